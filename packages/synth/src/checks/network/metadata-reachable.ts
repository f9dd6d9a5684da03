import type { Issue } from '@kube-world/model';

import { type AddressSet, addressesIn, beyondAddresses, haveCommon, holdsNone } from '../../network/addresses';
import type { DeclaredFlow } from '../../network/declared';
import { networkOf } from '../../network/network-of';
import type { NetworkRule, Peer } from '../../network/policy';
import { isNone } from '../../network/ports';
import type { Rule } from '../context';

const address = '169.254.169.254';
const metadata = addressesIn(`${address}/32`);

/**
 * No rule lets a pod reach the address at which clouds tell a machine's credentials to whoever asks. An app that needs it declares
 * egress to that very address, so that it is seen in the fleet's own files; a wider network does not count.
 */
export const metadataReachable: Rule = (context) => {
  const { policies, flows } = networkOf(context);
  const ours = new Set(context.units.flatMap(({ manifests }) => manifests.map(({ at }) => at)));
  return policies
    .filter(({ at, egress = [] }) => egress.length > 0 && ours.has(at))
    .flatMap(({ egress = [], subjects }) =>
      egress.flatMap((rule) => {
        if (!opensMetadata(rule) || flows.some((flow) => isDeclared(flow, subjects))) return [];
        return [issueOf(rule)];
      }),
    );
};

function opensMetadata({ peers, ports, named }: NetworkRule): boolean {
  // an address gives its ports no names
  if (isNone(ports) && named.length > 0) return false;
  return peers === undefined || peers.some(holdsMetadata);
}

function holdsMetadata(peer: Peer): boolean {
  return peer.kind === 'addresses' && haveCommon(peer.addresses, metadata);
}

function isDeclared({ from, to }: DeclaredFlow, subjects: number): boolean {
  return from.kind === 'pods' && from.term === subjects && to.kind === 'addresses' && isMetadataAlone(to.addresses);
}

function isMetadataAlone(addresses: AddressSet): boolean {
  return haveCommon(addresses, metadata) && holdsNone(beyondAddresses(addresses, metadata));
}

function issueOf({ at, peers }: NetworkRule): Issue {
  const block = peers?.find(holdsMetadata);
  const through = block?.kind === 'addresses' ? `ipBlock '${block.cidr}' holds` : 'a rule without `to` is for every address, and so for';
  return {
    rule: 'metadata-reachable',
    severity: 'error',
    at,
    message: `${through} ${address}, where clouds hand out a machine's credentials`,
    remedy:
      block === undefined
        ? `name whom the pods talk to, with except: [${address}/32] on a network that holds it`
        : `add except: [${address}/32] to the ipBlock, or let the app declare egress to ${address}/32 where it needs just that`,
  };
}
