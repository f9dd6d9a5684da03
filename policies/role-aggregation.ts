import { definePolicy } from '@kube-world/policy';

import { rbac as group } from './facts/roles';

const role = (fields: object) => ({
  object: { apiVersion: `${group}/v1`, kind: 'ClusterRole', metadata: { name: 'app' }, ...fields },
});
const collects = (matchLabels: object) => ({ clusterRoleSelectors: [{ matchLabels }] });

export default definePolicy({
  id: 'role-aggregation',
  title: 'A role says itself what it grants',
  why: 'a role that gathers others grants what anybody adds to them, unseen by whoever reads it',
  severity: 'error',
  match: { every: 'object', kinds: [{ group, kind: 'ClusterRole' }] },
  expression: '!has(object.aggregationRule)',
  field: 'aggregationRule',
  message: 'gathers the rules of other roles',
  remedy: 'write the rules that are needed into the role, or bind each of the other roles',
  cases: {
    passes: [
      { it: 'has rules of its own', ...role({ rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }) },
      { it: 'is gathered by another', ...role({ metadata: { name: 'app', labels: { 'example.com/gathered': 'true' } }, rules: [] }) },
    ],
    fails: [
      { it: 'gathers by a label', ...role({ aggregationRule: collects({ 'example.com/gathered': 'true' }) }) },
      { it: 'gathers all', ...role({ aggregationRule: collects({}) }) },
      {
        it: 'gathers beside rules, which are written over',
        ...role({ aggregationRule: collects({ a: 'b' }), rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
      },
    ],
  },
});
