// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface KustomizationProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: KustomizationSpec | undefined;
}
export interface KustomizationSpec {
  buildMetadata?: readonly ("originAnnotations" | "transformerAnnotations")[] | undefined;
  commonMetadata?: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
  } | undefined;
  components?: readonly string[] | undefined;
  decryption?: {
    provider: "sops";
    secretRef?: {
      name: string;
    } | undefined;
    serviceAccountName?: string | undefined;
  } | undefined;
  deletionPolicy?: "MirrorPrune" | "Delete" | "WaitForTermination" | "Orphan" | undefined;
  dependsOn?: readonly KustomizationSpecDependsOn[] | undefined;
  force?: boolean | undefined;
  healthCheckExprs?: readonly KustomizationSpecHealthCheckExprs[] | undefined;
  healthChecks?: readonly KustomizationSpecHealthChecks[] | undefined;
  ignore?: readonly KustomizationSpecIgnore[] | undefined;
  ignoreMissingComponents?: boolean | undefined;
  images?: readonly KustomizationSpecImages[] | undefined;
  interval: string;
  kubeConfig?: {
    configMapRef?: {
      name: string;
    } | undefined;
    secretRef?: {
      key?: string | undefined;
      name: string;
    } | undefined;
  } | undefined;
  namePrefix?: string | undefined;
  nameSuffix?: string | undefined;
  patches?: readonly KustomizationSpecPatches[] | undefined;
  path?: string | undefined;
  postBuild?: {
    substitute?: { [key: string]: string } | undefined;
    substituteFrom?: readonly KustomizationSpecPostBuildSubstituteFrom[] | undefined;
    substituteStrategy?: "WithVariables" | "Always" | undefined;
  } | undefined;
  prune: boolean;
  retryInterval?: string | undefined;
  serviceAccountName?: string | undefined;
  sourceRef: {
    apiVersion?: string | undefined;
    kind: "OCIRepository" | "GitRepository" | "Bucket" | "ExternalArtifact";
    name: string;
    namespace?: string | undefined;
  };
  suspend?: boolean | undefined;
  targetNamespace?: string | undefined;
  timeout?: string | undefined;
  wait?: boolean | undefined;
}
export interface KustomizationSpecDependsOn {
  name: string;
  namespace?: string | undefined;
  readyExpr?: string | undefined;
}
export interface KustomizationSpecHealthCheckExprs {
  apiVersion: string;
  current: string;
  failed?: string | undefined;
  inProgress?: string | undefined;
  kind?: string | undefined;
}
export interface KustomizationSpecHealthChecks {
  apiVersion?: string | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export interface KustomizationSpecIgnore {
  paths: readonly string[];
  target?: KustomizationSpecIgnoreTarget | undefined;
}
export interface KustomizationSpecImages {
  digest?: string | undefined;
  name: string;
  newName?: string | undefined;
  newTag?: string | undefined;
}
export interface KustomizationSpecPatches {
  patch: string;
  target?: KustomizationSpecIgnoreTarget | undefined;
}
export interface KustomizationSpecIgnoreTarget {
  annotationSelector?: string | undefined;
  group?: string | undefined;
  kind?: string | undefined;
  labelSelector?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  version?: string | undefined;
}
export interface KustomizationSpecPostBuildSubstituteFrom {
  kind: "Secret" | "ConfigMap";
  name: string;
  optional?: boolean | undefined;
}
export declare class Kustomization extends $KubeObject {
  static readonly apiVersion: 'kustomize.toolkit.fluxcd.io/v1';
  static readonly kind: 'Kustomization';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: KustomizationProps);
}
