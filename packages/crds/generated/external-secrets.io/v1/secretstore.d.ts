// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface SecretStoreProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.SecretStoreSpec | undefined;
}
export declare class SecretStore extends $KubeObject {
  static readonly apiVersion: 'external-secrets.io/v1';
  static readonly kind: 'SecretStore';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: SecretStoreProps);
}
