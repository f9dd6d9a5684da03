import type { BuiltManifest, Cluster, IpRange, Release } from '@kube-world/model';

import { type AskedRange, askedRangesOf } from './addresses';
import { hostNamesInValues, hostNamesOf, type NamedHost } from './host-names';

/** What one cluster claims that no other may: little enough to keep when its objects are gone. */
export interface Claims {
  readonly cluster: Cluster;
  /** Host name -> the first place that claims it. */
  readonly hosts: ReadonlyMap<string, string>;
  readonly addresses: readonly { readonly at: string; readonly range: IpRange }[];
  /** A unit was refused: it may have claimed more. */
  readonly isPart: boolean;
}

/** Reads the claims off the objects and charts of a cluster's units. */
export function claimsOf(
  cluster: Cluster,
  units: readonly { readonly manifests: readonly BuiltManifest[]; readonly releases: readonly Release[] }[],
  isPart: boolean,
): Claims {
  const hosts = new Map<string, string>();
  const addresses: { at: string; range: IpRange }[] = [];
  const add = (at: string, names: readonly NamedHost[], ranges: readonly AskedRange[]): void => {
    for (const [field, text] of names) {
      const host = hostOf(text);
      if (host !== undefined && !hosts.has(host)) hosts.set(host, `${at} ${field}`);
    }
    for (const { field, range } of ranges) addresses.push({ at: `${at} ${field}`, range });
  };
  for (const { manifests, releases } of units) {
    for (const { manifest, at } of manifests) add(at, hostNamesOf(manifest), askedRangesOf(manifest));
    for (const { values, at } of releases) add(at, hostNamesInValues(values), []);
  }
  return { cluster, hosts, addresses, isPart };
}

/** As DNS compares names; `undefined` for what is no name, or a machine's own (RFC 6761). */
function hostOf(text: string): string | undefined {
  const host = text.trim().toLowerCase().replace(/\.$/, '');
  return /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host) && !/(^|\.)localhost$/.test(host) ? host : undefined;
}
