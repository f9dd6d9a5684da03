import { definePolicy } from '@kube-world/policy';

import { rbac as group, roles } from './facts/roles';

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
  why: 'who may bind, escalate, impersonate or make tokens of accounts has the rights of others, whatever its own role says',
  severity: 'error',
  match: { every: 'object', kinds: roles },
  // from 1.35 on to impersonate has several verbs: 'impersonate:user-info', 'impersonate-on:user-info:list'
  expression: `object.?rules.orValue([]).all(rule,
    rule.?verbs.orValue([]).all(verb, !(verb in ['bind', 'escalate']) && !verb.startsWith('impersonate') &&
      !(verb in ['create', '*'] && rule.?resources.orValue([]).exists(name, name in ['serviceaccounts/token', '*/token']))))`,
  field: 'rules',
  message: 'grants bind, escalate, impersonate or tokens of accounts',
  remedy: 'grant what the holder is to do itself',
  cases: {
    passes: [
      { it: 'makes roles, of what it may do itself', ...role('roles', ['create', 'update']) },
      { it: 'makes those of the cluster, of what it may do itself', ...role('clusterroles', ['create', 'update'], 'ClusterRole') },
      { it: 'grants nothing', object: { apiVersion: `${group}/v1`, kind: 'Role', metadata: { name: 'app' } } },
      { it: 'makes accounts', ...role('serviceaccounts', ['create']) },
      { it: 'asks whose a token is', ...role('tokenreviews', ['create'], 'ClusterRole') },
      { it: 'reads where tokens are made, which answers nothing', ...role('serviceaccounts/token', ['get']) },
    ],
    fails: [
      { it: 'binds', ...role('roles', ['get', 'bind']) },
      { it: 'escalates', ...role('clusterroles', ['escalate'], 'ClusterRole') },
      { it: 'impersonates', ...role('users', ['impersonate'], 'ClusterRole') },
      { it: 'impersonates an account', ...role('serviceaccounts', ['impersonate:serviceaccount']) },
      { it: 'impersonates to read', ...role('pods', ['impersonate-on:user-info:list']) },
      { it: 'makes tokens of an account', ...role('serviceaccounts/token', ['create']) },
      { it: 'makes tokens of accounts anywhere', ...role('serviceaccounts/token', ['get', 'create'], 'ClusterRole') },
      { it: 'does all with tokens', ...role('serviceaccounts/token', ['*']) },
      { it: 'makes whatever is called a token', ...role('*/token', ['create']) },
    ],
  },
});
