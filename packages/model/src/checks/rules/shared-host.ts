import { asText } from '../../as-text';
import type { FleetFacts } from '../../app';
import { listOf } from '../../list-of';
import type { SharedHost } from '../../shared-facts';
import { meant } from '../../nearest';
import { DnsName } from '../../values/dns-name';
import type { Finding, Rule } from '../rule';

const id = 'shared-host';

/** A name that is said to be shared must be one, and by clusters that there are. */
export default {
  id,
  check: (fleet) =>
    listOf(fleet.sharedHosts).flatMap((shared, place) =>
      Array.from(judge(fleet, shared), ({ at, message, remedy }) => ({
        rule: id,
        severity: 'error' as const,
        at: `${fleet.name} sharedHosts.${place}.${at}`,
        message,
        remedy,
      })),
    ),
} satisfies Rule;

function* judge({ clusters }: FleetFacts, shared: SharedHost): Generator<Finding> {
  // synth runs without the compiler, which would ask for all three
  const [host, reason] = [asText(shared.host), asText(shared.reason)];
  const sharing = listOf(shared.clusters);
  const name = DnsName.tryParse(host.startsWith('*.') ? host.slice(2) : host);
  if (!name.ok) yield { at: 'host', message: name.message, remedy: name.remedy };
  if (reason.trim() === '') yield { at: 'reason', message: `'${host}' is shared without a reason`, remedy: 'say why both answer' };
  if (new Set(sharing).size < 2) {
    yield {
      at: 'clusters',
      message: `'${host}' is shared by ${sharing.length === 0 ? 'nobody' : 'one cluster'}`,
      remedy: 'name two or more',
    };
  }
  const known = clusters.map((cluster) => cluster.name);
  for (const unknown of sharing.filter((one) => !known.includes(one))) {
    yield {
      at: 'clusters',
      message: `there is no cluster '${unknown}'; there are: ${known.join(', ')}`,
      remedy: meant(
        unknown,
        known.filter((one) => !sharing.includes(one)),
        'name one of them',
      ),
    };
  }
}
