import type { App } from '@kube-world/model';

import type { Listeners } from './configuration';

/** Where clients inside the cluster find a broker. */
export interface MqttEndpoint {
  readonly host: string;
  readonly port: number;
  /** Name of the listener, which is the name of the port that the broker's app serves. */
  readonly listener: string;
  readonly tls: boolean;
  /** Clients must give a name and a password. */
  readonly passwords: boolean;
}

/** An app that is a broker: to hold one is to depend on it, and to be let through to it. */
export type MqttBroker = App & { readonly endpoint: MqttEndpoint };

/** The first listener that speaks MQTT itself, at its service's name. */
export function mqttEndpoint(service: string, namespace: string, listeners: Listeners, passwords: boolean): MqttEndpoint | undefined {
  const [listener, facts] = Object.entries(listeners).find(([, { protocol }]) => protocol !== 'websockets') ?? [];
  if (listener === undefined || !facts) return undefined;
  return { host: `${service}.${namespace}.svc`, port: facts.port, listener, tls: facts.tls !== undefined, passwords };
}

/** `mqtt://host:port` */
export function mqttUrl({ host, port, tls }: MqttEndpoint): string {
  return `${tls ? 'mqtts' : 'mqtt'}://${host}:${port}`;
}
