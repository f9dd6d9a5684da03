// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface BundleProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BundleSpec | undefined;
}
export interface BundleSpec {
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
  ignore?: $types.Ignore | null | undefined;
  keepResources?: boolean | undefined;
  kustomize?: $types.Kustomize | null | undefined;
  namespace?: string | null | undefined;
  namespaceAnnotations?: { [key: string]: string } | null | undefined;
  namespaceLabels?: { [key: string]: string } | null | undefined;
  overwrites?: readonly $types.Overwrites[] | undefined;
  paused?: boolean | undefined;
  resources?: readonly $types.Resources[] | null | undefined;
  rolloutStrategy?: $types.RolloutStrategy | null | undefined;
  serviceAccount?: string | null | undefined;
  targetCustomizationMode?: "FirstMatch" | "AllMatches" | undefined;
  targetRestrictions?: readonly $types.TargetRestrictions[] | undefined;
  targets?: readonly $types.Targets[] | undefined;
  valuesHash?: string | undefined;
  yaml?: $types.Yaml | null | undefined;
}
export declare class Bundle extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'Bundle';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BundleProps);
}
