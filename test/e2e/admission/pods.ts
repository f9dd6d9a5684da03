import type { Manifest } from '@kube-world/model';

/** A pod that the strictest level takes, changed as its fields say. */
function pod(namespace: string, spec: object, container: object): Manifest {
  const containers = [{ name: 'app', image: 'example.com/app:1', ...container }];
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'probe', namespace }, spec: { containers, ...spec } };
}

const harmless = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const careful = { securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } } };

/** Pods by what they take for themselves, and the strictest level that lets them. */
export const pods = {
  'asks for nothing special': {
    level: 'restricted',
    says: '',
    in: (namespace: string) => pod(namespace, careful, { securityContext: harmless }),
  },
  'runs as root': {
    level: 'baseline',
    says: 'runAsNonRoot != true',
    in: (namespace: string) => pod(namespace, {}, { securityContext: harmless }),
  },
  'adds a capability': {
    level: 'privileged',
    says: 'must not include "SYS_ADMIN" in securityContext.capabilities.add',
    in: (namespace: string) =>
      pod(namespace, careful, { securityContext: { ...harmless, capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } } }),
  },
  'is privileged': {
    level: 'privileged',
    says: 'privileged (container "app" must not set',
    in: (namespace: string) => pod(namespace, {}, { securityContext: { privileged: true } }),
  },
  'mounts a device of its node': {
    level: 'privileged',
    says: 'volume type "hostPath"',
    in: (namespace: string) =>
      pod(
        namespace,
        { ...careful, volumes: [{ name: 'radio', hostPath: { path: '/dev/ttyUSB0', type: 'CharDevice' } }] },
        { securityContext: harmless },
      ),
  },
  'is in the network of its node': {
    level: 'privileged',
    says: 'host namespaces (hostNetwork=true)',
    in: (namespace: string) => pod(namespace, { ...careful, hostNetwork: true }, { securityContext: harmless }),
  },
} as const;

/** A pod of one careful container with these resources. */
export function podWith(namespace: string, resources: object, name = 'probe'): Manifest {
  const { metadata, ...rest } = pod(namespace, careful, { securityContext: harmless, resources });
  return { ...rest, metadata: { ...metadata, name } };
}
