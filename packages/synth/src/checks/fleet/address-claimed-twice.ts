import { addressesOf, type Cluster, IpRange, type Issue, meet, rangesOf } from '@kube-world/model';

import type { Claims } from './claims';
import { RangeIndex } from './range-index';
import type { FleetContext, FleetRule } from './rule';

interface Taken {
  readonly at: string;
  readonly range: IpRange;
}

/** Two clusters of one site, or joined by a link, that would both answer at an address. Facts against facts is the model's to judge. */
export const addressClaimedTwice: FleetRule = (context) => {
  const all = context.claims.map((claims) => ({ claims, facts: lazily(() => new RangeIndex(factsOf(claims.cluster))) }));
  return all.flatMap((left, place) =>
    all.slice(place + 1).flatMap((right) => {
      const isQuiet = left.claims.addresses.length + right.claims.addresses.length === 0;
      if (isQuiet || !isAsked(context, left.claims, right.claims)) return [];
      const asked = new RangeIndex(left.claims.addresses);
      return [
        ...right.claims.addresses.flatMap((claim) =>
          issuesOf(claim, asked.overlapping(claim.range) ?? left.facts().overlapping(claim.range)),
        ),
        ...left.claims.addresses.flatMap((claim) => issuesOf(claim, right.facts().overlapping(claim.range))),
      ];
    }),
  );
};

function isAsked({ isChosen }: FleetContext, left: Claims, right: Claims): boolean {
  return (isChosen(left.cluster.name) || isChosen(right.cluster.name)) && meet(left.cluster.spec, right.cluster.spec);
}

/** What the facts say is taken; what a machine sees alone is left out. */
function factsOf({ name, spec }: Cluster): readonly Taken[] {
  const addresses = addressesOf(spec).filter(({ kind }) => kind !== 'container');
  const pools = rangesOf(spec).filter(({ kind }) => kind === 'pool');
  return [
    ...addresses.map(({ at, value }) => ({ at: `${name}.${at}`, range: IpRange.parse(value.toString()) })),
    ...pools.map(({ at, value }) => ({ at: `${name}.${at}`, range: value })),
  ];
}

function issuesOf({ at, range }: Taken, other: Taken | undefined): readonly Issue[] {
  if (!other) return [];
  return [
    {
      rule: 'address-claimed-twice',
      severity: 'error',
      at,
      message: `${range.toString()} is also claimed at ${other.at}${range.toString() === other.range.toString() ? '' : `, by ${other.range.toString()}`}`,
      remedy: 'give one of them an address of its own; the two clusters reach each other, so that either may answer',
    },
  ];
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
