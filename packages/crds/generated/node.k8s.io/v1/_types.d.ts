// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
export interface Overhead {
  podFixed?: { [key: string]: number | string } | undefined;
}
export interface Scheduling {
  nodeSelector?: { [key: string]: string } | undefined;
  tolerations?: readonly $core_v1.Toleration[] | undefined;
}
