import type { BuiltManifest } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, textAt, textsAt } from '../fields';
import { type Amounts, amountsOf } from '../scheduling/amounts';
import type { Charge } from './charge';

/** A ResourceQuota, as far as it can be read. */
export interface Quota {
  readonly at: string;
  readonly name: string;
  readonly namespace: string;
  /** Resource -> the most that its namespace may ask for. */
  readonly hard: Amounts;
  /** Whether it counts something. */
  readonly counts: (charge: Charge) => boolean;
}

/**
 * The quotas of a cluster. One that is for pods of a scope that is not known here is left out: who falls under it cannot be told.
 */
export function quotasOf(objects: readonly BuiltManifest[]): readonly Quota[] {
  return objects.flatMap(({ manifest, at }) => {
    if (manifest.kind !== 'ResourceQuota') return [];
    const spec = fieldsAt(manifest, 'spec');
    const scopes = [
      ...textsAt(spec, 'scopes').map((scopeName): Fields => ({ scopeName, operator: 'Exists' })),
      ...listAt(fieldsAt(spec, 'scopeSelector'), 'matchExpressions'),
    ].map(scopeOf);
    const known = scopes.filter((scope) => scope !== undefined);
    if (known.length < scopes.length) return [];
    const { name, namespace = '' } = manifest.metadata;
    // a quota with scopes counts pods and nothing else
    const counts = ({ pod }: Charge): boolean => known.every((scope) => pod !== undefined && scope(pod));
    return [{ at, name, namespace, hard: amountsOf(fieldsAt(spec, 'hard')), counts }];
  });
}

type Scope = (pod: NonNullable<Charge['pod']>) => boolean;

function scopeOf(expression: Fields): Scope | undefined {
  switch (textAt(expression, 'scopeName')) {
    case 'Terminating':
      return ({ isTerminating }) => isTerminating;
    case 'NotTerminating':
      return ({ isTerminating }) => !isTerminating;
    case 'BestEffort':
      return ({ isBestEffort }) => isBestEffort;
    case 'NotBestEffort':
      return ({ isBestEffort }) => !isBestEffort;
    case 'PriorityClass':
      return ofPriority(textAt(expression, 'operator'), textsAt(expression, 'values'));
    default:
      return undefined;
  }
}

function ofPriority(operator: string | undefined, values: readonly string[]): Scope | undefined {
  switch (operator) {
    case 'In':
      return ({ priorityClass }) => priorityClass !== undefined && values.includes(priorityClass);
    case 'NotIn':
      return ({ priorityClass }) => priorityClass === undefined || !values.includes(priorityClass);
    case 'Exists':
      return ({ priorityClass }) => priorityClass !== undefined;
    case 'DoesNotExist':
      return ({ priorityClass }) => priorityClass === undefined;
    default:
      return undefined;
  }
}
