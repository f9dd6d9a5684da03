// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface HelmReleaseProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: HelmReleaseSpec | undefined;
}
export interface HelmReleaseSpec {
  chart?: {
    metadata?: HelmReleaseSpecCommonMetadata | undefined;
    spec: {
      chart: string;
      ignoreMissingValuesFiles?: boolean | undefined;
      interval?: string | undefined;
      reconcileStrategy?: "ChartVersion" | "Revision" | undefined;
      sourceRef: {
        apiVersion?: string | undefined;
        kind: "HelmRepository" | "GitRepository" | "Bucket";
        name: string;
        namespace?: string | undefined;
      };
      valuesFiles?: readonly string[] | undefined;
      verify?: {
        provider?: "cosign" | "notation" | undefined;
        secretRef?: {
          name: string;
        } | undefined;
      } | undefined;
      version?: string | undefined;
    };
  } | undefined;
  chartRef?: {
    apiVersion?: string | undefined;
    kind: "OCIRepository" | "HelmChart" | "ExternalArtifact";
    name: string;
    namespace?: string | undefined;
  } | undefined;
  commonMetadata?: HelmReleaseSpecCommonMetadata | undefined;
  dependsOn?: readonly HelmReleaseSpecDependsOn[] | undefined;
  driftDetection?: {
    ignore?: readonly HelmReleaseSpecDriftDetectionIgnore[] | undefined;
    mode?: "enabled" | "warn" | "disabled" | undefined;
  } | undefined;
  healthCheckExprs?: readonly HelmReleaseSpecHealthCheckExprs[] | undefined;
  install?: {
    crds?: "Skip" | "Create" | "CreateReplace" | undefined;
    createNamespace?: boolean | undefined;
    disableHooks?: boolean | undefined;
    disableOpenAPIValidation?: boolean | undefined;
    disableSchemaValidation?: boolean | undefined;
    disableTakeOwnership?: boolean | undefined;
    disableWait?: boolean | undefined;
    disableWaitForJobs?: boolean | undefined;
    remediation?: {
      ignoreTestFailures?: boolean | undefined;
      remediateLastFailure?: boolean | undefined;
      retries?: number | undefined;
    } | undefined;
    replace?: boolean | undefined;
    serverSideApply?: boolean | undefined;
    skipCRDs?: boolean | undefined;
    strategy?: HelmReleaseSpecInstallStrategy | undefined;
    timeout?: string | undefined;
  } | undefined;
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
  maxHistory?: number | undefined;
  persistentClient?: boolean | undefined;
  postRenderStrategy?: "nohooks" | "combined" | "separate" | undefined;
  postRenderers?: readonly HelmReleaseSpecPostRenderers[] | undefined;
  releaseName?: string | undefined;
  rollback?: {
    cleanupOnFail?: boolean | undefined;
    disableHooks?: boolean | undefined;
    disableWait?: boolean | undefined;
    disableWaitForJobs?: boolean | undefined;
    force?: boolean | undefined;
    recreate?: boolean | undefined;
    serverSideApply?: "enabled" | "disabled" | "auto" | undefined;
    timeout?: string | undefined;
  } | undefined;
  serviceAccountName?: string | undefined;
  storageNamespace?: string | undefined;
  suspend?: boolean | undefined;
  targetNamespace?: string | undefined;
  test?: {
    enable?: boolean | undefined;
    filters?: readonly HelmReleaseSpecTestFilters[] | undefined;
    ignoreFailures?: boolean | undefined;
    timeout?: string | undefined;
  } | undefined;
  timeout?: string | undefined;
  uninstall?: {
    deletionPropagation?: "background" | "foreground" | "orphan" | undefined;
    disableHooks?: boolean | undefined;
    disableWait?: boolean | undefined;
    keepHistory?: boolean | undefined;
    timeout?: string | undefined;
  } | undefined;
  upgrade?: {
    chartNameChangeStrategy?: "InPlaceUpdate" | "Reinstall" | undefined;
    cleanupOnFail?: boolean | undefined;
    crds?: "Skip" | "Create" | "CreateReplace" | undefined;
    disableHooks?: boolean | undefined;
    disableOpenAPIValidation?: boolean | undefined;
    disableSchemaValidation?: boolean | undefined;
    disableTakeOwnership?: boolean | undefined;
    disableWait?: boolean | undefined;
    disableWaitForJobs?: boolean | undefined;
    force?: boolean | undefined;
    preserveValues?: boolean | undefined;
    remediation?: {
      ignoreTestFailures?: boolean | undefined;
      remediateLastFailure?: boolean | undefined;
      retries?: number | undefined;
      strategy?: "rollback" | "uninstall" | undefined;
    } | undefined;
    serverSideApply?: "enabled" | "disabled" | "auto" | undefined;
    strategy?: HelmReleaseSpecInstallStrategy | undefined;
    timeout?: string | undefined;
  } | undefined;
  values?: unknown;
  valuesFrom?: readonly HelmReleaseSpecValuesFrom[] | undefined;
  waitStrategy?: {
    name: "poller" | "legacy";
  } | undefined;
}
export interface HelmReleaseSpecCommonMetadata {
  annotations?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
}
export interface HelmReleaseSpecDependsOn {
  name: string;
  namespace?: string | undefined;
  readyExpr?: string | undefined;
}
export interface HelmReleaseSpecHealthCheckExprs {
  apiVersion: string;
  current: string;
  failed?: string | undefined;
  inProgress?: string | undefined;
  kind?: string | undefined;
}
export interface HelmReleaseSpecPostRenderers {
  kustomize?: {
    images?: readonly HelmReleaseSpecPostRenderersKustomizeImages[] | undefined;
    patches?: readonly HelmReleaseSpecPostRenderersKustomizePatches[] | undefined;
  } | undefined;
}
export interface HelmReleaseSpecValuesFrom {
  kind: "Secret" | "ConfigMap";
  literal?: boolean | undefined;
  name: string;
  optional?: boolean | undefined;
  targetPath?: string | undefined;
  valuesKey?: string | undefined;
}
export interface HelmReleaseSpecDriftDetectionIgnore {
  paths: readonly string[];
  target?: HelmReleaseSpecDriftDetectionIgnoreTarget | undefined;
}
export interface HelmReleaseSpecInstallStrategy {
  name: "RemediateOnFailure" | "RetryOnFailure";
  retryInterval?: string | undefined;
}
export interface HelmReleaseSpecTestFilters {
  exclude?: boolean | undefined;
  name: string;
}
export interface HelmReleaseSpecDriftDetectionIgnoreTarget {
  annotationSelector?: string | undefined;
  group?: string | undefined;
  kind?: string | undefined;
  labelSelector?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  version?: string | undefined;
}
export interface HelmReleaseSpecPostRenderersKustomizeImages {
  digest?: string | undefined;
  name: string;
  newName?: string | undefined;
  newTag?: string | undefined;
}
export interface HelmReleaseSpecPostRenderersKustomizePatches {
  patch: string;
  target?: HelmReleaseSpecDriftDetectionIgnoreTarget | undefined;
}
export declare class HelmRelease extends $KubeObject {
  static readonly apiVersion: 'helm.toolkit.fluxcd.io/v2';
  static readonly kind: 'HelmRelease';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: HelmReleaseProps);
}
