import type { Issue } from '@kube-world/model';

import { quoted } from '../schema/walk';
import { objectsOf, type Rule } from './context';
import { fieldsOf, itemsOf } from '../fields';

/** The ports of a Service with more than one have names, each its own. */
export const servicePortsUnclear: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    if (manifest.apiVersion !== 'v1' || manifest.kind !== 'Service') continue;
    const ports = itemsOf(fieldsOf(manifest['spec'])['ports']);
    const names = new Set<unknown>();
    for (const [index, { name }] of ports.entries()) {
      const isMissing = name === undefined || name === null || name === '';
      const message = isMissing
        ? `one of ${ports.length} ports has no name`
        : names.has(name)
          ? `the name ${typeof name === 'string' ? quoted(name) : 'given'} is another port's already`
          : undefined;
      names.add(name);
      if (ports.length < 2 || message === undefined) continue;
      issues.push({
        rule: 'service-ports-unclear',
        severity: 'error',
        at: `${at} spec.ports[${index}].name`,
        message,
        remedy: 'give each port a name of its own',
      });
    }
  }
  return issues;
};
