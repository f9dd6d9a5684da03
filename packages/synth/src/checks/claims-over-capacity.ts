import { groupOf, type Issue, type Manifest, Quantity } from '@kube-world/model';

import { capacitiesOf, sizeOf } from '../scheduling/claims';
import { type Fields, fieldsAt, fieldsOf, listAt, numberAt, textAt } from '../fields';
import { type CheckContext, objectsBesideCharts, type Rule } from './context';

/**
 * The claims of a storage class ask for no more, all together, than its facts say it holds. What each of them asks for is held
 * against one node by `unschedulable`. Counted are also the claims that operators make of their kinds, and charts of their values: where a
 * `volumeClaimTemplate` stands, once for each of the `replicas` that stand nearest around it.
 */
export const claimsOverCapacity: Rule = (context) => {
  const { storage, nodes } = context.cluster.spec;
  const capacities = capacitiesOf(storage);
  const defaultClass = Object.entries(storage.classes).find(([, { isDefault }]) => isDefault === true)?.[0];
  const asked = new Map<string, Quantity>();
  const issues: Issue[] = [];
  if (capacities.size === 0) return [];
  for (const { claim, count, at } of claimed(context)) {
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
  return issues;
};

interface Claimed {
  readonly claim: Fields;
  readonly count: number;
}

function claimed(context: CheckContext): readonly (Claimed & { readonly at: string })[] {
  const { units, rendered = [] } = context;
  const ofObjects = objectsBesideCharts(context).flatMap(({ manifest, at }) => claimsIn(manifest).map((one) => ({ ...one, at })));
  // what a chart made of its values stands among the objects, where it was rendered
  const unseen = units.flatMap(({ releases }) => releases).filter((release) => !rendered.some(({ at }) => at.startsWith(`${release.at}/`)));
  return [...ofObjects, ...unseen.flatMap(({ at, values }) => templatesIn(values).map((one) => ({ ...one, at })))];
}

function claimsIn(manifest: Manifest): readonly Claimed[] {
  const spec = fieldsAt(manifest, 'spec');
  if (manifest.kind === 'PersistentVolumeClaim') return [{ claim: spec, count: 1 }];
  if (isOfOperator(manifest)) return templatesIn(spec);
  if (manifest.kind !== 'StatefulSet') return [];
  const count = wholeOr(numberAt(spec, 'replicas'), 1);
  return listAt(spec, 'volumeClaimTemplates').map((template) => ({ claim: fieldsAt(template, 'spec'), count }));
}

/** Kubernetes's own groups have no dot, or end in `k8s.io`. */
function isOfOperator({ apiVersion }: Manifest): boolean {
  const group = groupOf(apiVersion);
  return group.includes('.') && !group.endsWith('.k8s.io');
}

/** Deeper than any chart's values. */
const deepest = 30;

function templatesIn(value: unknown, around = 1, depth = 0): readonly Claimed[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => templatesIn(item, around, depth + 1));
  const fields = fieldsOf(value);
  const count = wholeOr(numberAt(fields, 'replicas'), around);
  return Object.entries(fields).flatMap(([key, member]) =>
    key === 'volumeClaimTemplate' ? [{ claim: fieldsAt(fieldsOf(member), 'spec'), count }] : templatesIn(member, count, depth + 1),
  );
}

const wholeOr = (value: number | undefined, otherwise: number): number =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
