// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GitRepoProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: GitRepoSpec | undefined;
}
export interface GitRepoSpec {
  branch?: string | null | undefined;
  bundles?: readonly GitRepoSpecBundles[] | undefined;
  caBundle?: string | null | undefined;
  clientSecretName?: string | null | undefined;
  correctDrift?: $types.CorrectDrift | undefined;
  deleteNamespace?: boolean | undefined;
  disablePolling?: boolean | undefined;
  forceSyncGeneration?: number | undefined;
  helmRepoURLRegex?: string | null | undefined;
  helmSecretName?: string | null | undefined;
  helmSecretNameForPaths?: string | null | undefined;
  imageScanCommit?: {
    authorEmail?: string | undefined;
    authorName?: string | undefined;
    messageTemplate?: string | undefined;
  } | undefined;
  imageScanInterval?: string | undefined;
  insecureSkipTLSVerify?: boolean | undefined;
  keepResources?: boolean | undefined;
  ociRegistrySecret?: string | undefined;
  paths?: readonly string[] | null | undefined;
  paused?: boolean | undefined;
  pollingInterval?: string | null | undefined;
  repo: string;
  revision?: string | null | undefined;
  serviceAccount?: string | null | undefined;
  targetNamespace?: string | null | undefined;
  targets?: readonly $types.TargetRestrictions[] | undefined;
  webhookSecret?: string | undefined;
}
export interface GitRepoSpecBundles {
  base?: string | undefined;
  options?: string | null | undefined;
}
export declare class GitRepo extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'GitRepo';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: GitRepoProps);
}
