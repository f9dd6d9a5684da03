/**
 * What an account may do in one namespace, and nowhere else. What a unit gives up is pruned with the rights that the unit has left:
 * so each of these accounts may also look up and delete by name there what units are made of, but no Secret.
 */
export interface Rights {
  readonly namespace: string;
  /** Changed, pruned and watched: `configmaps`, `certificates.cert-manager.io`. */
  readonly changes: readonly string[];
  /** Looked at. @default - nothing but what it changes */
  readonly reads?: readonly string[];
  /** Roles that it may give to others, by name. @default - none */
  readonly binds?: readonly string[];
}

/** An account that may do nothing at all. */
export const nothing = 'nothing';

const of = (group: string, ...kinds: readonly string[]): readonly string[] => kinds.map((kind) => `${kind}.${group}`);

const rbac = of('rbac.authorization.k8s.io', 'rolebindings', 'roles');

/** What people who look at monitoring see of it: no Secrets, and no way into a pod. */
export const looksAtMonitoring: readonly string[] = [
  'configmaps',
  'events',
  'persistentvolumeclaims',
  'pods',
  'pods/log',
  'services',
  ...of('apps', 'daemonsets', 'deployments', 'replicasets', 'statefulsets'),
  ...of('monitoring.coreos.com', 'alertmanagers', 'podmonitors', 'probes', 'prometheuses', 'prometheusrules', 'servicemonitors'),
];

type Accounts = Readonly<Record<string, Rights | typeof nothing>>;

/** Every account that we make, by cluster and `<namespace>/<name>`. Apps ask nothing of the API; what Flux acts as is held to its unit. */
export const accounts: Readonly<Record<string, Accounts>> = {
  management: {
    'cattle-system/default': nothing,
    'cert-manager/default': nothing,
    'default/default': nothing,
    'kyverno/default': nothing,
    'monitoring/default': nothing,
    'traefik/default': nothing,
  },
  pi: {
    'cert-manager/default': nothing,
    'default/default': nothing,
    'home-assistant/default': nothing,
    'home-assistant/home-assistant': nothing,
    'home-assistant/home-assistant-backup': nothing,
    'home-assistant/home-assistant-recorder-backup': nothing,
    'home-assistant/mosquitto': nothing,
    'home-assistant/zigbee2mqtt': nothing,
    'home-assistant/zwave-js-ui': nothing,
    'monitoring/default': nothing,
  },
  kubani: {
    'cert-manager/default': nothing,
    'default/default': nothing,
    'kyverno/default': nothing,
    'monitoring/default': nothing,
    'flux-system/monitoring-dashboards-reconciler': { namespace: 'monitoring', changes: ['configmaps'] },
    'flux-system/monitoring-routes-reconciler': {
      namespace: 'monitoring',
      changes: [...of('cert-manager.io', 'certificates'), ...of('traefik.io', 'ingressroutes')],
    },
    'flux-system/monitoring-rules-reconciler': { namespace: 'monitoring', changes: of('monitoring.coreos.com', 'prometheusrules') },
    'flux-system/monitoring-viewers-reconciler': {
      namespace: 'monitoring',
      changes: rbac,
      // what it hands on it must hold
      reads: looksAtMonitoring,
      binds: ['monitoring-viewer'],
    },
    'flux-system/namespace-kube-system-reconciler': {
      namespace: 'kube-system',
      changes: of('networking.k8s.io', 'networkpolicies'),
    },
    'flux-system/traefik-middlewares-reconciler': { namespace: 'kube-system', changes: of('traefik.io', 'middlewares', 'tlsoptions') },
    'flux-system/traefik-reconciler': { namespace: 'kube-system', changes: of('helm.cattle.io', 'helmchartconfigs') },
  },
};
