import type { Issue } from '@kube-world/model';

import { nearest } from '../../schema/nearest';
import { quoted } from '../../schema/walk';
import { type Fields, fieldsAt, listAt, textAt, textFields } from '../../fields';
import type { Labelled, PodIndex } from './pod-index';

/** Whether a selector asks for nothing, and so takes everything. */
export function isEmpty(selector: Fields): boolean {
  return Object.keys(fieldsAt(selector, 'matchLabels')).length === 0 && listAt(selector, 'matchExpressions').length === 0;
}

/** `app=web,tier In (a,b)` */
export function selectorText(selector: Fields): string {
  const labels = Object.entries(textFields(fieldsAt(selector, 'matchLabels'))).map(([key, value]) => `${key}=${value}`);
  const expressions = listAt(selector, 'matchExpressions').map((each) => {
    const { values } = each;
    return `${textAt(each, 'key') ?? ''} ${textAt(each, 'operator') ?? ''}${Array.isArray(values) && values.length > 0 ? ` (${values.join(',')})` : ''}`;
  });
  return quoted([...labels, ...expressions].join(','));
}

/** What a label should most likely say; else what to do. */
export function labelRemedy(selector: Fields, there: readonly Labelled[], otherwise: string): string {
  for (const [key, value] of Object.entries(textFields(fieldsAt(selector, 'matchLabels')))) {
    const values = new Set(there.flatMap(({ labels }) => (Object.hasOwn(labels, key) ? (labels[key] ?? []) : [])));
    if (values.has(value)) continue;
    const meant = nearest(value, values);
    if (meant !== undefined) return `did you mean '${key}=${meant}'`;
  }
  return otherwise;
}

/** What is said of a selector that takes no pod of its namespace. @param at the object that it stands in */
export function selectsNoPod(rule: string, at: string, namespace: string, selector: Fields, { pods }: PodIndex): Issue {
  return {
    rule,
    severity: 'error',
    at: `${at} spec.selector`,
    message: `no pod in namespace ${quoted(namespace)} has the labels ${selectorText(selector)}`,
    remedy: labelRemedy(selector, pods.in(namespace), 'select labels that the pods have'),
  };
}
