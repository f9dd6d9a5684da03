import { schemas } from '@kube-world/crds/schemas';
import { groupOf } from '@kube-world/model';

import { celLiteral } from '../cel/literal-text';
import type { Policy } from '../policy';
import { type NamedText, podText } from './rule-texts';
import type { Told, WaivedObjects } from './waived-objects';

/**
 * Which objects without a namespace a policy is asked of: those that say that they are part of us. The platform, charts and
 * controllers write roles for the whole cluster that no list of ours could name.
 * @returns undefined for a policy that is asked of nothing such
 */
export function partOfCondition({ match }: Policy, kubernetes: string, partOf: string): NamedText | undefined {
  if (!('kinds' in match)) return undefined;
  const wide = match.kinds.filter(({ group, kind }) =>
    schemas
      .apiVersionsOf(kubernetes, kind)
      .some((apiVersion) => groupOf(apiVersion) === group && schemas.kind(kubernetes, apiVersion, kind)?.namespaced === false),
  );
  if (wide.length === 0) return undefined;
  const isOurs = `object.metadata.?labels[?'app.kubernetes.io/part-of'].orValue('') == ${celLiteral(partOf)}`;
  const kinds = celLiteral([...new Set(wide.map(({ kind }) => kind))]);
  return {
    name: 'part-of-us-or-in-a-namespace',
    expression: wide.length === match.kinds.length ? isOurs : `!(object.kind in ${kinds}) || ${isOurs}`,
  };
}

/** What an API server takes of `matchConditions` in one policy: the API reference of ValidatingAdmissionPolicy says so. */
const mostConditions = 64;
/** What the parser of an API server, cel-go, reads of one expression unless it is told otherwise. */
const longestExpression = 100_000;

/**
 * True of what has no leave to break the policy: a condition for each that has, named so. More than a server takes are folded into
 * as many as it does, each of about as many objects; what is too long even so is larger than a server stores.
 * @param beside how many other conditions there are
 */
export function waivedConditions(policy: Policy, waived: readonly WaivedObjects[], beside: number): readonly NamedText[] {
  const room = mostConditions - beside;
  // a condition's name has room for a unit's, and for no word more
  const each = waived.map(({ of, objects }) => ({ name: of, expression: isNotAmong(policy, objects) }));
  if (each.length <= room && each.every(({ expression }) => expression.length <= longestExpression)) return each;
  const objects = waived.flatMap((one) => one.objects);
  const size = Math.ceil(objects.length / room);
  return Array.from({ length: Math.ceil(objects.length / size) }, (_, index) => ({
    name: `waived-${index + 1}`,
    expression: isNotAmong(policy, objects.slice(index * size, (index + 1) * size)),
  }));
}

function isNotAmong(policy: Policy, objects: readonly Told[]): string {
  return `!(${isWaived(policy, objects)})`;
}

/** True of what may break the policy, and of the pods that its controllers make. */
export function isWaived(policy: Policy, objects: readonly Told[]): string {
  const holder = policy.match.every === 'object' ? 'object' : `(${podText(policy)})`;
  return objects.map((each) => isOneOf(holder, each)).join(' || ');
}

function isOneOf(holder: string, told: Told): string {
  const inNamespace = `object.metadata.?namespace.orValue('') == ${celLiteral(told.namespace)}`;
  if (told.by === 'name')
    return `(${inNamespace} && object.kind == ${celLiteral(told.kind)} && object.metadata.?name.orValue('') == ${celLiteral(told.name)})`;
  const label = (key: string, value: string): string => `labels[?'app.kubernetes.io/${key}'].orValue('') == ${celLiteral(value)}`;
  const conditions = `${label('name', told.name)} && ${label('instance', told.instance)}`;
  return `(${inNamespace} && [${holder}.?metadata.?labels.orValue({})].exists(labels, ${conditions}))`;
}
