// Written by `npx projen generate`.
export interface GroupVersionResource {
  group?: string | undefined;
  resource?: string | undefined;
  version?: string | undefined;
}
export interface StorageVersionMigrationSpec {
  continueToken?: string | undefined;
  resource: GroupVersionResource;
}
