// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ImageRepositoryProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ImageRepositorySpec | undefined;
}
export interface ImageRepositorySpec {
  accessFrom?: {
    namespaceSelectors: readonly ImageRepositorySpecAccessFromNamespaceSelectors[];
  } | undefined;
  certSecretRef?: {
    name: string;
  } | undefined;
  exclusionList?: readonly string[] | undefined;
  image: string;
  insecure?: boolean | undefined;
  interval: string;
  provider?: "generic" | "aws" | "azure" | "gcp" | undefined;
  proxySecretRef?: {
    name: string;
  } | undefined;
  secretRef?: {
    name: string;
  } | undefined;
  serviceAccountName?: string | undefined;
  suspend?: boolean | undefined;
  timeout?: string | undefined;
}
export interface ImageRepositorySpecAccessFromNamespaceSelectors {
  matchLabels?: { [key: string]: string } | undefined;
}
export declare class ImageRepository extends $KubeObject {
  static readonly apiVersion: 'image.toolkit.fluxcd.io/v1';
  static readonly kind: 'ImageRepository';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ImageRepositoryProps);
}
