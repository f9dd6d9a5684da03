// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface RoleBindingProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  roleRef: $types.RoleRef;
  subjects?: readonly $types.Subject[] | undefined;
}
export declare class RoleBinding extends $KubeObject {
  static readonly apiVersion: 'rbac.authorization.k8s.io/v1';
  static readonly kind: 'RoleBinding';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: RoleBindingProps);
}
