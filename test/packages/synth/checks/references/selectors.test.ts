import type { Manifest } from '@kube-world/model';

import { object, release } from '../context-with';
import { clusterWith, deployment, findingsIn, namespace, placed, service } from './findings';

const policy = (spec: object): Manifest => object('networking.k8s.io/v1', 'NetworkPolicy', 'p', { spec });
const budget = (spec: object): Manifest =>
  object('policy/v1', 'PodDisruptionBudget', 'b', { spec: { selector: { matchLabels: { app: 'web' } }, ...spec } });
const monitor = (kind: string, spec: object): Manifest => object('monitoring.coreos.com/v1', kind, 'm', { spec });
const labelled = (manifest: Manifest, labels: Record<string, string>): Manifest => ({
  ...manifest,
  metadata: { ...manifest.metadata, labels },
});
const app = (name: string): object => ({ matchLabels: { app: name } });
const named = (name: string): object => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });
const web = deployment('web');
const shop = labelled(service('web'), { app: 'web' });

test.each<[string, readonly Manifest[], readonly string[]]>([
  [
    'a Service whose labels no pod has',
    [web, service('web', { selector: { app: 'wen' } })],
    ["service-selects-nothing Service/web spec.selector: no pod in namespace 'apps' has the labels 'app=wen'; did you mean 'app=web'"],
  ],
  [
    'a Service whose port no container names',
    [web, service('web', { ports: [{ port: 80, targetPort: 'htp' }] })],
    ["service-port-leads-nowhere Service/web spec.ports[0].targetPort: no container of 'web' names a port 'htp'; did you mean 'http'"],
  ],
  [
    'a ServiceMonitor whose labels no Service has',
    [web, shop, monitor('ServiceMonitor', { selector: app('wbe'), endpoints: [{ port: 'web' }] })],
    [
      "monitor-selects-nothing ServiceMonitor/m spec.selector: no Service in namespace 'apps' has the labels 'app=wbe'; did you mean 'app=web'",
    ],
  ],
  [
    'a ServiceMonitor that looks in another namespace',
    [web, shop, namespace('other'), monitor('ServiceMonitor', { selector: app('web'), namespaceSelector: { matchNames: ['other'] } })],
    [
      "monitor-selects-nothing ServiceMonitor/m spec.selector: no Service in namespace 'other' has the labels 'app=web'; select labels that the Service has, or name its namespace in spec.namespaceSelector",
    ],
  ],
  [
    'a ServiceMonitor whose port the Service has not',
    [web, shop, monitor('ServiceMonitor', { selector: app('web'), endpoints: [{ port: 'wbe' }] })],
    ["monitor-port-not-there ServiceMonitor/m spec.endpoints[0].port: Service 'web' names no port 'wbe'; did you mean 'web'"],
  ],
  [
    'a PodMonitor whose labels no pod has, and one whose port',
    [
      web,
      monitor('PodMonitor', { selector: app('job') }),
      monitor('PodMonitor', { selector: app('web'), podMetricsEndpoints: [{ port: 'metrics' }] }),
    ],
    [
      "monitor-selects-nothing PodMonitor/m spec.selector: no pod in namespace 'apps' has the labels 'app=job'; select labels that the pod has, or name its namespace in spec.namespaceSelector",
      "monitor-port-not-there PodMonitor/m spec.podMetricsEndpoints[0].port: pod 'web' names no port 'metrics'; name a port that is there; there are: http",
    ],
  ],
  [
    'a NetworkPolicy for no pod',
    [web, policy({ podSelector: app('wbe') })],
    [
      "network-policy-selects-nothing NetworkPolicy/p spec.podSelector: no pod in namespace 'apps' has the labels 'app=wbe'; did you mean 'app=web'",
    ],
  ],
  [
    'peers of a NetworkPolicy: no pod, no namespace',
    [
      web,
      policy({
        podSelector: {},
        ingress: [
          {
            from: [
              { ipBlock: { cidr: '0.0.0.0/0' } },
              { podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['db'] }] } },
            ],
          },
        ],
        egress: [{ to: [{ namespaceSelector: named('app'), podSelector: app('web') }] }],
      }),
    ],
    [
      "network-policy-selects-nothing NetworkPolicy/p spec.ingress[0].from[1].podSelector: no pod in namespace 'apps' has the labels 'app In (db)'; select labels that the pods have",
      "network-policy-selects-nothing NetworkPolicy/p spec.egress[0].to[0].namespaceSelector: no namespace has the labels 'kubernetes.io/metadata.name=app'; did you mean 'kubernetes.io/metadata.name=apps'",
    ],
  ],
  [
    'a budget for no pod',
    [web, budget({ selector: app('wex'), minAvailable: 1 })],
    [
      "disruption-budget-selects-nothing PodDisruptionBudget/b spec.selector: no pod in namespace 'apps' has the labels 'app=wex'; did you mean 'app=web'",
    ],
  ],
  [
    'a budget that lets the only replica go',
    [deployment('web', {}, { replicas: 1 }), budget({ maxUnavailable: 1 })],
    [
      "disruption-budget-too-wide PodDisruptionBudget/b spec: lets 1 pod go at once, and 'web' has 1: none need be left; run more replicas, or let fewer go",
    ],
  ],
  [
    'a budget in per cent, and one with a scaler',
    [
      web,
      budget({ maxUnavailable: '60%' }),
      object('autoscaling/v2', 'HorizontalPodAutoscaler', 'h', {
        spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' }, minReplicas: 1, maxReplicas: 9 },
      }),
    ],
    [
      "disruption-budget-too-wide PodDisruptionBudget/b spec: lets 1 pod go at once, and 'web' has 1: none need be left; run more replicas, or let fewer go",
    ],
  ],
])('a selector that finds nothing is refused: %s', (_, manifests, findings) => {
  expect([...findingsIn(clusterWith(manifests))].sort()).toEqual([...findings].sort());
});

