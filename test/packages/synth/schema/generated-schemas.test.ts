import { schemas } from '@kube-world/crds/schemas';
import type { Issue, Manifest } from '@kube-world/model';

import { createSchemaCheck } from '../../../../packages/synth/src/schema/schema-check';
import { typicalObjects } from './typical-objects';

function issuesOf(kubernetes: string, manifest: Manifest): readonly Issue[] {
  const issues: Issue[] = [];
  createSchemaCheck(schemas, kubernetes)({ manifest, at: '' }, (issue) => issues.push(issue));
  return issues;
}

const versions = ['1.29', '1.31', '1.36'] as const;

test.each(versions.flatMap((version) => Object.keys(typicalObjects).map((name) => [version, name] as const)))(
  'Kubernetes %s takes a typical %s',
  (version, name) => {
    expect(issuesOf(version, typicalObjects[name] as Manifest)).toEqual([]);
  },
);

/** A copy with another value at a place; `undefined` takes the field away. */
function changed(manifest: Manifest, place: string, value: unknown): Manifest {
  // not structuredClone: parts that the objects share would stay shared
  const copy = JSON.parse(JSON.stringify(manifest)) as Record<string, unknown>;
  const steps = place.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy as Manifest;
}

const pod = 'spec.template.spec';
const first = `${pod}.containers[0]`;
const rule = {
  unknown: 'schema-unknown-field',
  type: 'schema-wrong-type',
  missing: 'schema-missing-field',
  choice: 'schema-enum',
  format: 'schema-format',
  range: 'schema-range',
  twice: 'schema-duplicate',
  length: 'schema-length',
  pattern: 'schema-pattern',
  metadata: 'metadata-invalid',
} as const;

/** Kind, place, value, rule; the place of the issue is that of the change unless a fifth entry says otherwise. */
const mutations: readonly (readonly [string, string, unknown, string, string?])[] = [
  ['Deployment', 'spec.replica', 2, rule.unknown],
  ['Deployment', 'spec.replicas', '2', rule.type],
  ['Deployment', 'spec.replicas', 2.5, rule.type],
  ['Deployment', 'spec.replicas', 2 ** 31, rule.range],
  ['Deployment', 'spec.selector', undefined, rule.missing],
  ['Deployment', 'spec.template', undefined, rule.missing],
  ['Deployment', 'spec.strategy.type', 'Rolling', rule.choice],
  ['Deployment', 'spec.strategy.rollingUpdate.maxSurge', true, rule.type],
  ['Deployment', 'specs', {}, rule.unknown],
  ['Deployment', 'metadata.label', {}, rule.unknown],
  ['Deployment', 'metadata.labels.a', 1, rule.type],
  ['Deployment', 'metadata.labels.a', 'b c', rule.metadata],
  ['Deployment', `${pod}.container`, [], rule.unknown],
  ['Deployment', `${pod}.containers`, undefined, rule.missing],
  ['Deployment', `${pod}.containers`, {}, rule.type],
  ['Deployment', `${first}.name`, undefined, rule.missing],
  ['Deployment', `${first}.image`, ['a'], rule.type],
  ['Deployment', `${first}.imagePullPolicy`, 'Allways', rule.choice],
  ['Deployment', `${first}.env[0].value`, 1, rule.type],
  ['Deployment', `${first}.env[0].value`, true, rule.type],
  ['Deployment', `${first}.env[1].name`, 'MODE', rule.twice, `${first}.env[1]`],
  ['Deployment', `${first}.env[1].valueFrom.fieldRef.path`, 'a', rule.unknown],
  ['Deployment', `${first}.ports[0].containerPort`, '53', rule.type],
  ['Deployment', `${first}.ports[0].port`, 53, rule.unknown],
  ['Deployment', `${first}.ports[0].protocol`, 'TCP', rule.twice, `${first}.ports[1]`],
  ['Deployment', `${first}.ports[0].protocol`, 'udp', rule.choice],
  ['Deployment', `${first}.resources.requests.cpu`, '100 m', rule.format],
  ['Deployment', `${first}.resources.limits.memory`, '1.5GB', rule.format],
  ['Deployment', `${first}.resources.limits.cpu`, true, rule.type],
  ['Deployment', `${first}.resources.request`, {}, rule.unknown],
  ['Deployment', `${first}.livenessProbe.httpGet.port`, undefined, rule.missing],
  ['Deployment', `${first}.livenessProbe.httpGet.scheme`, 'http', rule.choice],
  ['Deployment', `${first}.livenessProbe.periodSecond`, 1, rule.unknown],
  ['Deployment', `${first}.volumeMounts[0].mountPath`, undefined, rule.missing],
  ['Deployment', `${first}.securityContext.runAsUser`, '1000', rule.type],
  ['Deployment', `${first}.securityContext.capabilities.drop`, 'ALL', rule.type],
  ['Deployment', `${pod}.tolerations[0].effect`, 'NoSchedul', rule.choice],
  ['Deployment', `${pod}.topologySpreadConstraints[0].maxSkew`, undefined, rule.missing],
  ['Deployment', `${pod}.volumes[1].name`, 'config', rule.twice, `${pod}.volumes[1]`],
  ['Deployment', `${pod}.volumes[0].configMap.defaultMode`, '0644', rule.type],
  ['Deployment', `${pod}.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight`, undefined, rule.missing],
  ['StatefulSet', 'spec.volumeClaimTemplates[0].spec.accessMode', 'ReadWriteOnce', rule.unknown],
  [
    'StatefulSet',
    'spec.volumeClaimTemplates[0].metadata.labels',
    { 'a b': 'c' },
    rule.metadata,
    "spec.volumeClaimTemplates[0].metadata.labels['a b']",
  ],
  ['CronJob', 'spec.schedule', undefined, rule.missing],
  ['CronJob', 'spec.concurrencyPolicy', 'Never', rule.choice],
  ['CronJob', 'spec.jobTemplate.spec.template.spec.restartPolicy', 'Sometimes', rule.choice],
  ['Service', 'spec.ports[0].port', undefined, rule.missing],
  ['Service', 'spec.ports[1]', { port: 80 }, rule.twice],
  ['Service', 'spec.type', 'Clusterip', rule.choice],
  ['ConfigMap', 'data.n', 1, rule.type],
  ['ConfigMap', 'binaryData.b', 'no base64', rule.format],
  ['ConfigMap', 'spec', {}, rule.unknown],
  ['PersistentVolumeClaim', 'spec.accessModes', 'ReadWriteOnce', rule.type],
  ['PersistentVolumeClaim', 'spec.resources.requests.storage', '10GiB', rule.format],
  ['Ingress', 'spec.rules[0].http.paths[0].pathType', undefined, rule.missing],
  ['Ingress', 'spec.rules[0].http.paths[0].pathType', 'Regex', rule.choice],
  ['Ingress', 'spec.rules[0].http.paths[0].backend.serviceName', 'web', rule.unknown],
  ['NetworkPolicy', 'spec.policyTypes[0]', 'ingress', rule.choice],
  ['NetworkPolicy', 'spec.egress[0].to[0].ipBlock.cidr', undefined, rule.missing],
  ['Role', 'rules[0].verbs', undefined, rule.missing],
  ['RoleBinding', 'roleRef.name', undefined, rule.missing],
  ['PriorityClass', 'value', '1000', rule.type],
  ['StorageClass', 'parameters.replicas', 3, rule.type],
  ['HorizontalPodAutoscaler', 'spec.maxReplicas', undefined, rule.missing],
  ['CustomResourceDefinition', 'spec.versions[0].schema.openAPIV3Schema.properties.spec.propertys', {}, rule.unknown],
  ['CustomResourceDefinition', 'spec.versions[0].name', undefined, rule.missing],
  ['Certificate', 'spec.secretName', undefined, rule.missing],
  ['Certificate', 'spec.dnsName', ['a'], rule.unknown],
  ['Certificate', 'spec.privateKey.algorithm', 'EC', rule.choice],
  ['Certificate', 'spec.dnsNames', 'home.example.com', rule.type],
  ['ClusterIssuer', 'spec.acme.solvers[0].dns01.cloudFlare', {}, rule.unknown],
  ['IngressRoute', 'spec.routes[0].kind', 'Rules', rule.choice],
  ['IngressRoute', 'spec.routes[0].services[0].port', 0.5, rule.type],
  ['ServiceMonitor', 'spec.endpoints[0].interval', '30 seconds', rule.pattern],
  ['PrometheusRule', 'spec.groups[0].rules[0].expr', undefined, rule.missing],
  ['PrometheusRule', 'spec.groups[1]', { name: 'web', rules: [] }, rule.twice],
  ['Kustomization', 'spec.interval', '10 minutes', rule.pattern],
  ['Kustomization', 'spec.sourceRef.kind', 'Git', rule.choice],
  ['Kustomization', 'spec.prun', true, rule.unknown],
  ['HelmRelease', 'spec.chart.spec.chart', undefined, rule.missing],
];

