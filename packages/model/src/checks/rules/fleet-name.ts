import { DnsLabel, DnsName } from '../../values/dns-name';
import type { Rule } from '../rule';

const id = 'fleet-name';

/** A name among the fleet's own facts that could be no name in a cluster or in DNS. */
export default {
  id,
  check: ({ name, domain, localDomains = [], priorityClasses = [], readOnlyNamespaces = [] }) => {
    const lists = [
      ...[domain].map((text) => ({ at: 'domain', text, as: DnsName })),
      ...localDomains.map((text, place) => ({ at: `localDomains.${place}`, text, as: DnsName })),
      ...priorityClasses.map((text, place) => ({ at: `priorityClasses.${place}`, text, as: DnsName })),
      ...readOnlyNamespaces.map((text, place) => ({ at: `readOnlyNamespaces.${place}`, text, as: DnsLabel })),
    ];
    return lists.flatMap(({ at, text, as }) => {
      const read = as.tryParse(text);
      return read.ok ? [] : [{ rule: id, severity: 'error', at: `${name} ${at}`, message: read.message, remedy: read.remedy }];
    });
  },
} satisfies Rule;
