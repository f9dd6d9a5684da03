import type { Issue } from '@kube-world/model';

import type { AllowGraph } from '../../network/allow-graph';
import { type Edge, undeclaredEdges } from '../../network/edges';
import { networkOf } from '../../network/network-of';
import { beyond, inBoth, isNone, portText } from '../../network/ports';
import type { Rule } from '../context';
import { podsText } from './words';

/**
 * What both ends let through, some app declares, across namespaces and inside one: pods that share a namespace are no more one app
 * than others are, and replicas of one app talk where it says that they do.
 */
export const trafficUndeclared: Rule = (context) => {
  const network = networkOf(context);
  if (network.policies.length === 0) return [];
  const { graph, anyone, declarations } = network;
  const open = undeclaredEdges(graph, anyone, declarations).filter(
    ({ from, to }) => !(from === to && from.pods.length === 1 && from.pods[0].isAlone),
  );
  const toAll = new Map(open.filter(({ to }) => to === anyone).map(({ from, ports }) => [from, ports]));
  const fromAll = new Map(open.filter(({ from }) => from === anyone).map(({ to, ports }) => [to, ports]));
  // what any pod may do is said once
  const isWithinWider = ({ from, to, ports }: Edge): boolean =>
    [to === anyone ? undefined : toAll.get(from), from === anyone ? undefined : fromAll.get(to)].some(
      (wide) => wide !== undefined && isNone(beyond(ports, wide)),
    );
  return open.filter((edge) => !isWithinWider(edge)).map((edge) => issueOf(graph, edge));
};

function issueOf(graph: AllowGraph, edge: Edge): Issue {
  const { from, to, ports } = edge;
  return {
    rule: 'traffic-undeclared',
    severity: 'error',
    at: (to.pods[0].known === 'built' ? to : from).pods[0].at,
    message: `${podsText(from)} may talk to ${podsText(to)} at ${portText(ports)}, and no app declares it`,
    remedy: `declare it as traffic of either app${from === to ? ' (amongItself)' : ''}, or take it out of ${openedBy(graph, edge)}`,
  };
}

/** The rules of both ends; it takes one of them to close it. */
function openedBy(graph: AllowGraph, { from, to, ports }: Edge): string {
  const rules = [...graph.openedBy('ingress', to, from), ...graph.openedBy('egress', from, to)];
  return [...new Set(rules.filter((rule) => !isNone(inBoth(rule.ports, ports))).map(({ at }) => at))].join(' or ');
}
