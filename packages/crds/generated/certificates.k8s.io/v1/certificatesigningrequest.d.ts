// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CertificateSigningRequestProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.CertificateSigningRequestSpec;
}
export declare class CertificateSigningRequest extends $KubeObject {
  static readonly apiVersion: 'certificates.k8s.io/v1';
  static readonly kind: 'CertificateSigningRequest';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: CertificateSigningRequestProps);
}
