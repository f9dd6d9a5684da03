import type { Manifest } from '@kube-world/model';
import fc from 'fast-check';

import { policies } from '../../../policies/registry';
import { generatedPods } from './generated-pods';

type Fields = Readonly<Record<string, unknown>>;

/** Where objects are made: one of each level, the one that no workload may be in, and one that is called read-only by the policies' examples. */
export const namespaces = ['default', 'privileged', 'baseline', 'restricted', 'web', 'kyverno'] as const;

const namespace = fc.constantFrom(...namespaces);
const rbac = 'rbac.authorization.k8s.io';

/** One to three of them. */
const some = (...values: readonly string[]): fc.Arbitrary<string[]> =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) });

const resourceNames = fc.constantFrom(undefined, [], ['login']);
const secrets = fc.record({
  apiGroups: some('', 'apps'),
  resources: some('secrets', 'pods'),
  verbs: some('get', 'list', 'create'),
  resourceNames,
});
const mixed = fc.record({
  apiGroups: some('', 'apps', rbac, '*'),
  resources: some(
    'pods',
    'pods/log',
    'secrets',
    'configmaps',
    'pods/exec',
    'nodes/proxy',
    'serviceaccounts/token',
    'users',
    '*',
    '*/scale',
  ),
  verbs: some('get', 'list', 'watch', 'create', 'update', 'delete', 'bind', 'escalate', 'impersonate', 'impersonate:user-info', '*'),
  resourceNames,
});
const rule = fc.oneof({ weight: 2, arbitrary: mixed }, secrets);
const paths = fc.record({ nonResourceURLs: some('/metrics', '/healthz', '/*', '*'), verbs: some('get', '*') });

const role = fc
  .record({ namespace, rules: fc.array(rule, { maxLength: 2 }) })
  .map(({ namespace: of, rules }) => ({ apiVersion: `${rbac}/v1`, kind: 'Role', metadata: { namespace: of }, rules }));
const aggregationRule = fc.constantFrom(undefined, undefined, {
  clusterRoleSelectors: [{ matchLabels: { 'example.com/gathered': 'true' } }],
});
const clusterRole = fc
  .record({ rules: fc.array(fc.oneof({ weight: 3, arbitrary: rule }, paths), { maxLength: 2 }), aggregationRule })
  .map((fields) => ({ apiVersion: `${rbac}/v1`, kind: 'ClusterRole', metadata: {}, ...fields }));

const binding = fc
  .record({
    namespace: fc.option(namespace),
    kind: fc.constantFrom('Role', 'ClusterRole'),
    name: fc.constantFrom('cluster-admin', 'admin', 'edit', 'view', 'app'),
  })
  .map(({ namespace: of, kind, name }) => ({
    apiVersion: `${rbac}/v1`,
    kind: of === null ? 'ClusterRoleBinding' : 'RoleBinding',
    metadata: of === null ? {} : { namespace: of },
    roleRef: { apiGroup: rbac, kind: of === null ? 'ClusterRole' : kind, name },
    subjects: [{ kind: 'ServiceAccount', name: 'app', namespace: 'web' }],
  }));

const service = fc
  .record({
    namespace,
    type: fc.constantFrom(undefined, 'ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'),
    externalIPs: fc.constantFrom(undefined, [], ['192.0.2.1'], ['192.0.2.1', '198.51.100.7']),
    port: fc.integer({ min: 1, max: 65_535 }),
  })
  .map(({ namespace: of, port, ...spec }) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace: of },
    spec: {
      ...spec,
      ports: [{ port }],
      ...(spec.type === 'ExternalName' ? { externalName: 'db.example.com' } : { selector: { app: 'app' } }),
    },
  }));

const hosts = [
  'app.example.com',
  'example.com',
  '*.example.com',
  'app.home.arpa',
  'app.lan',
  'app.example.net',
  'app.badexample.com',
  'example.org',
];
const backend = { service: { name: 'app', port: { number: 80 } } };
const http = { paths: [{ path: '/', pathType: 'Prefix', backend }] };
const ingress = fc
  .record({
    namespace,
    rules: fc.array(fc.constantFrom(...hosts, ...hosts.slice(0, 4), undefined), { minLength: 1, maxLength: 3 }),
    takesAll: fc.nat({ max: 4 }),
    tls: fc.option(fc.array(fc.record({ hosts: fc.subarray(hosts, { maxLength: 2 }) }), { maxLength: 2 })),
  })
  .map(({ namespace: of, rules, takesAll, tls }) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { namespace: of },
    spec: {
      rules: rules.map((host) => ({ ...(host === undefined ? {} : { host }), http })),
      ...(takesAll === 0 ? { defaultBackend: backend } : {}),
      ...(tls ? { tls } : {}),
    },
  }));

const route = fc
  .record({ namespace, kind: fc.constantFrom('HTTPRoute', 'GRPCRoute'), hostnames: fc.option(fc.subarray(hosts, { maxLength: 2 })) })
  .map(({ namespace: of, kind, hostnames }) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind,
    metadata: { namespace: of },
    spec: { parentRefs: [{ name: 'web' }], ...(hostnames ? { hostnames } : {}), rules: [{ backendRefs: [{ name: 'app', port: 80 }] }] },
  }));

