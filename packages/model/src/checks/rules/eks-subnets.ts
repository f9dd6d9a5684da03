import type { ClusterSpec } from '../../cluster';
import { listOf } from '../../list-of';
import { Cidr } from '../../values/cidr';
import { clusterRule } from '../rule';

/** Longest and shortest network that a VPC and its subnets may be: quotas of Amazon VPC. */
const bounds = { shortest: 16, longest: 28 };

interface Subnet {
  readonly at: string;
  readonly value: Cidr;
}

/** Subnets that the VPC cannot have: outside it, over one another, of a size that AWS refuses, or in a zone that the cluster does not use. */
export default clusterRule('eks-subnets', function* (spec) {
  const { platform, network } = spec;
  if (platform.kind !== 'eks') return;
  const vpc = Cidr.tryParse(network.nodes);
  const subnets = subnetsOf(spec);
  const sized = [...(vpc.ok ? [{ at: 'network.nodes', value: vpc.value }] : []), ...subnets];
  for (const { at, value } of sized) {
    if (value.prefix >= bounds.shortest && value.prefix <= bounds.longest) continue;
    yield {
      at,
      message: `AWS has networks of /${bounds.shortest} to /${bounds.longest}, got '${value.toString()}'`,
      remedy: 'choose a prefix of that range',
    };
  }
  for (const [place, { at, value }] of subnets.entries()) {
    if (vpc.ok && !vpc.value.contains(value))
      yield { at, message: `'${value.toString()}' lies outside the VPC, '${network.nodes}'`, remedy: 'choose a part of network.nodes' };
    for (const other of subnets.slice(place + 1))
      if (value.overlaps(other.value))
        yield {
          at,
          message: `'${value.toString()}' overlaps '${other.value.toString()}' of ${other.at}`,
          remedy: 'choose subnets that lie apart',
        };
  }
  const zones = listOf(platform.zones);
  for (const zone of Object.keys(platform.vpc.subnets))
    if (!zones.includes(zone))
      yield {
        at: `platform.vpc.subnets.${zone}`,
        message: `the cluster is in no zone '${zone}', but in ${zones.join(', ')}`,
        remedy: 'add it to platform.zones, or leave its subnets out',
      };
});

function subnetsOf({ platform }: ClusterSpec): readonly Subnet[] {
  if (platform.kind !== 'eks') return [];
  return Object.entries(platform.vpc.subnets).flatMap(([zone, groups]) =>
    Object.entries(groups).flatMap(([group, text]: [string, string]) => {
      const read = Cidr.tryParse(text);
      return read.ok ? [{ at: `platform.vpc.subnets.${zone}.${group}`, value: read.value }] : [];
    }),
  );
}
