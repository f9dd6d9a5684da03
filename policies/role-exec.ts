import { definePolicy } from '@kube-world/policy';

import { rbac, roles } from './facts/roles';

const role = (resources: readonly string[], kind = 'Role') => ({
  object: {
    apiVersion: `${rbac}/v1`,
    kind,
    metadata: { name: 'app' },
    rules: [{ apiGroups: [''], resources, verbs: ['create', 'get'] }],
  },
});

export default definePolicy({
  id: 'role-exec',
  title: 'No role lets into the containers of others',
  why: 'who runs a program in a pod has all that the pod has',
  severity: 'error',
  match: { every: 'object', kinds: roles },
  expression: `object.?rules.orValue([]).all(rule,
    rule.?resources.orValue([]).all(name, !(name in ['pods/exec', 'pods/attach', 'pods/ephemeralcontainers', 'pods/portforward', 'nodes/proxy']))
  )`,
  field: 'rules',
  message: 'grants exec, attach, port forwarding or debugging in pods',
  remedy: 'leave it out; people who may do it have it by a role of their own',
  cases: {
    passes: [
      { it: 'reads pods and their logs', ...role(['pods', 'pods/log']) },
      { it: 'reads those of the cluster', ...role(['pods', 'pods/log'], 'ClusterRole') },
    ],
    fails: [
      { it: 'runs programs', ...role(['pods', 'pods/exec']) },
      { it: 'attaches', ...role(['pods/attach'], 'ClusterRole') },
      { it: 'asks kubelets', ...role(['nodes/proxy'], 'ClusterRole') },
    ],
  },
});
