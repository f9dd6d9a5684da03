// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface GitRepositoryProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: GitRepositorySpec | undefined;
}
export interface GitRepositorySpec {
  ignore?: string | undefined;
  include?: readonly GitRepositorySpecInclude[] | undefined;
  interval: string;
  provider?: "generic" | "aws" | "azure" | "github" | undefined;
  proxySecretRef?: {
    name: string;
  } | undefined;
  recurseSubmodules?: boolean | undefined;
  ref?: {
    branch?: string | undefined;
    commit?: string | undefined;
    name?: string | undefined;
    semver?: string | undefined;
    tag?: string | undefined;
  } | undefined;
  secretRef?: {
    name: string;
  } | undefined;
  serviceAccountName?: string | undefined;
  sparseCheckout?: readonly string[] | undefined;
  suspend?: boolean | undefined;
  timeout?: string | undefined;
  url: string;
  verify?: {
    mode?: "head" | "HEAD" | "Tag" | "TagAndHEAD" | undefined;
    secretRef: {
      name: string;
    };
  } | undefined;
}
export interface GitRepositorySpecInclude {
  fromPath?: string | undefined;
  repository: {
    name: string;
  };
  toPath?: string | undefined;
}
export declare class GitRepository extends $KubeObject {
  static readonly apiVersion: 'source.toolkit.fluxcd.io/v1';
  static readonly kind: 'GitRepository';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: GitRepositoryProps);
}
