import type { Issue } from '@kube-world/model';

import { suggest } from '../../schema/nearest';
import { quoted } from '../../schema/walk';
import { fieldsAt, listAt, textAt } from '../../fields';
import type { Rule } from '../context';
import { podIndexOf } from './pod-index';
import { selectsNoPod } from './selectors';

/**
 * A Service's selector takes pods, and a port that it names is one that a container of theirs names. Where a chart, an operator
 * or the platform may run pods, nothing is said: their labels are not known.
 */
export const serviceSelectsNothing: Rule = (context) => {
  const index = podIndexOf(context);
  const issues: Issue[] = [];
  for (const { manifest, at } of context.units.flatMap(({ manifests }) => manifests)) {
    if (manifest.kind !== 'Service' || manifest.apiVersion !== 'v1') continue;
    const spec = fieldsAt(manifest, 'spec');
    const labels = fieldsAt(spec, 'selector');
    const namespace = manifest.metadata.namespace ?? '';
    if (Object.keys(labels).length === 0 || spec['type'] === 'ExternalName' || index.mayHaveMore(namespace)) continue;
    const selector = { matchLabels: labels };
    if (!index.pods.hasOne(namespace, selector)) {
      issues.push(selectsNoPod('service-selects-nothing', at, namespace, selector, index));
      continue;
    }
    const ports = listAt(spec, 'ports');
    if (!ports.some((port) => typeof port['targetPort'] === 'string')) continue;
    const pods = index.pods.select(namespace, selector);
    const named = new Set(pods.flatMap((each) => each.ports));
    for (const [place, port] of ports.entries()) {
      const target = textAt(port, 'targetPort');
      if (target === undefined || target === '' || named.has(target)) continue;
      issues.push({
        rule: 'service-port-leads-nowhere',
        severity: 'error',
        at: `${at} spec.ports[${place}].targetPort`,
        message: `no container of ${quoted(pods[0]?.name ?? '')} names a port ${quoted(target)}`,
        remedy: suggest(target, [...named], 'name a port of the container, or give its number'),
      });
    }
  }
  return issues;
};
