import { type Fleet, kubernetesMinor } from '@kube-world/model';
import { minorNumber, nearest } from '@kube-world/synth';

import { UsageError } from './usage-error';

/** A cluster and a version as they were typed. */
export interface UpgradeRequest {
  readonly cluster: string;
  /** `1.36` or `1.36.3` */
  readonly to: string;
}

/** What the requests come to in a fleet. */
export interface UpgradeTargets {
  readonly targets: readonly UpgradeRequest[];
  /** Clusters that run that minor version already; of `all`, those that run a later one, too. */
  readonly already: readonly UpgradeRequest[];
}

/** Every cluster that runs an older version. */
const all = 'all';

/** @param texts `pi=1.36,kubani=1.36` @throws UsageError */
export function requestsOf(texts: readonly string[]): readonly UpgradeRequest[] {
  const requests = texts.flatMap((text) => text.split(',')).map(requestOf);
  const names = requests.map(({ cluster }) => cluster);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`--upgrade names ${twice} twice; name one version of it`);
  return requests;
}

function requestOf(text: string): UpgradeRequest {
  const [cluster = '', version, ...rest] = text.trim().split('=');
  if (cluster === '' || version === undefined || rest.length > 0)
    throw new UsageError(`--upgrade takes CLUSTER=VERSION, as in pi=1.36; got '${text}'`);
  const to = /^v?(1\.\d{1,3}(?:\.\d{1,3})?)(?:\+k3s\d+)?$/.exec(version)?.[1];
  if (to === undefined) throw new UsageError(`'${version}' is no version of Kubernetes; write it as in ${cluster}=1.36`);
  return { cluster, to };
}

/**
 * Looks the requests up in the fleet.
 * @param known minor versions that there are schemas of, in order
 * @throws UsageError for what the fleet has not, for a version that nothing is known of, and for a step back
 */
export function targetsIn(fleet: Fleet, requests: readonly UpgradeRequest[], known: readonly string[]): UpgradeTargets {
  const versions = new Map(fleet.placements.map(({ cluster }) => [cluster.name, cluster.spec.platform.kubernetes]));
  const targets: UpgradeRequest[] = [];
  const already: UpgradeRequest[] = [];
  for (const { cluster, to } of requests) {
    if (!known.includes(kubernetesMinor(to)))
      throw new UsageError(`nothing is known of Kubernetes ${kubernetesMinor(to)}; --upgrade takes ${known.join(', ')}`);
    const isAll = cluster === all && !versions.has(all);
    for (const name of isAll ? versions.keys() : [cluster]) {
      const from = versions.get(name);
      if (from === undefined) throw new UsageError(`no cluster is called '${name}'; ${meant(name, [...versions.keys()])}`);
      const [runs, wanted] = [minorNumber(from), minorNumber(to)];
      if (Number.isNaN(runs)) throw new UsageError(`${name} runs '${from}', which is no version of Kubernetes; mend its spec first`);
      if (wanted < runs && !isAll)
        throw new UsageError(
          `${name} runs ${from}, and Kubernetes takes no step back to ${to}; name a version after ${kubernetesMinor(from)}`,
        );
      (wanted > runs ? targets : already).push({ cluster: name, to });
    }
  }
  return { targets, already };
}

function meant(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === undefined ? `the fleet has: ${names.join(', ')}` : `did you mean '${near}'`;
}
