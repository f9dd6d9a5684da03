// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface IPAMConfigurationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: IPAMConfigurationSpec;
}
export interface IPAMConfigurationSpec {
  autoAllocateBlocks?: boolean | undefined;
  kubeVirtVMAddressPersistence?: "Enabled" | "Disabled" | undefined;
  maxBlocksPerHost?: number | undefined;
  strictAffinity?: boolean | undefined;
}
export declare class IPAMConfiguration extends $KubeObject {
  static readonly apiVersion: 'projectcalico.org/v3';
  static readonly kind: 'IPAMConfiguration';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: IPAMConfigurationProps);
}
