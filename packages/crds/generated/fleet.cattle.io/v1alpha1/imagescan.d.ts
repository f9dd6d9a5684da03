// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ImageScanProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ImageScanSpec | undefined;
}
export interface ImageScanSpec {
  gitrepoName?: string | null | undefined;
  image: string | null;
  interval: string | null;
  policy?: {
    alphabetical?: ImageScanSpecPolicyAlphabetical | null | undefined;
    semver?: ImageScanSpecPolicySemver | null | undefined;
  } | undefined;
  secretRef?: $types.AgentPullSecrets | null | undefined;
  suspend?: boolean | undefined;
  tagName?: string | null | undefined;
}
export interface ImageScanSpecPolicyAlphabetical {
  order?: string | null | undefined;
}
export interface ImageScanSpecPolicySemver {
  range?: string | null | undefined;
}
export declare class ImageScan extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'ImageScan';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ImageScanProps);
}
