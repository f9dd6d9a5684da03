// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ReceiverProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ReceiverSpec | undefined;
}
export interface ReceiverSpec {
  events?: readonly string[] | undefined;
  interval?: string | undefined;
  oidcProviders?: readonly ReceiverSpecOidcProviders[] | undefined;
  resourceFilter?: string | undefined;
  resources: readonly ReceiverSpecResources[];
  secretRef?: {
    name: string;
  } | undefined;
  suspend?: boolean | undefined;
  type: "generic" | "generic-hmac" | "generic-oidc" | "github" | "gitlab" | "bitbucket" | "harbor" | "dockerhub" | "quay" | "gcr" | "nexus" | "acr" | "cdevents";
}
export interface ReceiverSpecOidcProviders {
  audience?: string | undefined;
  issuerURL: string;
  validations: readonly ReceiverSpecOidcProvidersValidations[];
  variables?: readonly ReceiverSpecOidcProvidersVariables[] | undefined;
}
export interface ReceiverSpecResources {
  apiVersion?: string | undefined;
  filter?: string | undefined;
  kind: "Bucket" | "GitRepository" | "Kustomization" | "HelmRelease" | "HelmChart" | "HelmRepository" | "ImageRepository" | "ImagePolicy" | "ImageUpdateAutomation" | "OCIRepository" | "ArtifactGenerator" | "ExternalArtifact";
  matchLabels?: { [key: string]: string } | undefined;
  name: string;
  namespace?: string | undefined;
}
export interface ReceiverSpecOidcProvidersValidations {
  expression: string;
  message: string;
}
export interface ReceiverSpecOidcProvidersVariables {
  expression: string;
  name: string;
}
export declare class Receiver extends $KubeObject {
  static readonly apiVersion: 'notification.toolkit.fluxcd.io/v1';
  static readonly kind: 'Receiver';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ReceiverProps);
}
