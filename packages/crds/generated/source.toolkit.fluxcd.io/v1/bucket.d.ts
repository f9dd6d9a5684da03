// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BucketProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BucketSpec | undefined;
}
export interface BucketSpec {
  bucketName: string;
  certSecretRef?: {
    name: string;
  } | undefined;
  endpoint: string;
  ignore?: string | undefined;
  insecure?: boolean | undefined;
  interval: string;
  prefix?: string | undefined;
  provider?: "generic" | "aws" | "gcp" | "azure" | undefined;
  proxySecretRef?: {
    name: string;
  } | undefined;
  region?: string | undefined;
  secretRef?: {
    name: string;
  } | undefined;
  serviceAccountName?: string | undefined;
  sts?: {
    certSecretRef?: {
      name: string;
    } | undefined;
    endpoint: string;
    provider: "aws" | "ldap";
    secretRef?: {
      name: string;
    } | undefined;
  } | undefined;
  suspend?: boolean | undefined;
  timeout?: string | undefined;
}
export declare class Bucket extends $KubeObject {
  static readonly apiVersion: 'source.toolkit.fluxcd.io/v1';
  static readonly kind: 'Bucket';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BucketProps);
}
