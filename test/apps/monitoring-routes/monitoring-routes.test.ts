import { monitoringRoutes } from '../../../apps/monitoring-routes/monitoring-routes';
import { monitoring } from '../../../apps/monitoring/monitoring';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith, traefikIngress } from '../../packages/constructs/test-clusters';
import { refusals } from '../../packages/delivery/built-units';

const cluster = clusterWith();
const grafana = { host: 'grafana.example.com' };
const remoteWrite = { host: 'metrics.example.com', users: 'writers' };
const objectsOf = (settings: Partial<Parameters<typeof monitoring>[0]>) =>
  buildApp(monitoringRoutes({ monitoring: monitoring({ cluster, ...settings }) }), cluster).objects;

test('what is not to be reached from outside has no route', () => {
  expect(objectsOf({})).toStrictEqual([]);
});

test('Grafana is reached at its host name', () => {
  const [certificate, route, ...rest] = objectsOf({ grafana });
  expect(rest).toStrictEqual([]);
  expect(certificate).toMatchObject({ kind: 'Certificate', spec: { dnsNames: ['grafana.example.com'] } });
  expect(route).toMatchObject({
    kind: 'IngressRoute',
    spec: { routes: [{ match: 'Host(`grafana.example.com`)', services: [{ name: 'monitoring-grafana', port: 80 }] }] },
  });
});

test('samples are taken at one path alone, from those who log in', () => {
  const objects = objectsOf({ remoteWrite });
  expect(objects.find(({ kind }) => kind === 'Middleware')).toMatchObject({
    metadata: { name: 'remote-write-users' },
    spec: { basicAuth: { secret: 'writers', removeHeader: true } },
  });
  expect(objects.find(({ kind }) => kind === 'IngressRoute')).toMatchObject({
    spec: {
      routes: [
        {
          match: 'Host(`metrics.example.com`) && PathPrefix(`/api/v1/write`)',
          middlewares: [{ name: 'remote-write-users', namespace: 'monitoring' }],
          services: [{ name: 'monitoring-prometheus', port: 9090 }],
        },
      ],
    },
  });
});

test('samples are not taken where the ingress cannot ask for a password', () => {
  const alb = clusterWith({ ingress: { ...traefikIngress, controller: 'alb', class: 'alb' } });
  expect(() => buildApp(monitoringRoutes({ monitoring: monitoring({ cluster: alb, remoteWrite }) }), alb)).toThrow('the alb controller');
});

test('the schemas accept the routes', () => {
  const objects = objectsOf({ grafana, remoteWrite });
  expect(objects).toHaveLength(5);
  expect(refusals(objects.map((manifest) => ({ manifest, at: 'test' })))).toStrictEqual([]);
});
