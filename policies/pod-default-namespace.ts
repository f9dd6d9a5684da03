import { definePolicy } from '@kube-world/policy';

const inNamespace = (namespace: string) => ({
  object: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'app', namespace } },
});
const kinds = [
  { group: '', kind: 'Pod' },
  { group: '', kind: 'ReplicationController' },
  ...['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'].map((kind) => ({ group: 'apps', kind })),
  ...['Job', 'CronJob'].map((kind) => ({ group: 'batch', kind })),
] as const;

export default definePolicy({
  id: 'pod-default-namespace',
  title: "Nothing runs in the namespace 'default'",
  why: 'who forgets a namespace lands there, beside what runs there',
  severity: 'error',
  match: { every: 'object', kinds },
  expression: "object.metadata.?namespace.orValue('default') != 'default'",
  field: 'metadata.namespace',
  message: "runs in the namespace 'default'",
  remedy: 'give the app a namespace of its own',
  cases: {
    passes: [{ it: 'has a namespace of its own', ...inNamespace('app') }],
    fails: [{ it: 'is in the default namespace', ...inNamespace('default') }],
  },
});
