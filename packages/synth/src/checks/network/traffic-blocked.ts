import type { Issue } from '@kube-world/model';

import type { DeclaredEnd, DeclaredFlow } from '../../network/declared';
import { networkOf } from '../../network/network-of';
import { portText, unionOf } from '../../network/ports';
import { type Gap, gapsOf } from '../../network/reach';
import { quoted } from '../../schema/walk';
import type { CheckContext, Rule } from '../context';
import { endText, podsText, policiesText } from './words';

/** What an app declares as its traffic is let through at both ends, by each pod, at the port and protocol that are declared. */
export const trafficBlocked: Rule = (context) => {
  const network = networkOf(context);
  return [
    ...network.unclear.map(({ at = '', said }): Issue => ({
      ...issueAt(context, at),
      message: said,
      remedy: 'name an app of this cluster and a port that it serves',
    })),
    ...network.flows.flatMap((flow) => {
      const gaps = gapsOf(network, flow);
      return (['egress', 'ingress'] as const).flatMap((direction) => {
        const some = gaps.filter((gap) => gap.direction === direction);
        return some[0] ? [closedIssue(context, flow, [some[0], ...some.slice(1)])] : [];
      });
    }),
  ];
};

function issueAt(context: CheckContext, app: string): Pick<Issue, 'rule' | 'severity' | 'at'> {
  return { rule: 'traffic-blocked', severity: 'error', at: `${context.cluster.name}/${app} traffic` };
}

/** One issue for all pods of a side. */
function closedIssue(context: CheckContext, flow: DeclaredFlow, gaps: readonly [Gap, ...Gap[]]): Issue {
  const [{ direction, subject, other }] = gaps;
  const ports = portText(unionOf(gaps.map((gap) => gap.ports)));
  const end = direction === 'egress' ? flow.to : flow.from;
  const far = other ? podsText(other) : endText(end);
  const more = gaps.length > 1 ? `, and so it is with ${gaps.length - 1} more` : '';
  const said = direction === 'egress' ? `may not talk to ${far}` : `may not be talked to by ${far}`;
  return {
    ...issueAt(context, flow.app),
    message: `${podsText(subject)} ${said} at ${ports}, which is declared: none of its policies (${policiesText(subject, direction)}) lets ${direction} through${more}`,
    remedy: remedyFor(gaps[0], end),
  };
}

function remedyFor({ direction, subject, other, ports }: Gap, end: DeclaredEnd): string {
  const peer = direction === 'egress' ? 'to' : 'from';
  if (other?.onHostNetwork)
    return `pods with hostNetwork have their node's address: allow ${direction} ${peer} the nodes' network, or leave hostNetwork out`;
  return `allow ${direction} ${peer} ${endText(end)} at ${portText(ports)} in a NetworkPolicy of namespace ${quoted(subject.namespace)}, or let withNamespaces write it`;
}
