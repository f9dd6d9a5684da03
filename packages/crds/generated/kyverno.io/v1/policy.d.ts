// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface PolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.PolicySpec;
}
export declare class Policy extends $KubeObject {
  static readonly apiVersion: 'kyverno.io/v1';
  static readonly kind: 'Policy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: PolicyProps);
}
