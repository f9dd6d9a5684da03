// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ImageValidatingPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: ImageValidatingPolicySpec;
}
export interface ImageValidatingPolicySpec {
  attestations?: readonly ImageValidatingPolicySpecAttestations[] | undefined;
  attestors: readonly ImageValidatingPolicySpecAttestors[];
  auditAnnotations?: readonly $types.AuditAnnotations[] | undefined;
  autogen?: {
    podControllers?: $types.PodControllers | undefined;
  } | undefined;
  credentials?: {
    allowInsecureRegistry?: boolean | undefined;
    providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[] | undefined;
    secrets?: readonly string[] | undefined;
  } | undefined;
  evaluation?: $types.Evaluation | undefined;
  failurePolicy?: "Ignore" | "Fail" | undefined;
  images?: readonly $types.Conditions[] | undefined;
  matchConditions?: readonly $types.Conditions[] | undefined;
  matchConstraints?: $types.MatchConstraints | undefined;
  matchImageReferences?: readonly ImageValidatingPolicySpecMatchImageReferences[] | undefined;
  validationActions?: readonly ("Deny" | "Audit" | "Warn")[] | undefined;
  validationConfigurations?: {
    mutateDigest?: boolean | undefined;
    required?: boolean | undefined;
    verifyDigest?: boolean | undefined;
  } | undefined;
  validations: readonly $types.Validations[];
  variables?: readonly $types.Conditions[] | undefined;
  webhookConfiguration?: $types.WebhookConfiguration | undefined;
}
export interface ImageValidatingPolicySpecAttestations {
  intoto?: {
    type: string;
  } | undefined;
  name: string;
  referrer?: {
    type: string;
  } | undefined;
}
export interface ImageValidatingPolicySpecAttestors {
  cosign?: {
    annotations?: { [key: string]: string } | undefined;
    certificate?: {
      cert?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | undefined;
      certChain?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | undefined;
    } | undefined;
    ctlog?: {
      ctLogPubKey?: string | undefined;
      insecureIgnoreSCT?: boolean | undefined;
      insecureIgnoreTlog?: boolean | undefined;
      rekorPubKey?: string | undefined;
      tsaCertChain?: string | undefined;
      url?: string | undefined;
    } | undefined;
    key?: {
      data?: string | undefined;
      expression?: string | undefined;
      hashAlgorithm?: string | undefined;
      kms?: string | undefined;
    } | undefined;
    keyless?: {
      additionalExtensions?: { [key: string]: string } | undefined;
      identities: readonly ImageValidatingPolicySpecAttestorsCosignKeylessIdentities[];
      roots?: string | undefined;
    } | undefined;
    source?: {
      PullSecrets?: readonly ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets[] | undefined;
      repository?: string | undefined;
      tagPrefix?: string | undefined;
    } | undefined;
    trustedRoot?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | undefined;
    tuf?: {
      mirror?: string | undefined;
      root?: {
        data?: string | undefined;
        path?: string | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  name: string;
  notary?: {
    certs?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | undefined;
    tsaCerts?: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | undefined;
  } | undefined;
}
export interface ImageValidatingPolicySpecMatchImageReferences {
  expression?: string | undefined;
  glob?: string | undefined;
}
export interface ImageValidatingPolicySpecAttestorsCosignTrustedRoot {
  expression?: string | undefined;
  value?: string | undefined;
}
export interface ImageValidatingPolicySpecAttestorsCosignKeylessIdentities {
  issuer?: string | undefined;
  issuerRegExp?: string | undefined;
  subject?: string | undefined;
  subjectExpression?: string | undefined;
  subjectRegExp?: string | undefined;
}
export interface ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets {
  name?: string | undefined;
}
export declare class ImageValidatingPolicy extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1alpha1';
  static readonly kind: 'ImageValidatingPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ImageValidatingPolicyProps);
}
