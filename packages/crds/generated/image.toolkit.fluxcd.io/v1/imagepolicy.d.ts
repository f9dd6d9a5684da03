// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ImagePolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ImagePolicySpec | undefined;
}
export interface ImagePolicySpec {
  digestReflectionPolicy?: "Always" | "IfNotPresent" | "Never" | undefined;
  filterTags?: {
    extract?: string | undefined;
    pattern?: string | undefined;
  } | undefined;
  imageRepositoryRef: {
    name: string;
    namespace?: string | undefined;
  };
  interval?: string | undefined;
  policy: {
    alphabetical?: ImagePolicySpecPolicyAlphabetical | undefined;
    numerical?: ImagePolicySpecPolicyAlphabetical | undefined;
    semver?: {
      range: string;
    } | undefined;
  };
  suspend?: boolean | undefined;
}
export interface ImagePolicySpecPolicyAlphabetical {
  order?: "asc" | "desc" | undefined;
}
export declare class ImagePolicy extends $KubeObject {
  static readonly apiVersion: 'image.toolkit.fluxcd.io/v1';
  static readonly kind: 'ImagePolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ImagePolicyProps);
}
