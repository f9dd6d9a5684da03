/** What an account may do in one namespace, and nowhere else. */
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

const traefik = of(
  'traefik.io',
  'ingressroutes',
  'ingressroutetcps',
  'ingressrouteudps',
  'middlewares',
  'middlewaretcps',
  'serverstransports',
  'serverstransporttcps',
  'tlsoptions',
  'tlsstores',
  'traefikservices',
);
const prometheus = of(
  'monitoring.coreos.com',
  'alertmanagerconfigs',
  'alertmanagers',
  'podmonitors',
  'probes',
  'prometheusagents',
  'prometheuses',
  'prometheusrules',
  'scrapeconfigs',
  'servicemonitors',
  'thanosrulers',
);
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
    'monitoring/default': nothing,
    'traefik/default': nothing,
  },
  pi: {
    'cert-manager/default': nothing,
    'default/default': nothing,
    'home-assistant/default': nothing,
    'home-assistant/home-assistant': nothing,
    'home-assistant/home-assistant-backup': nothing,
    'home-assistant/mosquitto': nothing,
    'home-assistant/zigbee2mqtt': nothing,
    'home-assistant/zwave-js-ui': nothing,
    'monitoring/default': nothing,
  },
  kubani: {
    'cert-manager/default': nothing,
    'default/default': nothing,
    'monitoring/default': nothing,
    'flux-system/monitoring-dashboards-reconciler': { namespace: 'monitoring', changes: ['configmaps'] },
    'flux-system/monitoring-routes-reconciler': {
      namespace: 'monitoring',
      changes: [...of('cert-manager.io', 'certificaterequests', 'certificates', 'issuers'), ...traefik],
    },
    'flux-system/monitoring-rules-reconciler': { namespace: 'monitoring', changes: prometheus },
    'flux-system/monitoring-viewers-reconciler': {
      namespace: 'monitoring',
      changes: rbac,
      // what it hands on it must hold
      reads: looksAtMonitoring,
      binds: ['monitoring-viewer'],
    },
    'flux-system/namespace-kube-system-reconciler': {
      namespace: 'kube-system',
      changes: of('networking.k8s.io', 'ingresses', 'networkpolicies'),
    },
    'flux-system/traefik-middlewares-reconciler': { namespace: 'kube-system', changes: traefik },
    'flux-system/traefik-reconciler': { namespace: 'kube-system', changes: of('helm.cattle.io', 'helmchartconfigs', 'helmcharts') },
  },
};
