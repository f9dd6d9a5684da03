// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface HelmRepositoryProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: HelmRepositorySpec | undefined;
}
export interface HelmRepositorySpec {
  accessFrom?: {
    namespaceSelectors: readonly HelmRepositorySpecAccessFromNamespaceSelectors[];
  } | undefined;
  certSecretRef?: {
    name: string;
  } | undefined;
  insecure?: boolean | undefined;
  interval?: string | undefined;
  passCredentials?: boolean | undefined;
  provider?: "generic" | "aws" | "azure" | "gcp" | undefined;
  secretRef?: {
    name: string;
  } | undefined;
  suspend?: boolean | undefined;
  timeout?: string | undefined;
  type?: "default" | "oci" | undefined;
  url: string;
}
export interface HelmRepositorySpecAccessFromNamespaceSelectors {
  matchLabels?: { [key: string]: string } | undefined;
}
export declare class HelmRepository extends $KubeObject {
  static readonly apiVersion: 'source.toolkit.fluxcd.io/v1';
  static readonly kind: 'HelmRepository';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: HelmRepositoryProps);
}
