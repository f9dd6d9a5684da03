import type { CloudFacts } from './cloud-stack';

/** A network that the cluster reaches over a link. */
export interface LinkedNetwork {
  readonly cluster: string;
  /** CIDR of the other cluster's nodes: what its pods send leaves by them. */
  readonly cidr: string;
}

/** The networks behind the links that the router carries. A link to a cluster that the fleet does not have is the model's to refuse. */
export function linkedNetworks({ fleet, spec, platform }: CloudFacts): readonly LinkedNetwork[] {
  const { router } = platform;
  if (!router) return [];
  return (spec.links ?? [])
    .filter(({ over }) => over === router.kind)
    .flatMap(({ to }) => fleet.clusters.filter((other) => other.name === to))
    .map((other) => ({ cluster: other.name, cidr: other.spec.network.nodes }));
}
