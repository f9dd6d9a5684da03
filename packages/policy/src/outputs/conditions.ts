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

/** True of what may break the policy, and of the pods that its controllers make. */
export function isWaived(policy: Policy, { objects }: WaivedObjects): string {
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
