import { definePolicy } from '@kube-world/policy';

import { rbac, roles } from './facts/roles';

const role = (rule: object, kind = 'Role') => ({
  object: { apiVersion: `${rbac}/v1`, kind, metadata: { name: 'app' }, rules: [{ apiGroups: [''], ...rule }] },
});

export default definePolicy({
  id: 'role-secrets',
  title: 'A role that reads Secrets names which',
  why: 'who reads all Secrets of a namespace is every account in it',
  severity: 'error',
  match: { every: 'object', kinds: roles },
  expression: `object.?rules.orValue([]).all(rule,
    !('secrets' in rule.?resources.orValue([])) || !('' in rule.?apiGroups.orValue([])) || rule.?resourceNames.orValue([]).size() > 0 ||
    rule.?verbs.orValue([]).all(verb, verb in ['create'])
  )`,
  field: 'rules',
  message: 'grants all Secrets',
  remedy: 'name them in resourceNames',
  cases: {
    passes: [
      { it: 'reads one', ...role({ resources: ['secrets'], resourceNames: ['login'], verbs: ['get'] }) },
      { it: 'reads ConfigMaps', ...role({ resources: ['configmaps'], verbs: ['get', 'list'] }) },
      { it: 'reads one in any namespace', ...role({ resources: ['secrets'], resourceNames: ['login'], verbs: ['get'] }, 'ClusterRole') },
      { it: 'makes some, which cannot be named before', ...role({ resources: ['secrets'], verbs: ['create'] }) },
    ],
    fails: [
      { it: 'reads all', ...role({ resources: ['secrets'], verbs: ['get'] }) },
      { it: 'lists all beside others', ...role({ resources: ['pods', 'secrets'], verbs: ['list'] }, 'ClusterRole') },
      { it: 'names none', ...role({ resources: ['secrets'], resourceNames: [], verbs: ['watch'] }) },
    ],
  },
});
