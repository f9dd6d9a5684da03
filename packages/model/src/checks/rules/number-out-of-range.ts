import type { ClusterSpec } from '../../cluster';
import type { EksPlatform } from '../../platform-eks';
import { clusterRule } from '../rule';

interface Bounded {
  readonly at: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
}

const port = { min: 1, max: 65_535 };
const count = { min: 1, max: 100_000 };
/** A hundred years. */
const days = { min: 1, max: 36_500 };

/** A number that is not whole, or that nothing could have. */
export default clusterRule('number-out-of-range', function* (spec) {
  for (const { at, value, min, max } of numbersOf(spec)) {
    if (value === undefined || (Number.isInteger(value) && value >= min && value <= max)) continue;
    yield { at, message: `must be a whole number from ${min} to ${max}, got '${value}'`, remedy: 'write a number in that range' };
  }
});

function numbersOf({ network, nodes, platform }: ClusterSpec): readonly Bounded[] {
  return [
    { at: 'network.podPrefix', value: network.podPrefix, min: 1, max: 128 },
    { at: 'network.maxPods', value: network.maxPods, ...count },
    { at: 'network.apiPort', value: network.apiPort, ...port },
    ...Object.entries(nodes).flatMap(([name, { cpus, gpus, extendedResources = {} }]) => [
      { at: `nodes.${name}.cpus`, value: cpus, ...count },
      { at: `nodes.${name}.gpus.count`, value: gpus?.count, ...count },
      { at: `nodes.${name}.gpus.shared`, value: gpus?.shared, ...count },
      ...Object.entries(extendedResources).map(([key, value]) => ({ at: `nodes.${name}.extendedResources.${key}`, value, ...count })),
    ]),
    ...ofPlatform(platform),
  ];
}

function ofPlatform(platform: ClusterSpec['platform']): readonly Bounded[] {
  switch (platform.kind) {
    case 'kind':
      return [
        { at: 'platform.api.port', value: platform.api.port, ...port },
        ...(platform.ports ?? []).flatMap(({ host, node }, at) => [
          { at: `platform.ports.${at}.host`, value: host, ...port },
          { at: `platform.ports.${at}.node`, value: node, ...port },
        ]),
      ];
    case 'eks':
      return ofEks(platform);
    case 'kubespray':
      return [
        { at: 'platform.apiLoadBalancer.port', value: platform.apiLoadBalancer.port, ...port },
        { at: 'platform.etcd.quotaBackendBytes', value: platform.etcd.quotaBackendBytes, min: 1, max: Number.MAX_SAFE_INTEGER },
      ];
    default:
      return [];
  }
}

/** Bounds of AWS: days that RDS keeps backups, and nodes that an update of a node group may take away. */
function ofEks({ nodeGroup, database, backup, watch }: EksPlatform): readonly Bounded[] {
  const { min, max, vcpus, maxUnavailable } = nodeGroup;
  const numbers = [
    { at: 'nodeGroup.min', value: min, ...count },
    { at: 'nodeGroup.max', value: max, min: Math.max(1, min), max: count.max },
    { at: 'nodeGroup.vcpus', value: vcpus, ...count },
    // an update that may take all nodes away takes the cluster away
    { at: 'nodeGroup.maxUnavailable', value: maxUnavailable, min: 1, max: Math.max(1, Math.min(100, min - 1)) },
    { at: 'database.vcpus', value: database?.vcpus, ...count },
    { at: 'database.backupDays', value: database?.backupDays, min: 1, max: 35 },
    { at: 'backup.lockDays', value: backup.lockDays, ...days },
    { at: 'backup.keepDays', value: backup.keepDays, min: Math.max(1, backup.lockDays + 1), max: days.max },
    { at: 'watch.budget', value: watch.budget, ...count },
  ];
  return numbers.map(({ at, ...bounds }) => ({ at: `platform.${at}`, ...bounds }));
}
