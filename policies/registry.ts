import type { Policy } from '@kube-world/policy';

import containerAddedCapabilities from './container-added-capabilities';
import containerCapabilitiesDropped from './container-capabilities-dropped';
import containerHandlerHosts from './container-handler-hosts';
import containerHostPorts from './container-host-ports';
import containerPrivilegeEscalation from './container-privilege-escalation';
import containerPrivileged from './container-privileged';
import containerProcMount from './container-proc-mount';
import containerProcMountRestricted from './container-proc-mount-restricted';
import containerRunAsNonRoot from './container-run-as-non-root';
import containerSeccompSet from './container-seccomp-set';
import podAppArmorAnnotations from './pod-app-armor-annotations';
import podHostNamespaces from './pod-host-namespaces';
import podSysctls from './pod-sysctls';
import securityContextAppArmor from './security-context-app-armor';
import securityContextHostProcess from './security-context-host-process';
import securityContextRunAsUser from './security-context-run-as-user';
import securityContextSeccomp from './security-context-seccomp';
import securityContextSelinux from './security-context-selinux';
import volumeHostPath from './volume-host-path';
import volumeRestrictedTypes from './volume-restricted-types';

/** Every policy of the fleet. */
export const policies: readonly Policy[] = [
  containerAddedCapabilities,
  containerCapabilitiesDropped,
  containerHandlerHosts,
  containerHostPorts,
  containerPrivilegeEscalation,
  containerPrivileged,
  containerProcMount,
  containerProcMountRestricted,
  containerRunAsNonRoot,
  containerSeccompSet,
  podAppArmorAnnotations,
  podHostNamespaces,
  podSysctls,
  securityContextAppArmor,
  securityContextHostProcess,
  securityContextRunAsUser,
  securityContextSeccomp,
  securityContextSelinux,
  volumeHostPath,
  volumeRestrictedTypes,
];
