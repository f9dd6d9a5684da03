// Written by `npx projen generate`.
export interface Env {
  name: string;
  value?: string | undefined;
}
export interface PodSecurityContext {
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
export interface Resources {
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface Tolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface AppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface Sysctls {
  name: string;
  value: string;
}
