import type { ClusterSpec } from '../../cluster';
import { Quantity } from '../../values/quantity';
import { profileOf, sumOf } from '../places';
import { clusterRule } from '../rule';

interface Machine {
  readonly at: string;
  readonly cpus: number;
  /** Of its parts. */
  readonly memory: readonly string[];
  /** Raw disks left out: they belong to a storage system. */
  readonly disk: readonly string[];
}

/** A machine smaller than the profile's figures. */
export default clusterRule('profile-size', function* (spec) {
  const profile = profileOf(spec);
  if (!profile) return;
  for (const { at, cpus, memory, disk } of machinesOf(spec)) {
    const short = [
      ...(cpus < profile.cpus ? [`${cpus} processors, ${profile.cpus} wanted`] : []),
      ...below('memory', memory, profile.memory),
      ...below('disk', disk, profile.disk),
    ];
    if (short.length === 0) continue;
    yield {
      at,
      message: `smaller than a machine of the profile '${spec.profile}': ${short.join('; ')}`,
      remedy: 'use a larger machine, or choose another profile',
    };
  }
});

/** Silent where a part cannot be read, which is another rule's finding. */
function below(what: string, parts: readonly string[], wanted: string): readonly string[] {
  if (!parts.every((part) => Quantity.tryParse(part).ok)) return [];
  const has = sumOf(parts);
  return has.compare(Quantity.parse(wanted)) < 0 ? [`${has.toString()} of ${what}, ${wanted} wanted`] : [];
}

function machinesOf({ nodes, platform }: ClusterSpec): readonly Machine[] {
  if (platform.kind === 'eks') {
    const { vcpus, memory, disk } = platform.nodeGroup;
    return [{ at: 'platform.nodeGroup', cpus: vcpus, memory: [memory], disk: [disk] }];
  }
  const machines = Object.entries(nodes).map(([name, { cpus, memory, disks }]) => ({
    at: `nodes.${name}`,
    cpus,
    memory: [memory],
    disk: disks.filter(({ use }) => use !== 'raw').map(({ size }) => size),
  }));
  if (platform.kind !== 'kind' || machines.length === 0) return machines;
  // The nodes of KIND divide one machine between them.
  return [
    {
      at: 'nodes',
      cpus: machines.reduce((sum, { cpus }) => sum + cpus, 0),
      memory: machines.flatMap(({ memory }) => memory),
      disk: machines.flatMap(({ disk }) => disk),
    },
  ];
}
