// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface HelmChartProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: HelmChartSpec | undefined;
}
export interface HelmChartSpec {
  authPassCredentials?: boolean | undefined;
  authSecret?: {
    name?: string | undefined;
  } | undefined;
  backOffLimit?: number | undefined;
  bootstrap?: boolean | undefined;
  chart?: string | undefined;
  chartContent?: string | undefined;
  createNamespace?: boolean | undefined;
  dockerRegistrySecret?: {
    name?: string | undefined;
  } | undefined;
  driver?: "secret" | "configmap" | undefined;
  failurePolicy?: "abort" | "reinstall" | "retry" | undefined;
  forceConflicts?: boolean | undefined;
  helmVersion?: string | undefined;
  insecureSkipTLSVerify?: boolean | undefined;
  jobImage?: string | undefined;
  plainHTTP?: boolean | undefined;
  podSecurityContext?: {
    appArmorProfile?: HelmChartSpecPodSecurityContextAppArmorProfile | undefined;
    fsGroup?: number | undefined;
    fsGroupChangePolicy?: string | undefined;
    runAsGroup?: number | undefined;
    runAsNonRoot?: boolean | undefined;
    runAsUser?: number | undefined;
    seLinuxChangePolicy?: string | undefined;
    seLinuxOptions?: HelmChartSpecPodSecurityContextSeLinuxOptions | undefined;
    seccompProfile?: HelmChartSpecPodSecurityContextAppArmorProfile | undefined;
    supplementalGroups?: readonly number[] | undefined;
    supplementalGroupsPolicy?: string | undefined;
    sysctls?: readonly HelmChartSpecPodSecurityContextSysctls[] | undefined;
    windowsOptions?: HelmChartSpecPodSecurityContextWindowsOptions | undefined;
  } | undefined;
  repo?: string | undefined;
  repoCA?: string | undefined;
  repoCAConfigMap?: {
    name?: string | undefined;
  } | undefined;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | undefined;
    appArmorProfile?: HelmChartSpecPodSecurityContextAppArmorProfile | undefined;
    capabilities?: {
      add?: readonly string[] | undefined;
      drop?: readonly string[] | undefined;
    } | undefined;
    privileged?: boolean | undefined;
    procMount?: string | undefined;
    readOnlyRootFilesystem?: boolean | undefined;
    runAsGroup?: number | undefined;
    runAsNonRoot?: boolean | undefined;
    runAsUser?: number | undefined;
    seLinuxOptions?: HelmChartSpecPodSecurityContextSeLinuxOptions | undefined;
    seccompProfile?: HelmChartSpecPodSecurityContextAppArmorProfile | undefined;
    windowsOptions?: HelmChartSpecPodSecurityContextWindowsOptions | undefined;
  } | undefined;
  serverSide?: "true" | "false" | "auto" | undefined;
  set?: { [key: string]: number | string } | undefined;
  takeOwnership?: boolean | undefined;
  targetNamespace?: string | undefined;
  timeout?: string | undefined;
  values?: unknown;
  valuesContent?: string | undefined;
  valuesSecrets?: readonly $types.ValuesSecrets[] | undefined;
  version?: string | undefined;
}
export interface HelmChartSpecPodSecurityContextAppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface HelmChartSpecPodSecurityContextSeLinuxOptions {
  level?: string | undefined;
  role?: string | undefined;
  type?: string | undefined;
  user?: string | undefined;
}
export interface HelmChartSpecPodSecurityContextSysctls {
  name: string;
  value: string;
}
export interface HelmChartSpecPodSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string | undefined;
  gmsaCredentialSpecName?: string | undefined;
  hostProcess?: boolean | undefined;
  runAsUserName?: string | undefined;
}
export declare class HelmChart extends $KubeObject {
  static readonly apiVersion: 'helm.cattle.io/v1';
  static readonly kind: 'HelmChart';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: HelmChartProps);
}
