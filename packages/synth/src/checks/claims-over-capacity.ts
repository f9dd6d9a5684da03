import { type Issue, Quantity } from '@kube-world/model';

import { capacitiesOf, sizeOf } from '../scheduling/claims';
import { type Fields, fieldsAt, listAt, numberAt, textAt } from '../fields';
import { objectsOf, type Rule } from './context';

/**
 * The claims of a storage class ask for no more, all together, than its facts say it holds. What each of them asks for is held
 * against one node by `unschedulable`.
 */
export const claimsOverCapacity: Rule = (context) => {
  const { storage, nodes } = context.cluster.spec;
  const capacities = capacitiesOf(storage);
  const defaultClass = Object.entries(storage.classes).find(([, { isDefault }]) => isDefault === true)?.[0];
  const asked = new Map<string, Quantity>();
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    for (const { claim, count } of claimsIn(manifest)) {
      const name = textAt(claim, 'storageClassName') ?? defaultClass ?? '';
      const capacity = capacities.get(name);
      const size = sizeOf(claim);
      if (!capacity || !size) continue;
      const most = capacity.of === 'node' ? capacity.size.times(Object.keys(nodes).length) : capacity.size;
      const before = asked.get(name) ?? Quantity.zero;
      const sum = before.plus(size.times(count));
      asked.set(name, sum);
      if (before.compare(most) > 0 || sum.compare(most) <= 0) continue;
      issues.push({
        rule: 'claims-over-capacity',
        severity: 'error',
        at,
        message: `with it the claims of storage class '${name}' ask for ${sum.toString()}, and the cluster holds ${most.toString()} of it`,
        remedy: 'ask for less, or use another class',
      });
    }
  }
  return issues;
};

interface Claimed {
  readonly claim: Fields;
  readonly count: number;
}

function claimsIn(manifest: Fields): readonly Claimed[] {
  const spec = fieldsAt(manifest, 'spec');
  if (manifest['kind'] === 'PersistentVolumeClaim') return [{ claim: spec, count: 1 }];
  if (manifest['kind'] !== 'StatefulSet') return [];
  const count = wholeOr(numberAt(spec, 'replicas'), 1);
  return listAt(spec, 'volumeClaimTemplates').map((template) => ({ claim: fieldsAt(template, 'spec'), count }));
}

const wholeOr = (value: number | undefined, otherwise: number): number => (Number.isSafeInteger(value) ? (value ?? otherwise) : otherwise);
