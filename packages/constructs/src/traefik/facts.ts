import { type Cluster, type IngressSpec, ModelError } from '@kube-world/model';

/** What of a cluster decides how Traefik runs there. */
export interface TraefikFacts {
  readonly ingress: IngressSpec;
  readonly replicas: number;
  /** KIND publishes the machine's ports at its control-plane node alone. */
  readonly onControlPlane: boolean;
  /** That node also keeps ordinary pods away. */
  readonly toleratesControlPlane: boolean;
}

/** @throws ModelError when the cluster's web traffic comes in through something else */
export function traefikFacts(at: string, { name, spec }: Cluster): TraefikFacts {
  const { ingress, platform, nodes } = spec;
  if (ingress?.controller !== 'traefik') {
    throw new ModelError(
      `cluster '${name}' has ${ingress ? `the ingress controller '${ingress.controller}'` : 'no ingress'}; leave traefik() out there, or let its spec say ingress.controller 'traefik'`,
      { at },
    );
  }
  const count = Object.keys(nodes).length;
  const onControlPlane = platform.kind === 'kind' && ingress.exposedBy === 'host-port';
  return { ingress, replicas: onControlPlane || count < 2 ? 1 : 2, onControlPlane, toleratesControlPlane: onControlPlane && count > 1 };
}
