// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface UUIDProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: { [key: string]: never } | undefined;
}
export declare class UUID extends $KubeObject {
  static readonly apiVersion: 'generators.external-secrets.io/v1alpha1';
  static readonly kind: 'UUID';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: UUIDProps);
}
