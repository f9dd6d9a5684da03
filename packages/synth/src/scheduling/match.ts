import type { Taint } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, textAt, textFields, textsAt } from '../fields';

type Labels = Readonly<Record<string, string>>;

/** Whether a label selector takes these labels. One that is empty takes all, one that is not there none. */
export function selects(selector: unknown, labels: Labels): boolean {
  if (typeof selector !== 'object' || selector === null) return false;
  const fields = selector as Fields;
  const wanted = Object.entries(textFields(fieldsAt(fields, 'matchLabels')));
  return wanted.every(([key, value]) => valueOf(labels, key) === value) && expressions(fields).every((each) => holds(each, labels));
}

/** Whether a pod's node selector and required node affinity take a node. */
export function takesNode(spec: Fields, name: string, labels: Labels): boolean {
  const wanted = Object.entries(textFields(fieldsAt(spec, 'nodeSelector')));
  if (wanted.some(([key, value]) => valueOf(labels, key) !== value)) return false;
  const required = fieldsAt(fieldsAt(spec, 'affinity'), 'nodeAffinity')['requiredDuringSchedulingIgnoredDuringExecution'];
  if (required === undefined || required === null) return true;
  return listAt(required as Fields, 'nodeSelectorTerms').some((term) => {
    const [byLabel, byField] = [expressions(term), listAt(term, 'matchFields')];
    // a term that says nothing takes no node
    if (byLabel.length + byField.length === 0) return false;
    return byLabel.every((each) => holds(each, labels)) && byField.every((each) => holds(each, { 'metadata.name': name }));
  });
}

/** The first taint that keeps a pod away, if any does. */
export function untolerated(spec: Fields, taints: readonly Taint[]): Taint | undefined {
  const tolerations = listAt(spec, 'tolerations');
  return taints.find((taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((each) => tolerates(each, taint)));
}

function tolerates(toleration: Fields, { key, value = '', effect }: Taint): boolean {
  const [ofKey, ofEffect] = [textAt(toleration, 'key') ?? '', textAt(toleration, 'effect') ?? ''];
  if (ofEffect !== '' && ofEffect !== effect) return false;
  if (ofKey !== '' && ofKey !== key) return false;
  if (textAt(toleration, 'operator') === 'Exists') return true;
  return ofKey !== '' && (textAt(toleration, 'value') ?? '') === value;
}

function expressions(of: Fields): readonly Fields[] {
  return listAt(of, 'matchExpressions');
}

function holds(expression: Fields, labels: Labels): boolean {
  const values = textsAt(expression, 'values');
  const value = valueOf(labels, textAt(expression, 'key') ?? '');
  switch (expression['operator']) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return value !== undefined && Number(value) > Number(values[0]);
    case 'Lt':
      return value !== undefined && Number(value) < Number(values[0]);
    default:
      return false;
  }
}

function valueOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
