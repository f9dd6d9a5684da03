// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface IPAMConfigProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: IPAMConfigSpec | undefined;
}
export interface IPAMConfigSpec {
  autoAllocateBlocks: boolean;
  kubeVirtVMAddressPersistence?: "Enabled" | "Disabled" | undefined;
  maxBlocksPerHost?: number | undefined;
  strictAffinity: boolean;
}
export declare class IPAMConfig extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'IPAMConfig';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: IPAMConfigProps);
}
