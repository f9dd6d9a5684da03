import type { Policy } from '@kube-world/policy';

import bindingAdministrator from './binding-administrator';
import containerAddedCapabilities from './container-added-capabilities';
import containerCapabilitiesDropped from './container-capabilities-dropped';
import containerHandlerHosts from './container-handler-hosts';
import containerHostPorts from './container-host-ports';
import containerImageDigest from './container-image-digest';
import containerImageRegistry from './container-image-registry';
import containerImageSource from './container-image-source';
import containerImageVersion from './container-image-version';
import containerPrivilegeEscalation from './container-privilege-escalation';
import containerPrivileged from './container-privileged';
import containerProcMount from './container-proc-mount';
import containerProcMountRestricted from './container-proc-mount-restricted';
import containerReadOnlyRoot from './container-read-only-root';
import containerResources from './container-resources';
import containerRunAsNonRoot from './container-run-as-non-root';
import containerSeccompSet from './container-seccomp-set';
import exceptionNamespace from './exception-namespace';
import gatewayListenerHost from './gateway-listener-host';
import gatewayRouteHost from './gateway-route-host';
import ingressHost from './ingress-host';
import ingressRouteHost from './ingress-route-host';
import podAppArmorAnnotations from './pod-app-armor-annotations';
import podDefaultNamespace from './pod-default-namespace';
import podHostNamespaces from './pod-host-namespaces';
import podPriorityClass from './pod-priority-class';
import podServiceAccount from './pod-service-account';
import podSysctls from './pod-sysctls';
import policyCallsNobody from './policy-calls-nobody';
import policyFailsClosed from './policy-fails-closed';
import roleAggregation from './role-aggregation';
import roleEscalation from './role-escalation';
import roleExec from './role-exec';
import roleReadOnly from './role-read-only';
import roleSecrets from './role-secrets';
import roleWildcards from './role-wildcards';
import securityContextAppArmor from './security-context-app-armor';
import securityContextHostProcess from './security-context-host-process';
import securityContextRunAsUser from './security-context-run-as-user';
import securityContextSeccomp from './security-context-seccomp';
import securityContextSelinux from './security-context-selinux';
import serviceExternalIps from './service-external-ips';
import serviceLoadBalancer from './service-load-balancer';
import serviceNodePort from './service-node-port';
import volumeHostPath from './volume-host-path';
import volumeImageSource from './volume-image-source';
import volumeImageVersion from './volume-image-version';
import volumeRestrictedTypes from './volume-restricted-types';
import workloadProbes from './workload-probes';

/** Every policy of the fleet. */
export const policies: readonly Policy[] = [
  bindingAdministrator,
  containerAddedCapabilities,
  containerCapabilitiesDropped,
  containerHandlerHosts,
  containerHostPorts,
  containerImageDigest,
  containerImageRegistry,
  containerImageSource,
  containerImageVersion,
  containerPrivilegeEscalation,
  containerPrivileged,
  containerProcMount,
  containerProcMountRestricted,
  containerReadOnlyRoot,
  containerResources,
  containerRunAsNonRoot,
  containerSeccompSet,
  exceptionNamespace,
  gatewayListenerHost,
  gatewayRouteHost,
  ingressHost,
  ingressRouteHost,
  podAppArmorAnnotations,
  podDefaultNamespace,
  podHostNamespaces,
  podPriorityClass,
  podServiceAccount,
  podSysctls,
  policyCallsNobody,
  policyFailsClosed,
  roleAggregation,
  roleEscalation,
  roleExec,
  roleReadOnly,
  roleSecrets,
  roleWildcards,
  securityContextAppArmor,
  securityContextHostProcess,
  securityContextRunAsUser,
  securityContextSeccomp,
  securityContextSelinux,
  serviceExternalIps,
  serviceLoadBalancer,
  serviceNodePort,
  volumeHostPath,
  volumeImageSource,
  volumeImageVersion,
  volumeRestrictedTypes,
  workloadProbes,
];