const refused = mutations.map(([name, place, value, expected, at = place]) => [name, place, value, expected, at] as const);

test.each(refused)('in a %s, %s as %j is refused as %s', (name, place, value, expected, at) => {
  const issues = issuesOf('1.36', changed(typicalObjects[name] as Manifest, place, value));
  expect(issues.map((issue) => [issue.rule, issue.at.trim()])).toEqual([[expected, at]]);
});

test.each([
  ['1.36', 'extensions/v1beta1', 'Ingress', 'use apiVersion networking.k8s.io/v1'],
  ['1.29', 'policy/v1beta1', 'PodDisruptionBudget', 'use apiVersion policy/v1'],
  ['1.36', 'autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'use apiVersion autoscaling/v2'],
  ['1.36', 'flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', 'use apiVersion flowcontrol.apiserver.k8s.io/v1'],
  [
    '1.29',
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'FlowSchemas',
    "did you mean 'FlowSchema' of flowcontrol.apiserver.k8s.io/v1 or flowcontrol.apiserver.k8s.io/v1beta3",
  ],
])('on Kubernetes %s, %s %s has a remedy', (version, apiVersion, kind, remedy) => {
  expect(issuesOf(version, { apiVersion, kind, metadata: { name: 'x' } }).map((issue) => issue.remedy)).toEqual([remedy]);
});

test('a field is known from the version on that brings it', () => {
  const withUsers = changed(typicalObjects['Deployment'] as Manifest, `${pod}.resources`, { requests: { cpu: '1' } });
  expect(issuesOf('1.29', withUsers).map(({ rule: id, at }) => [id, at.trim()])).toEqual([[rule.unknown, `${pod}.resources`]]);
  expect(issuesOf('1.36', withUsers)).toEqual([]);
});
