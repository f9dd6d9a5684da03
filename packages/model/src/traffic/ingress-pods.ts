import type { PodSet } from '../app';
import type { IngressSpec } from '../cluster';

/** Where Traefik runs: beside K3s's other parts, or in a namespace of its own. */
export function ingressNamespace({ installedBy }: Pick<IngressSpec, 'installedBy'>): string {
  return installedBy === 'platform' ? 'kube-system' : 'traefik';
}

/** Traefik's pods, as both its chart and K3s label them. */
export const traefikLabels = { 'app.kubernetes.io/name': 'traefik' } as const;

/** The pods that web traffic reaches an app from; `undefined` where a load balancer outside the cluster does it. */
export function ingressPods(ingress: IngressSpec): PodSet | undefined {
  return ingress.controller === 'traefik' ? { namespace: ingressNamespace(ingress), labels: traefikLabels } : undefined;
}
