/**
 * Namespaced kinds by API group, in the plural, for the groups whose objects units are made of: all of a group, but of the core group
 * only what apps write.
 */
export const groupKinds: ReadonlyMap<string, readonly string[]> = new Map([
  ['', ['configmaps', 'limitranges', 'persistentvolumeclaims', 'resourcequotas', 'serviceaccounts', 'services']],
  ['apps', ['controllerrevisions', 'daemonsets', 'deployments', 'replicasets', 'statefulsets']],
  ['autoscaling', ['horizontalpodautoscalers']],
  ['batch', ['cronjobs', 'jobs']],
  ['cert-manager.io', ['certificaterequests', 'certificates', 'issuers']],
  ['external-secrets.io', ['externalsecrets', 'pushsecrets', 'secretstores']],
  [
    'gateway.networking.k8s.io',
    [
      'backendtlspolicies',
      'gateways',
      'grpcroutes',
      'httproutes',
      'listenersets',
      'referencegrants',
      'tcproutes',
      'tlsroutes',
      'udproutes',
    ],
  ],
  ['helm.cattle.io', ['helmchartconfigs', 'helmcharts']],
  [
    'monitoring.coreos.com',
    [
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
    ],
  ],
  ['networking.k8s.io', ['ingresses', 'networkpolicies']],
  ['policy', ['poddisruptionbudgets']],
  ['rbac.authorization.k8s.io', ['rolebindings', 'roles']],
  [
    'traefik.io',
    [
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
    ],
  ],
  ['volsync.backube', ['replicationdestinations', 'replicationsources']],
]);
