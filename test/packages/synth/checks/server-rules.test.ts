import { schemas } from '@kube-world/crds/schemas';
import type { Manifest } from '@kube-world/model';

import { serverRules } from '../../../../packages/synth/src/checks/server-rules';
import { contextOf, object, unit } from './context-with';

const labels = { app: 'web' };
const container = { name: 'web', image: 'registry.example.com/web:1' };
const workload = (spec: object, podSpec: object = {}, template: object = { labels }): Manifest =>
  object('apps/v1', 'Deployment', 'web', {
    spec: { selector: { matchLabels: labels }, template: { metadata: template, spec: { containers: [container], ...podSpec } }, ...spec },
  });
const withContainer = (more: object): Manifest => workload({}, { containers: [{ ...container, ...more }] });
const service = (spec: object): Manifest => object('v1', 'Service', 'web', { spec });
const policy = (rule: object): Manifest =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', { spec: { podSelector: {}, ingress: [rule] } });

function findingsOf(manifest: Manifest): readonly string[] {
  const context = contextOf([unit('web', { built: [{ manifest, at: 'x' }] })], { schemas });
  return serverRules.flatMap((rule) => rule(context)).map(({ rule, at }) => `${rule} ${at.slice(2)}`);
}

const pod = 'spec.template.spec';

