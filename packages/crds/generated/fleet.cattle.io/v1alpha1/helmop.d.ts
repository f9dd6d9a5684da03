// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface HelmOpProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: HelmOpSpec | undefined;
}
export interface HelmOpSpec {
  allowedTargetNamespaceSelector?: $types.GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  contentsId?: string | null | undefined;
  correctDrift?: $types.CorrectDrift | undefined;
  createNamespace?: boolean | null | undefined;
  defaultNamespace?: string | null | undefined;
  deleteCRDResources?: boolean | undefined;
  deleteNamespace?: boolean | undefined;
  dependsOn?: readonly $types.DependsOn[] | null | undefined;
  diff?: $types.Diff | null | undefined;
  downstreamResources?: readonly $types.DownstreamResources[] | undefined;
  forceSyncGeneration?: number | undefined;
  helm?: $types.Helm | undefined;
  helmOpOptions?: $types.HelmOpOptions | null | undefined;
  helmSecretName?: string | null | undefined;
  ignore?: $types.Ignore | null | undefined;
  insecureSkipTLSVerify?: boolean | undefined;
  keepResources?: boolean | undefined;
  kustomize?: $types.Kustomize | null | undefined;
  labels?: { [key: string]: string } | undefined;
  namespace?: string | null | undefined;
  namespaceAnnotations?: { [key: string]: string } | null | undefined;
  namespaceLabels?: { [key: string]: string } | null | undefined;
  overwrites?: readonly $types.Overwrites[] | undefined;
  paused?: boolean | undefined;
  pollingInterval?: string | null | undefined;
  resources?: readonly $types.Resources[] | null | undefined;
  rolloutStrategy?: $types.RolloutStrategy | null | undefined;
  serviceAccount?: string | null | undefined;
  targetCustomizationMode?: "FirstMatch" | "AllMatches" | undefined;
  targetRestrictions?: readonly $types.TargetRestrictions[] | undefined;
  targets?: readonly $types.Targets[] | undefined;
  valuesHash?: string | undefined;
  yaml?: $types.Yaml | null | undefined;
}
export declare class HelmOp extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'HelmOp';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: HelmOpProps);
}