const gateway = fc
  .record({
    namespace,
    kind: fc.constantFrom('Gateway', 'ListenerSet'),
    hostnames: fc.array(fc.constantFrom(...hosts.slice(0, 6), undefined), { minLength: 1, maxLength: 2 }),
  })
  .map(({ namespace: of, kind, hostnames }) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind,
    metadata: { namespace: of },
    spec: {
      ...(kind === 'Gateway' ? { gatewayClassName: 'web' } : { parentRef: { name: 'web' } }),
      listeners: hostnames.map((hostname, at) => ({ name: `l-${at}`, port: 8080 + at, protocol: 'HTTP', hostname })),
    },
  }));

const matcher = fc.oneof(
  fc.tuple(fc.constantFrom('Host', 'host', '!Host', 'HostRegexp'), fc.constantFrom(...hosts)).map(([call, host]) => `${call}(\`${host}\`)`),
  fc.subarray(hosts, { minLength: 1, maxLength: 2 }).map((names) => `Host(${names.map((name) => `"${name}"`).join(', ')})`),
  fc.constantFrom('PathPrefix(`/`)', '!Method(`POST`)', 'Host(``)', 'Header(`host`, `app.example.com`)'),
);
const ingressRoute = fc
  .record({ namespace, parts: fc.array(fc.tuple(matcher, fc.constantFrom(' && ', ' || ')), { minLength: 1, maxLength: 3 }) })
  .map(({ namespace: of, parts }) => ({
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'IngressRoute',
    metadata: { namespace: of },
    spec: {
      routes: [
        {
          kind: 'Rule',
          match: parts.map(([text, join], at) => (at === 0 ? text : join + text)).join(''),
          services: [{ name: 'app', port: 80 }],
        },
      ],
    },
  }));

/** What needs no imagination: the objects of the policies' own cases, anywhere. */
const examples = policies
  .flatMap(({ cases }) => [...cases.passes, ...cases.fails])
  .flatMap((each) => ('object' in each && /(?:^|\.)kyverno\.io\//.test(each.object.apiVersion) ? [each.object] : []));
const ofKyverno = fc
  .record({
    example: fc.constantFrom(...examples),
    namespace: fc.oneof(namespace, fc.constant('kyverno')),
    failurePolicy: fc.constantFrom('Fail', 'Ignore', undefined),
  })
  .map(({ example, namespace: of, failurePolicy }) => {
    const { apiVersion, kind, metadata, ...rest } = example;
    const takes = /^(?:Namespaced)?(?:Validating|Mutating|ImageValidating)Policy$/.test(kind) && failurePolicy !== undefined;
    const spec = takes ? { spec: { ...(rest['spec'] as Fields), failurePolicy } } : {};
    return { apiVersion, kind, metadata: metadata.namespace === undefined ? {} : { namespace: of }, ...rest, ...spec };
  });

/** Kinds that no policy speaks of, or none of what is in them. */
const plain = fc
  .record({ namespace, kind: fc.constantFrom('Secret', 'ServiceAccount', 'ConfigMap') })
  .map(({ namespace: of, kind }) => ({ apiVersion: 'v1', kind, metadata: { namespace: of } }));

const makers = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'ReplicationController'] as const;
const workload = fc.record({ namespace, kind: fc.constantFrom(...makers), pod: fc.nat({ max: 199 }) });

/** Objects of other kinds than pods, such that a server takes them but for policies; the same seed gives the same. */
export function generatedObjects(count: number, seed: number): readonly Manifest[] {
  const pods = generatedPods(200, seed);
  const made = workload.map(({ namespace: of, kind, pod }) => workloadOf(kind, of, pods[pod] as Manifest));
  const all: fc.Arbitrary<Fields> = fc.oneof(
    { weight: 3, arbitrary: role },
    { weight: 3, arbitrary: clusterRole },
    { weight: 2, arbitrary: binding },
    { weight: 2, arbitrary: service },
    { weight: 2, arbitrary: ingress },
    { weight: 2, arbitrary: route },
    { weight: 2, arbitrary: gateway },
    { weight: 2, arbitrary: ingressRoute },
    { weight: 4, arbitrary: ofKyverno },
    { weight: 1, arbitrary: plain },
    { weight: 4, arbitrary: made },
  );
  return fc.sample(all, { seed, numRuns: count }).map((object, index) => {
    const metadata = { ...(object['metadata'] as Fields), name: `object-${index}` };
    // as JSON has it: what is undefined is not there
    return JSON.parse(JSON.stringify({ ...object, metadata })) as Manifest;
  });
}

function workloadOf(kind: (typeof makers)[number], of: string, { metadata, spec }: Manifest): Fields {
  const labels = { app: 'app' };
  const template = { metadata: { labels, annotations: metadata.annotations }, spec };
  const selector = { matchLabels: labels };
  const once = { template: { ...template, spec: { ...(spec as Fields), restartPolicy: 'Never' } } };
  const whole = { metadata: { namespace: of }, kind };
  switch (kind) {
    case 'Job':
      return { ...whole, apiVersion: 'batch/v1', spec: once };
    case 'CronJob':
      return { ...whole, apiVersion: 'batch/v1', spec: { schedule: '0 3 * * *', jobTemplate: { spec: once } } };
    case 'ReplicationController':
      return { ...whole, apiVersion: 'v1', spec: { selector: labels, template } };
    default:
      return { ...whole, apiVersion: 'apps/v1', spec: { selector, template, ...(kind === 'StatefulSet' ? { serviceName: 'app' } : {}) } };
  }
}