test.each<[string, readonly Manifest[]]>([
  ['pods by their labels, and by a name of their port', [web, shop]],
  [
    'a Service without a selector, and one that is a name elsewhere',
    [service('a', { selector: undefined }), service('b', { type: 'ExternalName' })],
  ],
  [
    'a Service for all namespaces',
    [web, shop, monitor('ServiceMonitor', { selector: app('web'), namespaceSelector: { any: true }, endpoints: [{ targetPort: 8080 }] })],
  ],
  ['all pods of a namespace that has none', [policy({ podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }] })]],
  [
    'what the platform runs in its own namespace',
    [
      web,
      policy({
        podSelector: app('web'),
        egress: [{ to: [{ namespaceSelector: named('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }] }],
      }),
    ],
  ],
  ['pods that answer for cert-manager', [policy({ podSelector: { matchLabels: { 'acme.cert-manager.io/http01-solver': 'true' } } })]],
  [
    'pods of a namespace by its label',
    [
      namespace('shop', { team: 'a' }),
      placed(web, 'shop'),
      web,
      policy({
        podSelector: app('web'),
        ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: 'a' } }, podSelector: app('web') }] }],
      }),
    ],
  ],
  [
    'a budget that leaves one, and one that leaves all',
    [web, budget({ maxUnavailable: 1 }), budget({ minAvailable: '50%' }), budget({ minAvailable: 2 })],
  ],
  [
    'what an operator runs',
    [
      object('postgresql.cnpg.io/v1', 'Cluster', 'db'),
      service('read', { selector: { role: 'replica' } }),
      policy({ podSelector: app('db') }),
    ],
  ],
])('a selector is fine: %s', (_, manifests) => {
  expect(findingsIn(clusterWith(manifests))).toEqual([]);
});

test('nothing is said of pods in a namespace that a chart is installed into, unless the chart runs none', () => {
  const parts = { releases: [release('web')] };
  const manifests = [policy({ podSelector: app('x') })];
  expect(findingsIn(clusterWith(manifests, parts))).toEqual([]);
  expect(findingsIn(clusterWith(manifests, parts, { chartKinds: () => [{ kind: 'Deployment' }] }))).toEqual([]);
  expect(findingsIn(clusterWith(manifests, parts, { chartKinds: () => [{ kind: 'ConfigMap' }] }))).toHaveLength(1);
});

test('a selector is found by its rarest label: ten thousand Services and pods in one namespace are no square', () => {
  const manifests = Array.from({ length: 10_000 }, (_, index) => {
    const labels = { app: 'web', instance: `i${index}` };
    return [deployment(`d${index}`, {}, { labels }), service(`s${index}`, { selector: labels })];
  }).flat();
  expect(findingsIn(clusterWith(manifests))).toEqual([]);
}, 60_000);
