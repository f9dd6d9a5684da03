// Written by `npx projen generate`.
export interface External {
  parameters?: { [key: string]: string } | undefined;
  provider?: string | undefined;
}
export interface Trigger {
  manual?: string | undefined;
  schedule?: string | undefined;
}
export interface CustomCA {
  configMapName?: string | undefined;
  key?: string | undefined;
  secretName?: string | undefined;
}
export interface MoverAffinity {
  nodeAffinity?: {
    preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
    requiredDuringSchedulingIgnoredDuringExecution?: {
      nodeSelectorTerms: readonly Preference[];
    } | undefined;
  } | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAffinity | undefined;
}
export interface MoverResources {
  claims?: readonly Claims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface MoverSecurityContext {
  appArmorProfile?: AppArmorProfile | undefined;
  fsGroup?: number | undefined;
  fsGroupChangePolicy?: string | undefined;
  runAsGroup?: number | undefined;
  runAsNonRoot?: boolean | undefined;
  runAsUser?: number | undefined;
  seLinuxChangePolicy?: string | undefined;
  seLinuxOptions?: {
    level?: string | undefined;
    role?: string | undefined;
    type?: string | undefined;
    user?: string | undefined;
  } | undefined;
  seccompProfile?: AppArmorProfile | undefined;
  supplementalGroups?: readonly number[] | undefined;
  supplementalGroupsPolicy?: string | undefined;
  sysctls?: readonly Sysctls[] | undefined;
  windowsOptions?: {
    gmsaCredentialSpec?: string | undefined;
    gmsaCredentialSpecName?: string | undefined;
    hostProcess?: boolean | undefined;
    runAsUserName?: string | undefined;
  } | undefined;
}
export interface MoverVolumes {
  mountPath: string;
  volumeSource: {
    nfs?: {
      path: string;
      readOnly?: boolean | undefined;
      server: string;
    } | undefined;
    persistentVolumeClaim?: {
      claimName: string;
      readOnly?: boolean | undefined;
    } | undefined;
    secret?: {
      defaultMode?: number | undefined;
      items?: readonly Items[] | undefined;
      optional?: boolean | undefined;
      secretName?: string | undefined;
    } | undefined;
  };
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityPreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly RequiredDuringSchedulingIgnoredDuringExecution[] | undefined;
}
export interface Claims {
  name: string;
  request?: string | undefined;
}
export interface AppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface Sysctls {
  name: string;
  value: string;
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
export interface Preference {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchFields?: readonly MatchExpressions[] | undefined;
}
export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface Items {
  key: string;
  mode?: number | undefined;
  path: string;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
