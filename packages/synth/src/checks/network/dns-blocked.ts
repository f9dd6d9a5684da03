import type { Issue } from '@kube-world/model';

import type { PodClass } from '../../network/allow-graph';
import type { DeclaredFlow } from '../../network/declared';
import { networkOf } from '../../network/network-of';
import { portText, type PortSet, unionOf } from '../../network/ports';
import { gapsFor } from '../../network/reach';
import { quoted } from '../../schema/walk';
import type { Rule } from '../context';
import { endText, podsText } from './words';

/** Every pod that asks the cluster's DNS reaches each of its resolvers over UDP and TCP. One issue a namespace. */
export const dnsBlocked: Rule = (context) => {
  const network = networkOf(context);
  if (network.policies.length === 0) return [];
  const found = new Map<string, Finding>();
  for (const resolver of network.dns) {
    for (const subject of network.graph.classes) {
      if (!subject.rules.egress || !subject.pods.some(({ usesClusterDns }) => usesClusterDns)) continue;
      for (const { ports } of gapsFor(network, subject, { direction: 'egress', end: resolver.to, ports: resolver.ports })) {
        const { namespace } = subject;
        const known = found.get(namespace) ?? { resolver, subjects: new Set(), ports: [] };
        known.ports.push(ports);
        found.set(namespace, known);
        known.subjects.add(subject);
      }
    }
  }
  return [...found].map(([namespace, finding]) => issueOf(namespace, finding));
};

interface Finding {
  readonly resolver: DeclaredFlow;
  readonly subjects: Set<PodClass>;
  readonly ports: PortSet[];
}

function issueOf(namespace: string, { resolver: { to }, subjects, ports }: Finding): Issue {
  const [first] = subjects;
  const more = subjects.size > 1 ? `, and ${subjects.size - 1} more kinds of pods there` : '';
  return {
    rule: 'dns-blocked',
    severity: 'error',
    at: first?.pods[0].at ?? namespace,
    message: `${first ? podsText(first) : ''} may not ask the cluster's DNS at ${portText(unionOf(ports))}${more}`,
    remedy: `allow egress to ${endText(to)} at UDP 53 and TCP 53 for all pods of namespace ${quoted(namespace)}`,
  };
}
