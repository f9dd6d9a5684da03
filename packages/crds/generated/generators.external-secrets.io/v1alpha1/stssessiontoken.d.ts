// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface STSSessionTokenProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.STSSessionTokenSpec | undefined;
}
export declare class STSSessionToken extends $KubeObject {
  static readonly apiVersion: 'generators.external-secrets.io/v1alpha1';
  static readonly kind: 'STSSessionToken';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: STSSessionTokenProps);
}
