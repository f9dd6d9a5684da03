// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterExternalSecretProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: ClusterExternalSecretSpec | undefined;
}
export interface ClusterExternalSecretSpec {
  externalSecretMetadata?: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
  } | undefined;
  externalSecretName?: string | undefined;
  externalSecretSpec: $types.ExternalSecretSpec;
  namespaceSelector?: $types.NamespaceSelector | undefined;
  namespaceSelectors?: readonly $types.NamespaceSelector[] | undefined;
  namespaces?: readonly string[] | undefined;
  refreshTime?: string | undefined;
}
export declare class ClusterExternalSecret extends $KubeObject {
  static readonly apiVersion: 'external-secrets.io/v1';
  static readonly kind: 'ClusterExternalSecret';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ClusterExternalSecretProps);
}
