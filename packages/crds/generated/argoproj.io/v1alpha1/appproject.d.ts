// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface AppProjectProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: AppProjectSpec;
}
export interface AppProjectSpec {
  clusterResourceBlacklist?: readonly AppProjectSpecClusterResourceBlacklist[] | undefined;
  clusterResourceWhitelist?: readonly AppProjectSpecClusterResourceBlacklist[] | undefined;
  description?: string | undefined;
  destinationServiceAccounts?: readonly AppProjectSpecDestinationServiceAccounts[] | undefined;
  destinations?: readonly $types.Destinations[] | undefined;
  namespaceResourceBlacklist?: readonly AppProjectSpecNamespaceResourceBlacklist[] | undefined;
  namespaceResourceWhitelist?: readonly AppProjectSpecNamespaceResourceBlacklist[] | undefined;
  orphanedResources?: {
    ignore?: readonly AppProjectSpecOrphanedResourcesIgnore[] | undefined;
    warn?: boolean | undefined;
  } | undefined;
  permitOnlyProjectScopedClusters?: boolean | undefined;
  roles?: readonly AppProjectSpecRoles[] | undefined;
  signatureKeys?: readonly AppProjectSpecSignatureKeys[] | undefined;
  sourceIntegrity?: {
    git: {
      policies: readonly AppProjectSpecSourceIntegrityGitPolicies[];
    };
  } | undefined;
  sourceNamespaces?: readonly string[] | undefined;
  sourceRepos?: readonly string[] | undefined;
  syncWindows?: readonly AppProjectSpecSyncWindows[] | undefined;
}
export interface AppProjectSpecClusterResourceBlacklist {
  group: string;
  kind: string;
  name?: string | undefined;
}
export interface AppProjectSpecDestinationServiceAccounts {
  defaultServiceAccount: string;
  namespace?: string | undefined;
  server: string;
}
export interface AppProjectSpecNamespaceResourceBlacklist {
  group: string;
  kind: string;
}
export interface AppProjectSpecRoles {
  description?: string | undefined;
  groups?: readonly string[] | undefined;
  jwtTokens?: readonly AppProjectSpecRolesJwtTokens[] | undefined;
  name: string;
  policies?: readonly string[] | undefined;
}
export interface AppProjectSpecSignatureKeys {
  keyID: string;
}
export interface AppProjectSpecSyncWindows {
  andOperator?: boolean | undefined;
  applications?: readonly string[] | undefined;
  clusters?: readonly string[] | undefined;
  description?: string | undefined;
  duration?: string | undefined;
  kind?: string | undefined;
  manualSync?: boolean | undefined;
  namespaces?: readonly string[] | undefined;
  schedule?: string | undefined;
  syncOverrun?: boolean | undefined;
  timeZone?: string | undefined;
}
export interface AppProjectSpecOrphanedResourcesIgnore {
  group?: string | undefined;
  kind?: string | undefined;
  name?: string | undefined;
}
export interface AppProjectSpecRolesJwtTokens {
  exp?: number | undefined;
  iat: number;
  id?: string | undefined;
}
export interface AppProjectSpecSourceIntegrityGitPolicies {
  gpg: {
    keys: readonly string[];
    mode: string;
  };
  repos: readonly AppProjectSpecSourceIntegrityGitPoliciesRepos[];
}
export interface AppProjectSpecSourceIntegrityGitPoliciesRepos {
  url: string;
}
export declare class AppProject extends $KubeObject {
  static readonly apiVersion: 'argoproj.io/v1alpha1';
  static readonly kind: 'AppProject';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: AppProjectProps);
}
