import { type MetricsEndpoint, MetricsTarget } from '@kube-world/constructs';

import { refusals } from '../../delivery/built-units';
import { objectsOf } from '../objects-of';

const labels = { 'app.kubernetes.io/name': 'broker' };
const build = (endpoint: MetricsEndpoint) => objectsOf((scope) => new MetricsTarget(scope, 'broker', { namespace: 'home', endpoint }));
const selector = { matchLabels: labels };

test.each<[string, MetricsEndpoint, string, object]>([
  [
    'pods, by the number of their port',
    { kind: 'pods', labels, port: 9100 },
    'PodMonitor',
    { selector, podMetricsEndpoints: [{ portNumber: 9100 }] },
  ],
  [
    'a Service, by the name of its port',
    { kind: 'service', labels, port: 'http' },
    'ServiceMonitor',
    { selector, endpoints: [{ port: 'http' }] },
  ],
  [
    'another path, more seldom',
    { kind: 'service', labels, port: 'http', path: '/api/metrics', interval: '5m' },
    'ServiceMonitor',
    { selector, endpoints: [{ port: 'http', path: '/api/metrics', interval: '5m' }] },
  ],
  [
    'labels that stay, and a token out of a Secret',
    { kind: 'pods', labels, port: 9100, honorLabels: true, token: { name: 'house', key: 'token' } },
    'PodMonitor',
    {
      selector,
      podMetricsEndpoints: [
        { portNumber: 9100, honorLabels: true, authorization: { type: 'Bearer', credentials: { name: 'house', key: 'token' } } },
      ],
    },
  ],
])('metrics of %s', (_, endpoint, kind, spec) => {
  const objects = build(endpoint);
  expect(objects).toEqual([{ apiVersion: 'monitoring.coreos.com/v1', kind, metadata: { name: 'broker', namespace: 'home' }, spec }]);
  expect(refusals(objects.map((manifest) => ({ manifest, at: 'test' })))).toEqual([]);
});