test.each<readonly [string, Manifest, readonly string[]]>([
  ['a Deployment that selects its pods', workload({}), []],
  [
    'one whose template lacks the label',
    workload({}, {}, { labels: { app: 'other' } }),
    ["selector-misses-labels spec.selector.matchLabels['app']"],
  ],
  [
    'an expression that its template does not fit',
    workload({ selector: { matchLabels: labels, matchExpressions: [{ key: 'tier', operator: 'Exists' }] } }),
    ['selector-misses-labels spec.selector.matchExpressions[0]'],
  ],
  [
    'expressions that it fits',
    workload({
      selector: {
        matchExpressions: [
          { key: 'app', operator: 'In', values: ['web'] },
          { key: 'b', operator: 'DoesNotExist' },
        ],
      },
    }),
    [],
  ],
  ['a selector of everything', workload({ selector: {} }), ['schema-alternatives spec.selector']],
  [
    'a mount of no volume',
    withContainer({ volumeMounts: [{ name: 'data', mountPath: '/data' }] }),
    [`volume-not-there ${pod}.containers[0].volumeMounts[0].name`],
  ],
  [
    'a volume of two sources',
    workload({}, { volumes: [{ name: 'a', emptyDir: {}, hostPath: { path: '/' } }] }),
    [`schema-alternatives ${pod}.volumes[0]`],
  ],
  ['a volume of no source, which is an empty folder', workload({}, { volumes: [{ name: 'a' }] }), []],
  [
    'a request over its limit',
    withContainer({ resources: { requests: { memory: '1Gi' }, limits: { memory: '512Mi' } } }),
    [`request-over-limit ${pod}.containers[0].resources.requests['memory']`],
  ],
  ['a request equal to its limit', withContainer({ resources: { requests: { cpu: '1000m' }, limits: { cpu: 1 } } }), []],
  [
    'less than nothing',
    withContainer({ resources: { limits: { cpu: '-1' } } }),
    [`request-over-limit ${pod}.containers[0].resources.limits['cpu']`],
  ],
  [
    'a probe of two handlers',
    withContainer({ livenessProbe: { exec: { command: ['a'] }, tcpSocket: { port: 1 } } }),
    [`schema-alternatives ${pod}.containers[0].livenessProbe`],
  ],
  [
    'a probe of no handler',
    withContainer({ livenessProbe: { periodSeconds: 5 } }),
    [`schema-alternatives ${pod}.containers[0].livenessProbe`],
  ],
  [
    'a probed init container',
    workload({}, { initContainers: [{ ...container, name: 'init', livenessProbe: { tcpSocket: { port: 1 } } }] }),
    [`init-container-probed ${pod}.initContainers[0].livenessProbe`],
  ],
  [
    'a probed sidecar',
    workload({}, { initContainers: [{ ...container, name: 'init', restartPolicy: 'Always', livenessProbe: { tcpSocket: { port: 1 } } }] }),
    [],
  ],
  [
    'a port past the last',
    withContainer({ ports: [{ containerPort: 65_536 }] }),
    [`schema-range ${pod}.containers[0].ports[0].containerPort`],
  ],
  [
    'a port name of 16 letters',
    withContainer({ ports: [{ containerPort: 80, name: 'a'.repeat(16) }] }),
    [`schema-format ${pod}.containers[0].ports[0].name`],
  ],
  ['an empty port name, which is none', withContainer({ ports: [{ containerPort: 80, name: '' }] }), []],
  ['a container name with a dot', withContainer({ name: 'a.b' }), [`schema-format ${pod}.containers[0].name`]],
  ['a container without an image', workload({}, { containers: [{ name: 'web' }] }), [`schema-missing-field ${pod}.containers[0].image`]],
  ['pods that stay down', workload({}, { restartPolicy: 'Never' }), [`schema-enum ${pod}.restartPolicy`]],
  ['a selector of nodes that is no label', workload({}, { nodeSelector: { a: 'b c' } }), [`metadata-invalid ${pod}.nodeSelector.a`]],
  [
    'a CronJob whose pods stay up, at no time',
    object('batch/v1', 'CronJob', 'web', {
      spec: { schedule: '0 25 * * *', jobTemplate: { spec: { template: { spec: { containers: [container] } } } } },
    }),
    ['schema-format spec.schedule', 'schema-missing-field spec.jobTemplate.spec.template.spec.restartPolicy'],
  ],
  ['ports without names', service({ ports: [{ port: 80 }, { port: 81, name: 'a' }] }), ['service-ports-unclear spec.ports[0].name']],
  [
    'ports of one name',
    service({
      ports: [
        { port: 80, name: 'a' },
        { port: 81, name: 'a' },
      ],
    }),
    ['service-ports-unclear spec.ports[1].name'],
  ],
  ['a Service of no port', service({ selector: labels }), ['schema-alternatives spec']],
  ['a headless Service of no port', service({ clusterIP: 'None', selector: labels }), []],
  ['a range that runs backwards', policy({ ports: [{ port: 90, endPort: 80 }] }), ['port-range-reversed spec.ingress[0].ports[0].endPort']],
  ['a range of one port', policy({ ports: [{ port: 80, endPort: 80 }] }), []],
  [
    'a peer of two sorts',
    policy({ from: [{ ipBlock: { cidr: '10.0.0.0/8' }, podSelector: {} }] }),
    ['schema-alternatives spec.ingress[0].from[0]'],
  ],
  [
    'a block that is no network',
    policy({ from: [{ ipBlock: { cidr: '10.0.0.0' } }] }),
    ['schema-format spec.ingress[0].from[0].ipBlock.cidr'],
  ],
  [
    'a finalizer of no domain',
    object('v1', 'ConfigMap', 'a', { metadata: { name: 'a', finalizers: ['mine', 'example.com/mine'] } }),
    ['finalizer-unqualified metadata.finalizers[0]'],
  ],
  ['a key of a ConfigMap with a slash', object('v1', 'ConfigMap', 'a', { data: { 'a/b': '' } }), ["schema-format data['a/b']"]],
  [
    'a claim of no size',
    object('v1', 'PersistentVolumeClaim', 'a', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: {} } } }),
    ['schema-missing-field spec.resources.requests.storage'],
  ],
  [
    'a role of another group',
    object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'a', { roleRef: { apiGroup: 'apps', kind: 'Role', name: 'a' } }),
    ['schema-enum roleRef.apiGroup'],
  ],
  ['an absent item of a list, which is an empty text', withContainer({ command: ['a', null] }), []],
  [
    'an absent container',
    workload({}, { containers: [container, null] }),
    [`schema-missing-field ${pod}.containers[1].image`, `schema-missing-field ${pod}.containers[1].name`],
  ],
])('the rules of an API server, held against %s', (_, manifest, findings) => {
  expect(findingsOf(manifest)).toEqual(findings);
});
