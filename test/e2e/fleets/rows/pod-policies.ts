import { images } from '@kube-world/model';

import { talker } from '../base';
import type { Change } from '../change';
import { level, row } from '../row';

const secured = (securityContext: object): Change => ({ container: { securityContext } });
const recreated = { of: { Deployment: { spec: { strategy: { type: 'Recreate' } } } } };
const probe = { httpGet: { host: '192.0.2.9', port: 'http' }, tcpSocket: undefined };
const [known] = String(images.kindNode).split('@');

/** Policies of pods and of what makes them. */
export const podPolicies = [
  row(
    'container-added-capabilities',
    'SYS_ADMIN at the baseline level',
    { ...level('baseline'), ...secured({ capabilities: { add: ['SYS_ADMIN'] } }) },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.capabilities.add',
      message: `adds a capability that this namespace's level forbids, got ["SYS_ADMIN"]`,
      remedy: "leave it out, or declare the namespace's podSecurity 'privileged'",
    },
  ),
  row('container-capabilities-dropped', 'capabilities that are kept', secured({ capabilities: undefined }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.capabilities',
    message: "must drop 'ALL' capabilities and may add NET_BIND_SERVICE alone, at this namespace's level, got nothing",
    remedy: "drop 'ALL' and add nothing else, or declare the namespace's podSecurity 'baseline'",
  }),
  row(
    'container-handler-hosts',
    'a probe of another host',
    { container: { readinessProbe: probe } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0]',
      message: "names a host in a probe or lifecycle handler, which this namespace's level forbids",
      remedy: 'leave the host out; it is the pod then, and httpHeaders can name a virtual host',
    },
  ),
  row(
    'container-host-ports',
    'a port of the node',
    { ...recreated, container: { ports: [{ name: 'http', containerPort: 8080, hostPort: 8080 }] } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].ports',
      message: 'takes a port of its node (hostPort), got [{"name":"http","containerPort":8080,"hostPort":8080}]',
      remedy: "use a Service; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
    },
  ),
  row(
    'container-image-digest',
    'an image without the digest that is known',
    { container: { image: known } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].image',
      message: 'runs an image without the digest that is known of it, got ',
      remedy: 'write the digest after the tag and an @, as `images` of packages/model has it',
    },
  ),
  row(
    'container-image-registry',
    'an image of no registry',
    { container: { image: 'library/nginx:1.29.0' } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].image',
      message: 'runs an image of no named registry, got "library/nginx:1.29.0"',
      remedy: "write the registry before it: 'docker.io/library/nginx:1.29.0'",
    },
  ),
  row(
    'container-image-source',
    'an image of another registry',
    { container: { image: 'ghcr.io/library/nginx:1.29.0' } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].image',
      message: 'runs an image of a registry that the fleet does not approve of, got "ghcr.io/library/nginx:1.29.0"',
      remedy: "take it from one of the fleet's `registries`, or add its registry there, as narrow as it can be",
    },
  ),
  row(
    'container-image-version',
    'the latest image',
    { container: { image: 'docker.io/library/nginx:latest' } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].image',
      message: `runs an image without a version, or 'latest', got "docker.io/library/nginx:latest"`,
      remedy: 'name the version, with its digest where it is known',
    },
  ),
  row('container-privilege-escalation', 'rights that may be gained', secured({ allowPrivilegeEscalation: undefined }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation',
    message: "must say that it gains no rights, at this namespace's level, got nothing",
    remedy: "set it to false, or declare the namespace's podSecurity 'baseline'",
  }),
  row(
    'container-privileged',
    'a privileged container',
    { ...level('privileged'), ...secured({ privileged: true, allowPrivilegeEscalation: undefined }) },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.privileged',
      message: 'is privileged, got true',
      remedy: "take the capability that is needed; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
    },
  ),
  row(
    'container-proc-mount',
    'the whole of /proc',
    { ...level('baseline'), ...secured({ procMount: 'Unmasked' }) },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.procMount',
      message: `mounts /proc otherwise than 'Default', which this namespace's level forbids, got "Unmasked"`,
      remedy: "leave it out, or from Kubernetes 1.35 on set the pod's hostUsers to false in a namespace of the baseline level",
    },
  ),
  row(
    'container-proc-mount-restricted',
    'the whole of /proc in a user namespace',
    { pod: { hostUsers: false }, ...secured({ procMount: 'Unmasked' }) },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.procMount',
      message: `mounts /proc otherwise than 'Default', which this namespace's level forbids, got "Unmasked"`,
      remedy: "leave it out, or declare the namespace's podSecurity 'baseline'",
    },
  ),
  row('container-read-only-root', 'a root that may be written', secured({ readOnlyRootFilesystem: undefined }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem',
    message: 'may write to the file system of its image, got nothing',
    remedy: 'set it to true and mount an emptyDir where the program writes',
  }),
  row(
    'container-resources',
    'no limit of memory',
    { container: { resources: { limits: undefined } } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].resources',
      message: 'does not state requests of cpu and memory and a limit of memory, got {"requests":{"cpu":"100m","memory":"64Mi"}}',
      remedy: 'state all three',
    },
  ),
  row(
    'container-run-as-non-root',
    'a pod that may run as root',
    { pod: { securityContext: { runAsNonRoot: undefined } } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.runAsNonRoot',
      message: "may run as root, which this namespace's level forbids, got nothing",
      remedy: "set the pod's securityContext.runAsNonRoot to true, or declare the namespace's podSecurity 'baseline'",
    },
  ),
  row(
    'container-seccomp-set',
    'no seccomp profile',
    { pod: { securityContext: { seccompProfile: undefined } } },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.seccompProfile.type',
      message: "has no seccomp profile, of its own or of its pod, which this namespace's level asks for, got nothing",
      remedy: "set the pod's securityContext.seccompProfile.type to 'RuntimeDefault', or declare the namespace's podSecurity 'baseline'",
    },
  ),
  row(
    'pod-app-armor-annotations',
    'AppArmor switched off by an annotation',
    { podMetadata: { annotations: { 'container.apparmor.security.beta.kubernetes.io/main': 'unconfined' } } },
    {
      at: 'c/web/Deployment-web spec.template',
      message: 'switches AppArmor off by an annotation',
      remedy: "leave the annotation out; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
    },
  ),
  row(
    'pod-default-namespace',
    "an app in the namespace 'default'",
    { apps: [talker('api', { namespace: { name: 'default' } })] },
    {
      at: 'c/api/Deployment-api metadata.namespace',
      message: `runs in the namespace 'default', got "default"`,
      remedy: 'give the app a namespace of its own',
    },
  ),
  row(
    'pod-host-namespaces',
    'the processes of the node',
    { ...level('privileged'), pod: { hostPID: true } },
    {
      at: 'c/web/Deployment-web spec.template',
      message: 'shares a namespace of its node (hostNetwork, hostPID or hostIPC)',
      remedy: "leave the field out; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
    },
  ),
  row(
    'pod-priority-class',
    'no priority',
    { pod: { priorityClassName: undefined } },
    {
      at: 'c/web/Deployment-web spec.template.spec.priorityClassName',
      message: 'is of no priority class that the fleet knows, got nothing',
      remedy: "name one of the fleet's `priorityClasses`",
    },
  ),
  row(
    'pod-service-account',
    'no word on the token',
    { pod: { automountServiceAccountToken: undefined } },
    {
      at: 'c/web/Deployment-web spec.template',
      message: 'runs as the shared ServiceAccount, or does not say whether it gets the token',
      remedy: 'name a serviceAccountName, and set automountServiceAccountToken to false unless it calls the API',
    },
  ),
  row(
    'pod-sysctls',
    'a kernel parameter',
    { pod: { securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '65536' }] } } },
    {
      at: 'c/web/Deployment-web spec.template.spec.securityContext.sysctls',
      message: `sets a kernel parameter that this namespace's level forbids, got [{"name":"kernel.msgmax","value":"65536"}]`,
      remedy: "set it on the node, or declare the namespace's podSecurity 'privileged'",
    },
  ),
  row('security-context-app-armor', 'AppArmor switched off', secured({ appArmorProfile: { type: 'Unconfined' } }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.appArmorProfile.type',
    message: 'switches AppArmor off, got "Unconfined"',
    remedy: "take 'RuntimeDefault'; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  }),
  row(
    'security-context-host-process',
    'a process of the node',
    { ...level('privileged'), pod: { securityContext: { windowsOptions: { hostProcess: true } } } },
    {
      at: 'c/web/Deployment-web spec.template.spec.securityContext.windowsOptions.hostProcess',
      message: 'runs as a process of its node, got true',
      remedy: "leave hostProcess out; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
    },
  ),
  row('security-context-run-as-user', 'the user root', secured({ runAsUser: 0 }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.runAsUser',
    message: "is root, which this namespace's level forbids, got 0",
    remedy: "name the image's own user, or declare the namespace's podSecurity 'baseline'",
  }),
  row(
    'security-context-seccomp',
    'seccomp switched off',
    { ...level('baseline'), ...secured({ seccompProfile: { type: 'Unconfined' } }) },
    {
      at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.seccompProfile.type',
      message: 'switches seccomp off, got "Unconfined"',
      remedy: "take 'RuntimeDefault'; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
    },
  ),
  row('security-context-selinux', 'a role of SELinux', secured({ seLinuxOptions: { role: 'sysadm_r' } }), {
    at: 'c/web/Deployment-web spec.template.spec.containers[0].securityContext.seLinuxOptions',
    message: `sets a type, user or role of SELinux that this namespace's level forbids, got {"role":"sysadm_r"}`,
    remedy: "leave user and role out and take a type of containers, or declare the namespace's podSecurity 'privileged'",
  }),
  row(
    'workload-probes',
    'a container without a livenessProbe',
    { container: { livenessProbe: undefined } },
    {
      at: 'c/web/Deployment-web spec.template',
      message: 'has a container without a readinessProbe or without a livenessProbe',
      remedy: 'give each container both',
    },
  ),
];
