// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface PlanProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: PlanSpec | undefined;
}
export interface PlanSpec {
  channel?: string | undefined;
  concurrency?: number | undefined;
  cordon?: boolean | undefined;
  drain?: {
    deleteEmptydirData?: boolean | undefined;
    deleteLocalData?: boolean | undefined;
    disableEviction?: boolean | undefined;
    force?: boolean | undefined;
    gracePeriod?: number | undefined;
    ignoreDaemonSets?: boolean | undefined;
    podSelector?: PlanSpecNodeSelector | undefined;
    skipWaitForDeleteTimeout?: number | undefined;
    timeout?: number | string | undefined;
  } | undefined;
  exclusive?: boolean | undefined;
  imagePullSecrets?: readonly PlanSpecImagePullSecrets[] | undefined;
  jobActiveDeadlineSecs?: number | undefined;
  nodeSelector?: PlanSpecNodeSelector | undefined;
  postCompleteDelay?: string | undefined;
  postCompleteLabels?: { [key: string]: string } | undefined;
  prepare?: PlanSpecPrepare | undefined;
  priorityClassName?: string | undefined;
  secrets?: readonly PlanSpecSecrets[] | undefined;
  serviceAccountName?: string | undefined;
  tolerations?: readonly PlanSpecTolerations[] | undefined;
  upgrade: PlanSpecPrepare;
  version?: string | undefined;
  window?: {
    days?: readonly ("0" | "su" | "sun" | "sunday" | "1" | "mo" | "mon" | "monday" | "2" | "tu" | "tue" | "tuesday" | "3" | "we" | "wed" | "wednesday" | "4" | "th" | "thu" | "thursday" | "5" | "fr" | "fri" | "friday" | "6" | "sa" | "sat" | "saturday")[] | undefined;
    endTime?: string | undefined;
    startTime?: string | undefined;
    timeZone?: string | undefined;
  } | undefined;
}
export interface PlanSpecImagePullSecrets {
  name?: string | undefined;
}
export interface PlanSpecNodeSelector {
  matchExpressions?: readonly PlanSpecNodeSelectorMatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface PlanSpecPrepare {
  args?: readonly string[] | undefined;
  command?: readonly string[] | undefined;
  envFrom?: readonly PlanSpecPrepareEnvFrom[] | undefined;
  envs?: readonly PlanSpecPrepareEnvs[] | undefined;
  image: string;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | undefined;
    appArmorProfile?: PlanSpecPrepareSecurityContextAppArmorProfile | undefined;
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
    seLinuxOptions?: {
      level?: string | undefined;
      role?: string | undefined;
      type?: string | undefined;
      user?: string | undefined;
    } | undefined;
    seccompProfile?: PlanSpecPrepareSecurityContextAppArmorProfile | undefined;
    windowsOptions?: {
      gmsaCredentialSpec?: string | undefined;
      gmsaCredentialSpecName?: string | undefined;
      hostProcess?: boolean | undefined;
      runAsUserName?: string | undefined;
    } | undefined;
  } | undefined;
  volumes?: readonly PlanSpecPrepareVolumes[] | undefined;
}
export interface PlanSpecSecrets {
  defaultMode?: number | undefined;
  ignoreUpdates?: boolean | undefined;
  name: string;
  path: string;
}
export interface PlanSpecTolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface PlanSpecNodeSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface PlanSpecPrepareEnvFrom {
  configMapRef?: PlanSpecPrepareEnvFromConfigMapRef | undefined;
  prefix?: string | undefined;
  secretRef?: PlanSpecPrepareEnvFromConfigMapRef | undefined;
}
export interface PlanSpecPrepareEnvs {
  name: string;
  value?: string | undefined;
  valueFrom?: {
    configMapKeyRef?: PlanSpecPrepareEnvsValueFromConfigMapKeyRef | undefined;
    fieldRef?: {
      apiVersion?: string | undefined;
      fieldPath: string;
    } | undefined;
    fileKeyRef?: {
      key: string;
      optional?: boolean | undefined;
      path: string;
      volumeName: string;
    } | undefined;
    resourceFieldRef?: {
      containerName?: string | undefined;
      divisor?: number | string | undefined;
      resource: string;
    } | undefined;
    secretKeyRef?: PlanSpecPrepareEnvsValueFromConfigMapKeyRef | undefined;
  } | undefined;
}
export interface PlanSpecPrepareVolumes {
  destination: string;
  name: string;
  source: string;
}
export interface PlanSpecPrepareEnvFromConfigMapRef {
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface PlanSpecPrepareSecurityContextAppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface PlanSpecPrepareEnvsValueFromConfigMapKeyRef {
  key: string;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export declare class Plan extends $KubeObject {
  static readonly apiVersion: 'upgrade.cattle.io/v1';
  static readonly kind: 'Plan';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: PlanProps);
}
