import type { App, Caller } from '@kube-world/model';

/** Lets Prometheus in, and nobody else, where there is one. */
export function scrapedBy(monitoring: App | undefined, port: number): readonly Caller[] {
  if (!monitoring) return [];
  const pods = { namespace: monitoring.namespace.name, labels: { 'app.kubernetes.io/name': 'prometheus' } };
  return [{ kind: 'namespace', pods, ports: [{ port }] }];
}
