// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface NodeProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: NodeSpec | undefined;
}
export interface NodeSpec {
  allowScheduling?: boolean | undefined;
  disks?: { [key: string]: NodeSpecDisks } | undefined;
  evictionRequested?: boolean | undefined;
  instanceManagerCPURequest?: number | undefined;
  name?: string | undefined;
  tags?: readonly string[] | undefined;
}
export interface NodeSpecDisks {
  allowScheduling?: boolean | undefined;
  diskDriver?: "" | "auto" | "aio" | "nvme" | undefined;
  diskType?: "filesystem" | "block" | undefined;
  evictionRequested?: boolean | undefined;
  path?: string | undefined;
  storageReserved?: number | undefined;
  tags?: readonly string[] | undefined;
}
export declare class Node extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'Node';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: NodeProps);
}
