// Written by `npx projen generate`.
export interface Affinity {
  nodeAffinity?: {
    preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
    requiredDuringSchedulingIgnoredDuringExecution?: {
      nodeSelectorTerms: readonly Preference[];
    } | undefined;
  } | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAffinity | undefined;
}
export interface ImagePullSecrets {
  name?: string | undefined;
}
export interface SecurityContext {
  appArmorProfile?: AppArmorProfile | undefined;
  fsGroup?: number | undefined;
  fsGroupChangePolicy?: string | undefined;
  runAsGroup?: number | undefined;
  runAsNonRoot?: boolean | undefined;
  runAsUser?: number | undefined;
  seLinuxChangePolicy?: string | undefined;
  seLinuxOptions?: SeLinuxOptions | undefined;
  seccompProfile?: AppArmorProfile | undefined;
  supplementalGroups?: readonly number[] | undefined;
  supplementalGroupsPolicy?: string | undefined;
  sysctls?: readonly Sysctls[] | undefined;
  windowsOptions?: WindowsOptions | undefined;
}
export interface Tolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityPreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly RequiredDuringSchedulingIgnoredDuringExecution[] | undefined;
}
export interface Env {
  name: string;
  value?: string | undefined;
}
export interface Resources {
  claims?: readonly Claims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface ContainerSecurityContext {
  allowPrivilegeEscalation?: boolean | undefined;
  appArmorProfile?: AppArmorProfile | undefined;
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
  seLinuxOptions?: SeLinuxOptions | undefined;
  seccompProfile?: AppArmorProfile | undefined;
  windowsOptions?: WindowsOptions | undefined;
}
export interface AppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface SeLinuxOptions {
  level?: string | undefined;
  role?: string | undefined;
  type?: string | undefined;
  user?: string | undefined;
}
export interface Sysctls {
  name: string;
  value: string;
}
export interface WindowsOptions {
  gmsaCredentialSpec?: string | undefined;
  gmsaCredentialSpecName?: string | undefined;
  hostProcess?: boolean | undefined;
  runAsUserName?: string | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface PreferredDuringSchedulingIgnoredDuringExecution {
  preference: Preference;
  weight: number;
}
export interface PodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: RequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface RequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: LabelSelector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface Claims {
  name: string;
  request?: string | undefined;
}
export interface Preference {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchFields?: readonly MatchExpressions[] | undefined;
}
