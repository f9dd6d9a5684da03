import { definePolicy } from '@kube-world/policy';

import { rbac as group } from './facts/roles';

const role = (namespace: string, verbs: readonly string[]) => ({
  object: {
    apiVersion: `${group}/v1`,
    kind: 'Role',
    metadata: { name: 'app', namespace },
    rules: [
      { apiGroups: [''], resources: ['services'], verbs: ['get'] },
      { apiGroups: [''], resources: ['configmaps'], verbs },
    ],
  },
});

export default definePolicy({
  id: 'role-read-only',
  title: 'A role of a namespace that is called read-only reads',
  why: 'what watches the others is worth nothing once somebody can change it',
  severity: 'error',
  match: { every: 'object', kinds: [{ group, kind: 'Role' }] },
  facts: {
    of: (_, { readOnlyNamespaces: namespaces = [] }) => (namespaces.length === 0 ? undefined : { namespaces }),
    example: { namespaces: ['web'] },
  },
  expression: `!(object.metadata.?namespace.orValue('default') in variables.namespaces) ||
    object.?rules.orValue([]).all(rule, rule.?verbs.orValue([]).all(verb, verb in ['get', 'list', 'watch']))`,
  field: 'rules',
  message: "writes in a namespace that is among the fleet's `readOnlyNamespaces`",
  remedy: 'grant get, list and watch alone',
  cases: {
    passes: [
      { it: 'reads', ...role('web', ['get', 'list', 'watch']) },
      { it: 'writes elsewhere', ...role('default', ['update']) },
    ],
    fails: [
      { it: 'writes beside reading', ...role('web', ['get', 'update']) },
      { it: 'removes', ...role('web', ['delete']) },
      { it: 'does all', ...role('web', ['*']) },
    ],
  },
});
