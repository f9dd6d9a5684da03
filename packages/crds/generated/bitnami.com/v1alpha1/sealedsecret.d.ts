// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface SealedSecretProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: SealedSecretSpec;
}
export interface SealedSecretSpec {
  data?: string | undefined;
  encryptedData: { [key: string]: string };
  template?: {
    data?: { [key: string]: string } | null | undefined;
    immutable?: boolean | undefined;
    metadata?: SealedSecretSpecTemplateMetadata | null | undefined;
    type?: string | undefined;
  } | undefined;
}
export interface SealedSecretSpecTemplateMetadata {
  annotations?: { [key: string]: string } | undefined;
  finalizers?: readonly string[] | undefined;
  labels?: { [key: string]: string } | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  [key: string]: unknown;
}
export declare class SealedSecret extends $KubeObject {
  static readonly apiVersion: 'bitnami.com/v1alpha1';
  static readonly kind: 'SealedSecret';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: SealedSecretProps);
}
