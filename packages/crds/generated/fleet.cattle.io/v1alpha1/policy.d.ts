// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface PolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  allowNamespaceCreation?: boolean | undefined;
  allowedServiceAccounts?: readonly string[] | null | undefined;
  gitRepo?: PolicyGitRepo | undefined;
  helmOp?: PolicyHelmOp | undefined;
  requireServiceAccount?: boolean | undefined;
}
export interface PolicyGitRepo {
  allowedClientSecretNames?: readonly string[] | null | undefined;
  allowedRepoPatterns?: readonly string[] | null | undefined;
  defaultClientSecretName?: string | undefined;
  defaultServiceAccount?: string | undefined;
}
export interface PolicyHelmOp {
  allowedChartPatterns?: readonly string[] | null | undefined;
  allowedHelmRepoPatterns?: readonly string[] | null | undefined;
  allowedHelmSecretNames?: readonly string[] | null | undefined;
  defaultHelmSecretName?: string | undefined;
  defaultServiceAccount?: string | undefined;
}
export declare class Policy extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'Policy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: PolicyProps);
}
