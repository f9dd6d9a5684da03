import { groupOf, type Issue } from '@kube-world/model';

import { quoted } from '../schema/walk';
import { objectsOf, type Rule } from './context';
import { type Fields, fieldsOf, itemsOf } from '../fields';

/** A workload selects the pods that its own template makes. */
export const selectorMissesLabels: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    if (groupOf(manifest.apiVersion) !== 'apps' || !workloads.has(manifest.kind)) continue;
    const spec = fieldsOf(manifest['spec']);
    const selector = fieldsOf(spec['selector']);
    const labels = fieldsOf(fieldsOf(fieldsOf(spec['template'])['metadata'])['labels']);
    const refuse = (place: string, key: string, message: string): void =>
      void issues.push({
        rule: 'selector-misses-labels',
        severity: 'error',
        at: `${at} spec.selector.${place}`,
        message,
        remedy: `give the template the label ${quoted(key)} that the selector asks for`,
      });
    for (const [key, value] of Object.entries(fieldsOf(selector['matchLabels']))) {
      if (labelOf(labels, key) !== textOf(value))
        refuse(`matchLabels['${key}']`, key, `the template's label ${quoted(key)} is not ${quoted(textOf(value))}`);
    }
    for (const [index, requirement] of itemsOf(selector['matchExpressions']).entries()) {
      const key = textOf(requirement['key']);
      if (!matches(requirement, labelOf(labels, key)))
        refuse(`matchExpressions[${index}]`, key, `the template's label ${quoted(key)} does not fit`);
    }
  }
  return issues;
};

const workloads = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']);

function matches({ operator, values }: Fields, label: string | undefined): boolean {
  const listed: readonly unknown[] = Array.isArray(values) ? values : [];
  switch (operator) {
    case 'In':
      return label !== undefined && listed.includes(label);
    case 'NotIn':
      return label === undefined || !listed.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    default:
      // the schema's to refuse
      return true;
  }
}

function labelOf(labels: Fields, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? textOf(labels[key]) : undefined;
}

/** `null` is the empty text, as the API server reads it. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
