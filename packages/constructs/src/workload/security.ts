import type { PodSecurityContext, SecurityContext } from '@kube-world/crds/core/v1';

import type { DeviceParts } from './device-access';

/** As whom the image runs. */
export type RunAs =
  /** The image's own init needs it. */
  { readonly kind: 'root' } | { readonly kind: 'user'; readonly user: number; readonly group: number };

export interface ContainerSecurity {
  /** @default true */
  readonly readOnlyRoot?: boolean;
  /** Kept of those that are dropped: `NET_RAW`. @default - none */
  readonly capabilities?: readonly string[];
}

export function podSecurity(runAs: RunAs, devices: Pick<DeviceParts, 'groups'>): PodSecurityContext {
  const supplementalGroups = devices.groups.length > 0 ? devices.groups : undefined;
  const seccompProfile = { type: 'RuntimeDefault' } as const;
  if (runAs.kind === 'root') return { supplementalGroups, seccompProfile };
  return {
    runAsNonRoot: true,
    runAsUser: runAs.user,
    runAsGroup: runAs.group,
    fsGroup: runAs.group,
    fsGroupChangePolicy: 'OnRootMismatch',
    supplementalGroups,
    seccompProfile,
  };
}

/** Kubernetes refuses `privileged` together with a refused escalation, and gives it every capability. */
export function containerSecurity({ readOnlyRoot = true, capabilities = [] }: ContainerSecurity, privileged: boolean): SecurityContext {
  const readOnlyRootFilesystem = readOnlyRoot ? true : undefined;
  if (privileged) return { privileged: true, readOnlyRootFilesystem };
  return {
    allowPrivilegeEscalation: false,
    capabilities: { add: capabilities.length > 0 ? capabilities : undefined, drop: ['ALL'] },
    readOnlyRootFilesystem,
  };
}
