import type { App, Traffic } from '@kube-world/model';

export const app = (name: string, traffic?: Traffic, namespace = name): App => ({
  name,
  namespace: { name: namespace, podSecurity: 'restricted' },
  layer: 'apps',
  ...(traffic ? { traffic } : {}),
  build: () => undefined,
});

export const mqtt = app('mosquitto', { serves: { mqtt: { port: 1883 } } });
export const radio = app('zigbee2mqtt', { talksTo: [{ app: mqtt, port: 'mqtt' }] });
