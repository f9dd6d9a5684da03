import type { ClusterSpec } from '../../cluster';
import { Cidr } from '../../values/cidr';
import { IpAddress } from '../../values/ip-address';
import { addressesOf, rangesOf } from '../places';
import { clusterRule, type Finding } from '../rule';
import { own } from '../../own';

/** An address that nobody in its network could reach. */
export default clusterRule('address-outside-network', function* (spec) {
  for (const { at, kind, value } of addressesOf(spec)) {
    if (kind === 'pool-vip') continue; // those must be in a pool, wherever that is
    yield* misplaced(at, value, networkOf(spec, at));
  }
  const { clusterDns, services } = spec.network;
  const dns = IpAddress.tryParse(clusterDns ?? '');
  if (dns.ok) yield* misplaced('network.clusterDns', dns.value, { at: 'network.services', text: services });
  if (spec.platform.kind === 'kubespray') yield* nodeLocal(spec, spec.platform.nodeLocalDns.address);
});

interface Network {
  readonly at: string;
  readonly text: string | undefined;
}

function networkOf({ network, platform }: ClusterSpec, at: string): Network {
  const [, , field, name] = at.split('.');
  const other =
    field === 'addresses' ? name : at === 'platform.machine.address' && platform.kind === 'kind' ? platform.machine?.network : undefined;
  return other === undefined
    ? { at: 'network.nodes', text: network.nodes }
    : { at: `network.others.${other}`, text: own(network.others, other) };
}

function* misplaced(at: string, address: IpAddress, network: Network): Generator<Finding> {
  if (network.text === undefined) {
    yield {
      at,
      message: `${address.toString()} is in a network that the cluster does not have`,
      remedy: `write its range to ${network.at}`,
    };
    return;
  }
  const cidr = Cidr.tryParse(network.text);
  if (!cidr.ok) return;
  if (!cidr.value.contains(address)) {
    yield {
      at,
      message: `${address.toString()} is outside ${network.text} of ${network.at}`,
      remedy: `choose an address of ${network.text}`,
    };
  } else if (address.family === 4 && cidr.value.prefix < 31 && [cidr.value.first, cidr.value.last].some((end) => end.equals(address))) {
    yield {
      at,
      message: `${address.toString()} is the first or the last address of ${network.text}, which no machine can have`,
      remedy: 'choose an address between them',
    };
  }
}

function* nodeLocal(spec: ClusterSpec, text: string): Generator<Finding> {
  const address = IpAddress.tryParse(text);
  if (!address.ok) return;
  const taken = rangesOf(spec).find(({ value }) => value.contains(address.value));
  if (!taken) return;
  yield {
    at: 'platform.nodeLocalDns.address',
    message: `${text} lies in ${taken.text} of ${taken.at}, but must be an address that only the node itself has`,
    remedy: 'choose a link-local address such as 169.254.25.10',
  };
}
