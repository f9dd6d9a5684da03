import type { Issue } from '@kube-world/model';

import { type Edge, edgesOf } from '../../network/edges';
import { networkOf } from '../../network/network-of';
import { beyond, isNone, portText } from '../../network/ports';
import { quoted } from '../../schema/walk';
import type { Rule } from '../context';
import { podsText } from './words';

/**
 * What both ends let through, some app declares. Across namespaces it is an error: they are isolated from each other. Inside one
 * it is a warning: those who share a namespace trust each other more.
 */
export const trafficUndeclared: Rule = (context) => {
  const { graph, policies, anyone, declarations } = networkOf(context);
  if (policies.length === 0) return [];
  return edgesOf(graph, anyone).flatMap(({ from, to, ports }): readonly Issue[] => {
    if (from === to && from.pods.length === 1 && from.pods[0].isAlone) return [];
    const undeclared = beyond(ports, declarations.between(from, to));
    if (isNone(undeclared)) return [];
    return [
      {
        rule: 'traffic-undeclared',
        severity: from.namespace === to.namespace ? 'warning' : 'error',
        at: (to.pods[0].known === 'built' ? to : from).pods[0].at,
        message: `${podsText(from)} may talk to ${podsText(to)} at ${portText(undeclared)}, and no app declares it`,
        remedy: `declare it as traffic of either app, or take it out of ${openedBy({ from, to, ports })}`,
      },
    ];
  });
};

/** The policies of both ends, any of which would close it. */
function openedBy({ from, to }: Edge): string {
  const egress = from.policies.filter((policy) => policy.egress !== undefined && policy.egress.length > 0);
  const ingress = to.policies.filter((policy) => policy.ingress !== undefined && policy.ingress.length > 0);
  const names = new Set([...ingress, ...egress].map(({ namespace, name }) => quoted(`${namespace}/${name}`)));
  return names.size === 0 ? 'the NetworkPolicies' : `NetworkPolicy ${[...names].join(', ')}`;
}
