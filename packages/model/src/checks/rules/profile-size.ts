import type { ClusterSpec } from '../../cluster';
import { Quantity } from '../../values/quantity';
import { profileOf, sumOf } from '../places';
import { clusterRule } from '../rule';

interface Machine {
  readonly at: string;
  readonly cpus: number;
  readonly memory: Quantity;
  /** Raw disks left out: they belong to a storage system. */
  readonly disk: Quantity;
}

/** A machine smaller than the profile's figures. */
export default clusterRule('profile-size', function* (spec) {
  const profile = profileOf(spec);
  if (!profile) return;
  for (const { at, cpus, memory, disk } of machinesOf(spec)) {
    const short = [
      ...(cpus < profile.cpus ? [`${cpus} processors, ${profile.cpus} wanted`] : []),
      ...(memory.compare(Quantity.parse(profile.memory)) < 0 ? [`${memory.toString()} of memory, ${profile.memory} wanted`] : []),
      ...(disk.compare(Quantity.parse(profile.disk)) < 0 ? [`${disk.toString()} of disk, ${profile.disk} wanted`] : []),
    ];
    if (short.length === 0) continue;
    yield {
      at,
      message: `smaller than a machine of the profile '${spec.profile}': ${short.join('; ')}`,
      remedy: 'use a larger machine, or choose another profile',
    };
  }
});

function machinesOf({ nodes, platform }: ClusterSpec): readonly Machine[] {
  if (platform.kind === 'eks') {
    const { vcpus, memory, disk } = platform.nodeGroup;
    return [{ at: 'platform.nodeGroup', cpus: vcpus, memory: sumOf([memory]), disk: sumOf([disk]) }];
  }
  const machines = Object.entries(nodes).map(([name, { cpus, memory, disks }]) => ({
    at: `nodes.${name}`,
    cpus,
    memory: sumOf([memory]),
    disk: sumOf(disks.filter(({ use }) => use !== 'raw').map(({ size }) => size)),
  }));
  if (platform.kind !== 'kind' || machines.length === 0) return machines;
  // The nodes of KIND divide one machine between them.
  return [
    {
      at: 'nodes',
      cpus: machines.reduce((sum, { cpus }) => sum + cpus, 0),
      memory: Quantity.sum(machines.map(({ memory }) => memory)),
      disk: Quantity.sum(machines.map(({ disk }) => disk)),
    },
  ];
}
