import { type Cluster, type IngressSpec, ModelError, nodeCountOf } from '@kube-world/model';

/** What of a cluster decides how Traefik runs there. */
export interface TraefikFacts {
  readonly ingress: IngressSpec;
  readonly replicas: number;
  /** KIND publishes the machine's ports at its control-plane node alone. */
  readonly onControlPlane: boolean;
  /** That node also keeps ordinary pods away. */
  readonly toleratesControlPlane: boolean;
  /** Name of the network load balancer in AWS. @default - whatever hands out addresses does so unasked */
  readonly networkLoadBalancer?: string;
}

/** @throws ModelError when the cluster's web traffic comes in through something else */
export function traefikFacts(at: string, { name, spec }: Cluster): TraefikFacts {
  const { ingress, platform } = spec;
  if (ingress?.controller !== 'traefik') {
    throw new ModelError(
      `cluster '${name}' has ${ingress ? `the ingress controller '${ingress.controller}'` : 'no ingress'}; leave traefik() out there, or let its spec say ingress.controller 'traefik'`,
      { at },
    );
  }
  const count = nodeCountOf(spec);
  const onControlPlane = platform.kind === 'kind' && ingress.exposedBy === 'host-port';
  return {
    ingress,
    replicas: onControlPlane || count < 2 ? 1 : 2,
    onControlPlane,
    toleratesControlPlane: onControlPlane && count > 1,
    ...(platform.kind === 'eks' ? { networkLoadBalancer: `${name}-${ingress.class}` } : {}),
  };
}
