// Written by `npx projen generate`.
import type * as $meta_v1 from '../../meta/v1/_types';
export interface StorageVersionMigrationSpec {
  resource: $meta_v1.GroupResource;
}
