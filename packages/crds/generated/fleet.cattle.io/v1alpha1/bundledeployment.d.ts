// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface BundleDeploymentProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BundleDeploymentSpec | undefined;
}
export interface BundleDeploymentSpec {
  correctDrift?: $types.CorrectDrift | undefined;
  dependsOn?: readonly $types.DependsOn[] | null | undefined;
  deploymentID?: string | null | undefined;
  downstreamResourcesGeneration?: number | undefined;
  helmChartOptions?: $types.HelmOpOptions | undefined;
  ociContents?: boolean | undefined;
  offSchedule?: boolean | undefined;
  options?: BundleDeploymentSpecOptions | undefined;
  paused?: boolean | undefined;
  stagedDeploymentID?: string | null | undefined;
  stagedOptions?: BundleDeploymentSpecOptions | undefined;
  valuesHash?: string | null | undefined;
  waitingForValues?: boolean | undefined;
}
export interface BundleDeploymentSpecOptions {
  allowedTargetNamespaceSelector?: $types.GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  correctDrift?: $types.CorrectDrift | undefined;
  createNamespace?: boolean | null | undefined;
  defaultNamespace?: string | null | undefined;
  deleteCRDResources?: boolean | undefined;
  deleteNamespace?: boolean | undefined;
  diff?: $types.Diff | null | undefined;
  downstreamResources?: readonly $types.DownstreamResources[] | undefined;
  forceSyncGeneration?: number | undefined;
  helm?: $types.Helm | undefined;
  ignore?: $types.Ignore | null | undefined;
  keepResources?: boolean | undefined;
  kustomize?: $types.Kustomize | null | undefined;
  namespace?: string | null | undefined;
  namespaceAnnotations?: { [key: string]: string } | null | undefined;
  namespaceLabels?: { [key: string]: string } | null | undefined;
  overwrites?: readonly $types.Overwrites[] | undefined;
  serviceAccount?: string | null | undefined;
  yaml?: $types.Yaml | null | undefined;
}
export declare class BundleDeployment extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'BundleDeployment';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BundleDeploymentProps);
}
