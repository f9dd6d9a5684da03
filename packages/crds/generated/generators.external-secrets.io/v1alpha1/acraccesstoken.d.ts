// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ACRAccessTokenProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.ACRAccessTokenSpec | undefined;
}
export declare class ACRAccessToken extends $KubeObject {
  static readonly apiVersion: 'generators.external-secrets.io/v1alpha1';
  static readonly kind: 'ACRAccessToken';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ACRAccessTokenProps);
}
