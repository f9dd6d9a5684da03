import { createHash } from 'node:crypto';

import type { Cluster, ClusterSpec, FleetFacts } from '@kube-world/model';

/** The file beside a cluster's templates that says which facts they were made from. */
export const hashFile = 'facts.sha256';

/** Hash of all facts that the stacks of a cluster read: the fleet's, its own, and those of the clusters that it is linked to. */
export function factsHash({ name, owner, domain, clusters }: FleetFacts, { spec }: Cluster): string {
  const linked = (spec.links ?? []).map(({ to }) => readByStacks(clusters.find((other) => other.spec.name === to)?.spec));
  return createHash('sha256')
    .update(JSON.stringify({ name, owner, domain, spec: readByStacks(spec), linked }))
    .digest('hex');
}

/** Without what is said to people and to synth: no stack becomes another by it. */
function readByStacks(spec: ClusterSpec | undefined): Partial<ClusterSpec> {
  const { ours: _ours, policies: _policies, acknowledges: _acknowledges, ...read } = spec ?? {};
  return read;
}
