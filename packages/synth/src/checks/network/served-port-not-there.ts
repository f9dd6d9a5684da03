import type { Issue } from '@kube-world/model';

import { classesOf } from '../../network/declared';
import { networkOf } from '../../network/network-of';
import { beyond, everyPort, isNone, portRange, portText, unionOf } from '../../network/ports';
import { quoted } from '../../schema/walk';
import type { Rule } from '../context';

/**
 * A port that is declared is one that a container of the callee says it listens at. Policies speak of pods' own ports, and not of
 * those that a Service has in front of them. Of pods that say no port nothing is known.
 */
export const servedPortNotThere: Rule = (context) => {
  const network = networkOf(context);
  return network.flows.flatMap(({ app, to, ports }): readonly Issue[] => {
    const pods = classesOf(network.graph, to).flatMap((each) => each.pods);
    const served = pods.flatMap((each) => each.ports);
    const [first] = pods;
    if (ports === everyPort || served.length === 0 || !first) return [];
    const there = unionOf(served.map(({ protocol, port }) => portRange(protocol, port)));
    const missing = beyond(ports, there);
    if (isNone(missing)) return [];
    return [
      {
        rule: 'served-port-not-there',
        severity: 'error',
        at: `${context.cluster.name}/${app} traffic`,
        message: `no container of ${first.name} in namespace ${quoted(first.namespace)} listens at ${portText(missing)}`,
        remedy: `declare the port of the container, not that of its Service: it listens at ${portText(there)}`,
      },
    ];
  });
};
