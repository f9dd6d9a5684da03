import type { Issue } from '@kube-world/model';

import { objectsOf, type Rule } from './context';
import { fieldsOf, itemsOf } from '../fields';

/** A NetworkPolicy's range of ports begins with a number, and ends with none that is smaller. */
export const portRangeReversed: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    if (manifest.kind !== 'NetworkPolicy' || manifest.apiVersion !== 'networking.k8s.io/v1') continue;
    const spec = fieldsOf(manifest['spec']);
    for (const direction of ['ingress', 'egress']) {
      for (const [rule, { ports }] of itemsOf(spec[direction]).entries()) {
        for (const [index, { port, endPort }] of itemsOf(ports).entries()) {
          if (typeof endPort !== 'number' || (typeof port === 'number' && port <= endPort)) continue;
          issues.push({
            rule: 'port-range-reversed',
            severity: 'error',
            at: `${at} spec.${direction}[${rule}].ports[${index}].endPort`,
            message:
              typeof port === 'number' ? `the range ends with ${endPort}, below its first port ${port}` : 'a range begins with no number',
            remedy: 'give port a number that is not above endPort',
          });
        }
      }
    }
  }
  return issues;
};
