// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CleanupPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.CleanupPolicySpec;
}
export declare class CleanupPolicy extends $KubeObject {
  static readonly apiVersion: 'kyverno.io/v2beta1';
  static readonly kind: 'CleanupPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CleanupPolicyProps);
}
