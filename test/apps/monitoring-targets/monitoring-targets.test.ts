import { ModelError } from '@kube-world/model';

import { certManager } from '../../../apps/cert-manager/cert-manager';
import { homeAssistant } from '../../../apps/home-assistant/home-assistant';
import { monitoring } from '../../../apps/monitoring/monitoring';
import { monitoringTargets } from '../../../apps/monitoring-targets/monitoring-targets';
import { mosquitto } from '../../../apps/mosquitto/mosquitto';
import { traefik } from '../../../apps/traefik/traefik';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';

const cluster = clusterWith();
const watch = monitoring({ cluster });
const ingress = traefik({ cluster, scrapedBy: watch });
const certificates = certManager({ scrapedBy: watch });
const home = homeAssistant({ metrics: { token: { name: 'house', key: 'token' } } });

test('each target has a monitor in its own namespace', () => {
  const { objects } = buildApp(monitoringTargets({ monitoring: watch, targets: [ingress, certificates, home] }), cluster);
  expect(objects.map(({ kind, metadata: { name, namespace } }) => `${kind} ${namespace}/${name}`)).toEqual([
    'PodMonitor traefik/traefik',
    'PodMonitor cert-manager/cert-manager',
    'ServiceMonitor home-assistant/home-assistant',
  ]);
});

test('it says of nobody that it waits: the kinds of its objects are the watcher’s, and the watched are not waited for', () => {
  expect(monitoringTargets({ monitoring: watch, targets: [ingress, home] })).not.toHaveProperty('dependsOn');
});

test.each([
  ['traefik', traefik({ cluster })],
  ['cert-manager', certManager()],
  ['home-assistant', homeAssistant({})],
])('%s is refused where it lets nobody in', (name, app) => {
  const build = () => buildApp(monitoringTargets({ monitoring: watch, targets: [app] }), cluster);
  expect(build).toThrow(ModelError);
  expect(build).toThrow(`lab/monitoring-targets: '${name}' lets nobody read its metrics; say who may in its own settings`);
});

test('an app that has no metrics is no target', () => {
  // @ts-expect-error Mosquitto serves none
  expect(monitoringTargets({ monitoring: watch, targets: [mosquitto()] }).name).toBe('monitoring-targets');
});
