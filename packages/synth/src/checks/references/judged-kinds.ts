export const byField: ReadonlySet<string | number> = new Set(['roleRef', 'subjects', 'scaleTargetRef']);
/** Kinds that fields of a chart's values name under the very names that Kubernetes gives them. */
export const valueKinds = new Set(['StorageClass', 'PriorityClass', 'IngressClass', 'ClusterIssuer']);
/** Kinds that neither a platform nor an engine makes: they are looked for in others' namespaces, too. */
export const ownKinds = new Set(['Middleware', 'TLSOption', 'Issuer']);

/** Groups whose fields mean what they are called; what kinds of other groups name is their controllers' affair. */
export const judgedGroups = new Set([
  '',
  'apps',
  'batch',
  'autoscaling',
  'policy',
  'admissionregistration.k8s.io',
  'apiregistration.k8s.io',
  'gateway.networking.k8s.io',
  'networking.k8s.io',
  'rbac.authorization.k8s.io',
  'cert-manager.io',
  'monitoring.coreos.com',
  'traefik.io',
]);
