// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface EngineFrontendProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: EngineFrontendSpec | undefined;
}
export interface EngineFrontendSpec {
  active?: boolean | undefined;
  dataEngine?: "v1" | "v2" | undefined;
  desireState?: string | undefined;
  disableFrontend?: boolean | undefined;
  engineName?: string | undefined;
  frontend?: "blockdev" | "iscsi" | "nvmf" | "ublk" | "" | undefined;
  image?: string | undefined;
  logRequested?: boolean | undefined;
  nodeID?: string | undefined;
  salvageRequested?: boolean | undefined;
  size?: string | undefined;
  targetIP?: string | undefined;
  targetPort?: number | undefined;
  ublkNumberOfQueue?: number | undefined;
  ublkQueueDepth?: number | undefined;
  volumeName?: string | undefined;
  volumeSize?: string | undefined;
}
export declare class EngineFrontend extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'EngineFrontend';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: EngineFrontendProps);
}
