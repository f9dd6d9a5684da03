import { type BuiltUnit, type ClusterSpec, engineNamespaces, kubernetesNamespaces } from '@kube-world/model';

/** An object that is in a cluster although no unit makes it. */
export interface Brought {
  readonly kind: string;
  readonly name: string;
  /** @default - the object has none */
  readonly namespace?: string;
}

/**
 * Namespaces whose objects others make: the platform's, the engine's, and those that apps say are there already. What stands in
 * them is not known, so that a name of a built-in kind is never missing there.
 */
export function foreignNamespaces({ engine }: ClusterSpec, units: readonly BuiltUnit[]): ReadonlySet<string> {
  const said = units.map(({ unit }) => unit.app.namespace).filter(({ exists, name }) => exists === true && name !== 'default');
  return new Set([...kubernetesNamespaces, ...engineNamespaces[engine], ...said.map(({ name }) => name)]);
}

/** What the platform brings, as far as the cluster's facts and Kubernetes itself say. */
export function broughtBy({ storage, ingress }: ClusterSpec): readonly Brought[] {
  const classes = Object.entries(storage.classes).filter(([, { madeBy }]) => madeBy !== 'us');
  const ingressClasses = ingress?.installedBy === 'platform' ? [ingress.class, ingress.externalClass] : [];
  return [
    { kind: 'Namespace', name: 'default' },
    { kind: 'Service', name: 'kubernetes', namespace: 'default' },
    { kind: 'PriorityClass', name: 'system-cluster-critical' },
    { kind: 'PriorityClass', name: 'system-node-critical' },
    ...['cluster-admin', 'admin', 'edit', 'view'].map((name) => ({ kind: 'ClusterRole', name })),
    ...classes.map(([name]) => ({ kind: 'StorageClass', name })),
    ...ingressClasses.filter((name) => name !== undefined).map((name) => ({ kind: 'IngressClass', name })),
  ];
}

/** What Kubernetes makes in every namespace, and the roles that it keeps for itself. */
export function isEverywhere(kind: string, name: string): boolean {
  switch (kind) {
    case 'ServiceAccount':
      return name === 'default';
    case 'ConfigMap':
      return name === 'kube-root-ca.crt';
    case 'ClusterRole':
      return name.startsWith('system:');
    default:
      return false;
  }
}
