import { definePolicy } from '@kube-world/policy';

const kinds = [
  { group: '', kind: 'Pod' },
  { group: '', kind: 'ReplicationController' },
  ...['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'].map((kind) => ({ group: 'apps', kind })),
  ...['Job', 'CronJob'].map((kind) => ({ group: 'batch', kind })),
] as const;
const inNamespace = (namespace: string, { group, kind }: (typeof kinds)[number]) => ({
  it: `a ${kind} is in the namespace '${namespace}'`,
  object: { apiVersion: group === '' ? 'v1' : `${group}/v1`, kind, metadata: { name: 'app', namespace } },
});
const [first, ...others] = kinds;
const eachIn = (namespace: string) => [inNamespace(namespace, first), ...others.map((each) => inNamespace(namespace, each))] as const;

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
    passes: eachIn('app'),
    fails: eachIn('default'),
  },
});
