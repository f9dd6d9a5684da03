// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterSecretStoreProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.SecretStoreSpec | undefined;
}
export type ClusterSecretStoreSpec = $types.SecretStoreSpec;
export declare class ClusterSecretStore extends $KubeObject {
  static readonly apiVersion: 'external-secrets.io/v1';
  static readonly kind: 'ClusterSecretStore';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ClusterSecretStoreProps);
}
