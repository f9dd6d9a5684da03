// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface OCIRepositoryProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: OCIRepositorySpec | undefined;
}
export interface OCIRepositorySpec {
  certSecretRef?: {
    name: string;
  } | undefined;
  ignore?: string | undefined;
  insecure?: boolean | undefined;
  interval: string;
  layerSelector?: {
    mediaType?: string | undefined;
    operation?: "extract" | "copy" | undefined;
  } | undefined;
  provider?: "generic" | "aws" | "azure" | "gcp" | undefined;
  proxySecretRef?: {
    name: string;
  } | undefined;
  ref?: {
    digest?: string | undefined;
    semver?: string | undefined;
    semverFilter?: string | undefined;
    tag?: string | undefined;
  } | undefined;
  secretRef?: {
    name: string;
  } | undefined;
  serviceAccountName?: string | undefined;
  suspend?: boolean | undefined;
  timeout?: string | undefined;
  url: string;
  verify?: {
    matchOIDCIdentity?: readonly $types.MatchOIDCIdentity[] | undefined;
    provider?: "cosign" | "notation" | undefined;
    secretRef?: {
      name: string;
    } | undefined;
    trustedRootSecretRef?: {
      name: string;
    } | undefined;
  } | undefined;
}
export declare class OCIRepository extends $KubeObject {
  static readonly apiVersion: 'source.toolkit.fluxcd.io/v1';
  static readonly kind: 'OCIRepository';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: OCIRepositoryProps);
}
