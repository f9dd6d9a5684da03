import { type Issue, listOf, meet, type SharedHost } from '@kube-world/model';

import type { Claims } from './claims';
import type { FleetContext, FleetRule } from './rule';

interface Claim {
  readonly host: string;
  readonly at: string;
  readonly by: Claims;
}

/**
 * A name leads to one cluster, or callers reach either by chance. A wildcard claims all names below it; names below `.local`
 * are answered in their own network, and so may be had once in each that is not joined with another.
 */
export const hostClaimedTwice: FleetRule = (context) => {
  const claims = context.claims.flatMap((by) => Array.from(by.hosts, ([host, at]): Claim => ({ host, at, by })));
  const holders = new Map<string, Claim[]>();
  for (const claim of claims) holders.set(claim.host, [...(holders.get(claim.host) ?? []), claim]);
  const used = new Set<SharedHost>();
  const found = claims.flatMap((claim) => judge(context, claim, holders, used));
  return [...found, ...unneeded(context, used)];
};

/** Those whose claim comes first, and those whose wildcard holds the name, in other clusters: one finding for each. */
function judge(
  context: FleetContext,
  claim: Claim,
  holders: ReadonlyMap<string, readonly Claim[]>,
  used: Set<SharedHost>,
): readonly Issue[] {
  const same = (holders.get(claim.host) ?? []).filter((other) => context.claims.indexOf(other.by) < context.claims.indexOf(claim.by));
  const wildcards = parents(claim.host).flatMap((wildcard) => holders.get(wildcard) ?? []);
  return [...same.slice(0, 1), ...wildcards]
    .filter((other) => other.by !== claim.by && isSeenByBoth(claim, other) && !isShared(context, claim, other, used))
    .filter((other) => context.isChosen(claim.by.cluster.name) || context.isChosen(other.by.cluster.name))
    .map((other) => issueOf(claim, other));
}

/** `*.b.c` and `*.c` of `a.b.c`. */
function parents(host: string): readonly string[] {
  const labels = host.replace(/^\*\./, '').split('.');
  const wildcards = labels.slice(1).map((_, at) => `*.${labels.slice(at + 1).join('.')}`);
  return wildcards.filter((wildcard) => wildcard !== host);
}

function isSeenByBoth({ host, by }: Claim, other: Claim): boolean {
  return !host.endsWith('.local') || meet(by.cluster.spec, other.by.cluster.spec);
}

function isShared({ fleet }: FleetContext, claim: Claim, other: Claim, used: Set<SharedHost>): boolean {
  const names = [claim.by.cluster.name, other.by.cluster.name];
  const shared = listOf(fleet.sharedHosts).find(
    ({ host, clusters }) => (host === claim.host || host === other.host) && names.every((name) => listOf(clusters).includes(name)),
  );
  if (shared) used.add(shared);
  return shared !== undefined;
}

function issueOf({ host, at, by }: Claim, other: Claim): Issue {
  const names = [other.by.cluster.name, by.cluster.name];
  const what = other.host === host ? `'${host}' is also claimed` : `'${host}' lies below '${other.host}', which is claimed`;
  return {
    rule: 'host-claimed-twice',
    severity: 'error',
    at,
    message: `${what} by cluster '${other.by.cluster.name}', at ${other.at}`,
    remedy: `give one of them another name; if both answer on purpose, say so in the fleet's sharedHosts: { host: '${host}', clusters: [${names.map((name) => `'${name}'`).join(', ')}], reason }`,
  };
}

/** What is no longer shared would hide the next name that two clusters claim by mistake. */
function unneeded({ fleet, claims }: FleetContext, used: ReadonlySet<SharedHost>): readonly Issue[] {
  if (claims.some(({ isPart }) => isPart)) return [];
  return listOf(fleet.sharedHosts).flatMap((shared, place): readonly Issue[] => {
    if (used.has(shared)) return [];
    const message = `'${shared.host}' is not claimed by two of ${listOf(shared.clusters).join(', ')}`;
    return [
      { rule: 'shared-host-unneeded', severity: 'error', at: `${fleet.name} sharedHosts.${place}`, message, remedy: 'drop the entry' },
    ];
  });
}
