import type { App, Caller, PodSet } from '@kube-world/model';

/** The pods that scrape, as their operator labels them. */
export function prometheusIn(namespace: string): PodSet {
  return { namespace, labels: { 'app.kubernetes.io/name': 'prometheus' } };
}

/** Lets Prometheus in, and nobody else, where there is one. Its namespace and labels are enough for that: nothing waits for it. */
export function scrapedBy(monitoring: App | undefined, port: number): readonly Caller[] {
  return monitoring ? [{ kind: 'namespace', pods: prometheusIn(monitoring.namespace.name), ports: [{ port }] }] : [];
}
