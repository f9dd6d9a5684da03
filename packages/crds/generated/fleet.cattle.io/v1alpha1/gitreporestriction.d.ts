// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GitRepoRestrictionProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  allowedClientSecretNames?: readonly string[] | null | undefined;
  allowedRepoPatterns?: readonly string[] | null | undefined;
  allowedServiceAccounts?: readonly string[] | null | undefined;
  allowedTargetNamespaceSelector?: $types.GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  allowedTargetNamespaces?: readonly string[] | null | undefined;
  defaultClientSecretName?: string | null | undefined;
  defaultServiceAccount?: string | null | undefined;
}
export declare class GitRepoRestriction extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'GitRepoRestriction';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: GitRepoRestrictionProps);
}
