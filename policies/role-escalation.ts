import { definePolicy } from '@kube-world/policy';

const group = 'rbac.authorization.k8s.io';
const role = (resource: string, verbs: readonly string[], kind = 'Role') => ({
  object: {
    apiVersion: `${group}/v1`,
    kind,
    metadata: { name: 'app' },
    rules: [{ apiGroups: [group], resources: [resource], resourceNames: ['app'], verbs }],
  },
});

export default definePolicy({
  id: 'role-escalation',
  title: 'No role lets its holder become more than it is',
  why: 'who may bind, escalate or impersonate has the rights of others, whatever its own role says',
  severity: 'error',
  match: {
    every: 'object',
    kinds: [
      { group, kind: 'Role' },
      { group, kind: 'ClusterRole' },
    ],
  },
  // from 1.35 on to impersonate has several verbs: 'impersonate:user-info', 'impersonate-on:user-info:list'
  expression: `object.?rules.orValue([]).all(rule,
    rule.?verbs.orValue([]).all(verb, !(verb in ['bind', 'escalate']) && !verb.startsWith('impersonate')))`,
  field: 'rules',
  message: 'grants bind, escalate or impersonate',
  remedy: 'grant what the holder is to do itself',
  cases: {
    passes: [
      { it: 'makes roles, of what it may do itself', ...role('roles', ['create', 'update']) },
      { it: 'makes those of the cluster, of what it may do itself', ...role('clusterroles', ['create', 'update'], 'ClusterRole') },
      { it: 'grants nothing', object: { apiVersion: `${group}/v1`, kind: 'Role', metadata: { name: 'app' } } },
    ],
    fails: [
      { it: 'binds', ...role('roles', ['get', 'bind']) },
      { it: 'escalates', ...role('clusterroles', ['escalate'], 'ClusterRole') },
      { it: 'impersonates', ...role('users', ['impersonate'], 'ClusterRole') },
      { it: 'impersonates an account', ...role('serviceaccounts', ['impersonate:serviceaccount']) },
      { it: 'impersonates to read', ...role('pods', ['impersonate-on:user-info:list']) },
    ],
  },
});
