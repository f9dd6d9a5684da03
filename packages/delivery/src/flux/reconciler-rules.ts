import { type BuiltManifest, compareText, groupOf, type Manifest } from '@kube-world/model';

import { groupKinds } from './group-kinds';
import { pluralOf } from './plural';

export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly [key: string]: unknown;
}

const read = ['get', 'list', 'watch'];
/** What a reconciler does to an object: look, make it, set it back, prune it. */
const apply = [...read, 'create', 'update', 'patch', 'delete'];
/** Groups whose objects make pods: whether those are ready is read off pods and replica sets. */
const workloads: ReadonlySet<string> = new Set(['apps', 'batch']);
const rbac = 'rbac.authorization.k8s.io';
const prune: PolicyRule = {
  apiGroups: [...groupKinds.keys()].toSorted(compareText),
  resources: [...new Set([...groupKinds.values()].flat())].toSorted(compareText),
  verbs: ['get', 'delete'],
};

/**
 * What an account needs to apply, prune and watch these objects: kinds by name, and no wildcard. The role shrinks together with the
 * unit, and before it: what the unit had and gives up is pruned with the rights of the new role. So every account may remove what
 * any unit is made of, but for Secrets, which cannot be removed without being read. Who makes a role must be allowed what the role
 * allows, or be allowed to go beyond it; it gets the first.
 */
export function rulesFor(manifests: readonly BuiltManifest[]): readonly PolicyRule[] {
  const objects = manifests.map(({ manifest }) => manifest);
  const kinds = new Map<string, Set<string>>();
  for (const { apiVersion, kind } of objects) {
    const group = groupOf(apiVersion);
    kinds.set(group, (kinds.get(group) ?? new Set()).add(pluralOf(kind)));
  }
  const groups = [...kinds].toSorted(([left], [right]) => compareText(left, right));
  const rules: PolicyRule[] = groups.map(([group, names]) => ({
    apiGroups: [group],
    resources: [...names].toSorted(compareText),
    verbs: apply,
  }));
  if (groups.some(([group]) => workloads.has(group)))
    rules.push({ apiGroups: ['', 'apps'], resources: ['pods', 'replicasets'], verbs: read });
  return [...rules, ...objects.filter((object) => isRole(object)).flatMap(handedOn), ...bound(objects), prune];
}

const isRole = ({ apiVersion, kind }: Manifest): boolean => groupOf(apiVersion) === rbac && kind === 'Role';

/** What is no rule is the schema's to refuse. */
function handedOn({ rules }: Manifest): readonly PolicyRule[] {
  return Array.isArray(rules) ? rules.filter(isRule) : [];
}

const isRule = (value: unknown): value is PolicyRule =>
  typeof value === 'object' && value !== null && 'verbs' in value && Array.isArray(value.verbs);

/**
 * Roles that the objects give out: to bind them is allowed by name. That goes for a role of the unit's own, too: Flux tries all
 * objects before it makes the first, and a role that is not there yet shows the server nothing that the account could hold.
 */
function bound(objects: readonly Manifest[]): readonly PolicyRule[] {
  const names = new Map<string, Set<string>>();
  for (const { apiVersion, kind, roleRef } of objects as readonly Binding[]) {
    if (groupOf(apiVersion) !== rbac || kind !== 'RoleBinding') continue;
    if (typeof roleRef?.kind !== 'string' || typeof roleRef.name !== 'string') continue;
    names.set(roleRef.kind, (names.get(roleRef.kind) ?? new Set()).add(roleRef.name));
  }
  const kinds = [...names].toSorted(([left], [right]) => compareText(left, right));
  return kinds.map(([kind, found]) => ({
    apiGroups: [rbac],
    resources: [pluralOf(kind)],
    resourceNames: [...found].toSorted(compareText),
    verbs: ['bind'],
  }));
}

type Binding = Manifest & { readonly roleRef?: { readonly kind?: unknown; readonly name?: unknown } | null };
