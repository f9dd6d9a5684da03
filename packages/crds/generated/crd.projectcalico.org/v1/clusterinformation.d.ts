// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ClusterInformationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: ClusterInformationSpec | undefined;
}
export interface ClusterInformationSpec {
  calicoVersion?: string | undefined;
  clusterGUID?: string | undefined;
  clusterType?: string | undefined;
  datastoreReady?: boolean | undefined;
  variant?: string | undefined;
}
export declare class ClusterInformation extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'ClusterInformation';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ClusterInformationProps);
}
