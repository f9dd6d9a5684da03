// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface BackendTLSPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: BackendTLSPolicySpec;
}
export interface BackendTLSPolicySpec {
  options?: { [key: string]: string } | undefined;
  targetRefs: readonly BackendTLSPolicySpecTargetRefs[];
  validation: {
    caCertificateRefs?: readonly $types.InfrastructureParametersRef[] | undefined;
    hostname: string;
    subjectAltNames?: readonly BackendTLSPolicySpecValidationSubjectAltNames[] | undefined;
    wellKnownCACertificates?: string | undefined;
  };
}
export interface BackendTLSPolicySpecTargetRefs {
  group: string;
  kind: string;
  name: string;
  sectionName?: string | undefined;
}
export interface BackendTLSPolicySpecValidationSubjectAltNames {
  hostname?: string | undefined;
  type: "Hostname" | "URI";
  uri?: string | undefined;
}
export declare class BackendTLSPolicy extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1';
  static readonly kind: 'BackendTLSPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: BackendTLSPolicyProps);
}
