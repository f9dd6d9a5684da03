// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterPushSecretProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: ClusterPushSecretSpec | undefined;
}
export interface ClusterPushSecretSpec {
  namespaceSelectors?: readonly $types.NamespaceSelectors[] | undefined;
  pushSecretMetadata?: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
  } | undefined;
  pushSecretName?: string | undefined;
  pushSecretSpec: $types.PushSecretSpec;
  refreshTime?: string | undefined;
}
export declare class ClusterPushSecret extends $KubeObject {
  static readonly apiVersion: 'external-secrets.io/v1alpha1';
  static readonly kind: 'ClusterPushSecret';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ClusterPushSecretProps);
}
