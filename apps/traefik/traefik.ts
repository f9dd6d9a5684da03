import { kubeSystem, type PodMetrics, type ScrapedApp, scrapedBy, Traefik, type TraefikOptions } from '@kube-world/constructs';
import { type App, type Cluster, defineApp, ingressNamespace, ModelError, type NamespaceSpec, traefikLabels } from '@kube-world/model';

export interface TraefikSettings extends TraefikOptions {
  /** Where it will be placed: its ingress facts decide the namespace. */
  readonly cluster: Cluster;
  /** The Prometheus that may read its metrics; it is let in, and not waited for. @default - none may */
  readonly scrapedBy?: App;
  /** What makes the load balancer in front of it; it is waited for. @default - the cluster's own hands out addresses */
  readonly loadBalancers?: App;
}

const metrics: PodMetrics = { kind: 'pods', labels: traefikLabels, port: 9100 };

/** The cluster's door for web traffic, installed by chart or brought by K3s, as `spec.ingress` says. */
export const traefik = defineApp<TraefikSettings, Pick<ScrapedApp, 'metrics'>>(
  'traefik',
  ({ cluster, scrapedBy: scraper, loadBalancers, ...options }) => ({
    namespace: namespaceOn(cluster),
    layer: 'infrastructure',
    ...(loadBalancers ? { dependsOn: [loadBalancers] } : {}),
    needs: { ingress: { controller: 'traefik' }, loadBalancer: cluster.spec.ingress?.exposedBy === 'load-balancer' },
    provides: cluster.spec.ingress ? [{ kind: 'IngressClass', name: cluster.spec.ingress.class }] : [],
    traffic: {
      pods: traefikLabels,
      serves: { web: { port: 8000 }, websecure: { port: 8443 }, metrics: { port: metrics.port } },
      egress: [{ kind: 'kubernetes-api' }],
      ingress: [{ kind: 'anywhere', ports: [{ port: 8000 }, { port: 8443 }] }, ...scrapedBy(scraper, metrics.port)],
    },
    metrics: scraper ? metrics : undefined,
    build(scope, context) {
      if (context.cluster.name !== cluster.name) {
        throw new ModelError(
          `was made for cluster '${cluster.name}'; place it there, or make another with traefik({ cluster: ${context.cluster.name} })`,
          {
            at: `${context.cluster.name}/${context.unit}`,
          },
        );
      }
      new Traefik(scope, 'traefik', { ...options, cluster });
    },
  }),
);

/** A host port is what only a privileged namespace may have. */
function namespaceOn({ spec: { ingress } }: Cluster): NamespaceSpec {
  if (ingress?.installedBy === 'platform') return kubeSystem;
  return {
    name: ingressNamespace({ installedBy: 'chart' }),
    podSecurity: ingress?.exposedBy === 'host-port' ? 'privileged' : 'restricted',
  };
}
