import { createHash } from 'node:crypto';

import type { Cluster, FleetFacts } from '@kube-world/model';

/** The file beside a cluster's templates that says which facts they were made from. */
export const hashFile = 'facts.sha256';

/** Hash of all facts that the stacks of a cluster read: the fleet's, its own, and those of the clusters that it is linked to. */
export function factsHash({ name, owner, domain, clusters }: FleetFacts, { spec }: Cluster): string {
  const linked = (spec.links ?? []).map(({ to }) => clusters.find((other) => other.spec.name === to)?.spec);
  return createHash('sha256').update(JSON.stringify({ name, owner, domain, spec, linked })).digest('hex');
}
