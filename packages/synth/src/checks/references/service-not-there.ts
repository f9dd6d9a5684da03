import type { Issue } from '@kube-world/model';

import { suggest } from '../../schema/nearest';
import { fieldPath, quoted } from '../../schema/walk';
import type { Rule } from '../context';
import { fieldsOf, itemsOf } from '../../fields';
import { absent } from './absent';
import { type ClusterIndex, indexOf, type PlacedUse } from './cluster-index';

/**
 * What routes, webhooks and StatefulSets lead to is a Service, and a port that it has, by number or name. Of a Service that a
 * chart makes, the ports are not known.
 */
export const serviceNotThere: Rule = (context) => {
  const index = indexOf(context);
  const uses = index.usesOf('Service');
  const absence = { rule: 'service-not-there', remedy: 'make the Service in a unit, or name the one that is meant' };
  return [...absent(index, uses, absence), ...uses.flatMap((use) => absentPort(index, use))];
};

function absentPort(index: ClusterIndex, { namespace, name, port, at, path }: PlacedUse): readonly Issue[] {
  const service = port === undefined ? undefined : index.get('Service', namespace, name);
  const spec = fieldsOf(service?.['spec']);
  // a name elsewhere has the ports of whoever answers there
  if (port === undefined || !service || spec['type'] === 'ExternalName') return [];
  const ports = itemsOf(spec['ports']);
  if (ports.some((each) => each['port'] === port || each['name'] === port)) return [];
  const there = ports.flatMap((each) => [each['name'], each['port']]).filter((one) => typeof one === 'string' || typeof one === 'number');
  return [
    {
      rule: 'service-port-not-there',
      severity: 'error',
      at: `${at} ${fieldPath([...path.slice(0, -1), 'port'])}`,
      message: `Service ${quoted(name)} has no port ${typeof port === 'string' ? quoted(port) : port}`,
      remedy: suggest(String(port), there.map(String), 'name a port that it has, or add it to the Service'),
    },
  ];
}
