import { type BuiltManifest, groupOf, type Issue } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, textAt, textFields, textsAt } from '../fields';
import { selects } from '../scheduling/match';
import type { Rule } from './context';
import { indexOf } from './references/cluster-index';

const rbac = 'rbac.authorization.k8s.io';
const reading: ReadonlySet<string> = new Set(['get', 'list', 'watch']);
/** Roles that every cluster has, and that write: Kubernetes's user-facing ones, but for `view`. */
const builtIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['cluster-admin', ['*']],
  ['admin', ['create', 'update', 'patch', 'delete']],
  ['edit', ['create', 'update', 'patch', 'delete']],
]);
const remedy = 'bind a role of get, list and watch alone, or run what has to write in another namespace';

/**
 * What a namespace that is called read-only holds, and who acts in it, has no role that writes. Roles of the namespace itself are
 * a policy's to judge; which role an account has is seen by its bindings alone. Charts' own bindings are the charts'.
 */
export const readOnlyBinding: Rule = (context) => {
  const namespaces = new Set(context.fleet.readOnlyNamespaces);
  if (namespaces.size === 0) return [];
  const index = indexOf(context);
  const verbsOf = (kind: string, namespace: string, name: string): readonly string[] => {
    if (kind !== 'Role' && kind !== 'ClusterRole') return [];
    const role = index.get(kind, kind === 'Role' ? namespace : '', name);
    if (role) return writing([role, ...gathered(role, index.objects)]);
    return kind === 'ClusterRole' ? (builtIn.get(name) ?? []) : [];
  };
  return [...context.units.flatMap(({ manifests }) => manifests), ...context.gitops].flatMap((built) => {
    const { manifest } = built;
    const place = manifest.metadata.namespace ?? '';
    if (groupOf(manifest.apiVersion) !== rbac || (manifest.kind !== 'RoleBinding' && manifest.kind !== 'ClusterRoleBinding')) return [];
    const roleRef = fieldsAt(manifest, 'roleRef');
    const [kind = '', name = ''] = [textAt(roleRef, 'kind'), textAt(roleRef, 'name')];
    const accounts = listAt(manifest, 'subjects').flatMap((subject) => accountIn(namespaces, subject) ?? []);
    // a Role of the namespace is judged where it stands
    const isThere = kind === 'ClusterRole' && namespaces.has(place);
    if (accounts.length === 0 && !isThere) return [];
    const verbs = verbsOf(kind, place, name);
    return verbs.length === 0 ? [] : [issueOf(built, `${kind} '${name}'`, verbs, accounts)];
  });
};

function issueOf({ manifest, at }: BuiltManifest, role: string, verbs: readonly string[], accounts: readonly string[]): Issue {
  const whom = accounts.length > 0 ? `gives ${accounts.join(', ')}` : `gives, in '${manifest.metadata.namespace}',`;
  const message = `${whom} the ${role}, which writes (${verbs.join(', ')}), and the namespace is among the fleet's readOnlyNamespaces`;
  return { rule: 'read-only-binding', severity: 'error', at: `${at} roleRef`, message, remedy };
}

/** Whom a subject means in one of the namespaces, in whichever of RBAC's ways it says so. */
function accountIn(namespaces: ReadonlySet<string>, subject: Fields): string | undefined {
  const [kind, name = '', namespace = ''] = [textAt(subject, 'kind'), textAt(subject, 'name'), textAt(subject, 'namespace')];
  if (kind === 'ServiceAccount') return namespaces.has(namespace) ? `the account '${namespace}/${name}'` : undefined;
  const [system, what, place = '', account] = name.split(':');
  if (system !== 'system' || !namespaces.has(place)) return undefined;
  if (kind === 'Group' && what === 'serviceaccounts') return `all accounts of '${place}'`;
  return kind === 'User' && what === 'serviceaccount' ? `the account '${place}/${account ?? ''}'` : undefined;
}

/** The roles whose rules a controller adds to one that aggregates them. */
function gathered(role: Fields, objects: readonly BuiltManifest[]): readonly Fields[] {
  const selectors = listAt(fieldsAt(role, 'aggregationRule'), 'clusterRoleSelectors');
  if (selectors.length === 0) return [];
  return objects.flatMap(({ manifest }) => {
    if (manifest.kind !== 'ClusterRole' || groupOf(manifest.apiVersion) !== rbac) return [];
    const labels = textFields(fieldsAt(fieldsAt(manifest, 'metadata'), 'labels'));
    return selectors.some((selector) => selects(selector, labels)) ? [manifest] : [];
  });
}

function writing(roles: readonly Fields[]): readonly string[] {
  const rules = roles.flatMap((role) => listAt(role, 'rules'));
  const verbs = rules.flatMap((rule) => textsAt(rule, 'verbs'));
  return [...new Set(verbs.filter((verb) => !reading.has(verb)))];
}
