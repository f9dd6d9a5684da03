import { definePolicy } from '@kube-world/policy';

import { rbac, roles } from './facts/roles';

const role = (rule: object, kind = 'Role') => ({
  object: { apiVersion: `${rbac}/v1`, kind, metadata: { name: 'app' }, rules: [rule] },
});

export default definePolicy({
  id: 'role-wildcards',
  title: 'A role names what it grants',
  why: 'a wildcard grants what does not exist yet',
  severity: 'error',
  match: { every: 'object', kinds: roles },
  expression: `object.?rules.orValue([]).all(rule,
    (rule.?verbs.orValue([]) + rule.?resources.orValue([]) + rule.?apiGroups.orValue([]) + rule.?nonResourceURLs.orValue([]))
      .all(name, !name.contains('*'))
  )`,
  field: 'rules',
  message: 'grants by a wildcard',
  remedy: 'name the verbs, resources and groups',
  cases: {
    passes: [
      { it: 'names all', ...role({ apiGroups: [''], resources: ['pods'], verbs: ['get'] }) },
      { it: 'names a path', ...role({ nonResourceURLs: ['/metrics'], verbs: ['get'] }, 'ClusterRole') },
      { it: 'grants nothing', object: { apiVersion: `${rbac}/v1`, kind: 'Role', metadata: { name: 'app' } } },
    ],
    fails: [
      { it: 'grants all verbs', ...role({ apiGroups: [''], resources: ['pods'], verbs: ['*'] }) },
      { it: 'grants all resources', ...role({ apiGroups: [''], resources: ['*'], verbs: ['get'] }) },
      { it: 'grants all of one subresource', ...role({ apiGroups: ['apps'], resources: ['*/scale'], verbs: ['get'] }) },
      { it: 'grants all groups', ...role({ apiGroups: ['*'], resources: ['pods'], verbs: ['get'] }, 'ClusterRole') },
      { it: 'grants all paths', ...role({ nonResourceURLs: ['*'], verbs: ['get'] }, 'ClusterRole') },
    ],
  },
});
