import { type ClusterSpec, type FleetFacts, type Json, ModelError } from '@kube-world/model';

import type { Policy } from './policy';

/** What a policy knows of the fleet and the cluster: name -> value. */
export type PolicyFacts = Readonly<Record<string, Json>>;

/** Facts that a policy's expressions name as `variables.<name>`: values at synth, literals of CEL in a cluster. */
export interface FactsOfPolicy {
  /** @returns undefined where a policy of these facts has nothing to ask: it does not hold there */
  readonly of: (cluster: ClusterSpec, fleet: FleetFacts) => PolicyFacts | undefined;
  /** Facts with which the cases are what they are; each name and its type are as here in every cluster. */
  readonly example: PolicyFacts;
}

/** Where a policy is asked: its cluster, and the fleet around that. */
export interface Where {
  readonly cluster: ClusterSpec;
  readonly fleet: FleetFacts;
}

/**
 * The facts of a policy in a cluster; none for a policy without.
 * @param where @default - nowhere: the facts of its cases
 * @returns undefined where the policy does not hold
 * @throws ModelError for facts of other names than the example's
 */
export function factsOf({ id, facts }: Policy, where?: Where): PolicyFacts | undefined {
  if (!facts) return {};
  if (!where) return facts.example;
  const found = facts.of(where.cluster, where.fleet);
  if (found === undefined) return undefined;
  const [wanted, given] = [facts.example, found].map((each) => Object.keys(each).toSorted().join(', '));
  if (wanted !== given)
    throw new ModelError(
      `its facts in the cluster '${where.cluster.name}' are '${given}', and those of its cases '${wanted}'; give the same`,
      {
        at: `policies/${id}.ts`,
      },
    );
  return found;
}
