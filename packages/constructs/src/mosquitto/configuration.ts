import { ModelError } from '@kube-world/model';

export interface Listener {
  readonly port: number;
  /** @default 'mqtt' */
  readonly protocol?: 'mqtt' | 'websockets';
  /** A Secret with `tls.crt` and `tls.key`, as cert-manager makes them. @default - plain text, for the cluster's own network */
  readonly tls?: { readonly secret: string };
  /** @default - as many as come */
  readonly maxConnections?: number;
}

/** Listener name, which is also its port's name -> listener. */
export type Listeners = Readonly<Record<string, Listener>>;

export const defaultListeners: Listeners = { mqtt: { port: 1883 } };

/** Bounds, by Mosquitto's own names. @default - Mosquitto's */
export interface MosquittoLimits {
  /** Messages on their way to one client. @default 20 */
  readonly max_inflight_messages?: number;
  /** Messages waiting for one client. @default 1000 */
  readonly max_queued_messages?: number;
  /** Bytes of one packet. */
  readonly max_packet_size?: number;
  /** Seconds. */
  readonly max_keepalive?: number;
  /** Bytes that the broker may take. */
  readonly memory_limit?: number;
  /** How long a client that is away is remembered: `14d`. */
  readonly persistent_client_expiration?: `${number}${'h' | 'd' | 'w' | 'm' | 'y'}`;
}

export interface MosquittoConfiguration {
  readonly listeners: Listeners;
  /** Clients must give a name and a password. */
  readonly passwords: boolean;
  readonly acl: boolean;
  readonly persistence: boolean;
  readonly limits: MosquittoLimits;
}

export const configFolder = '/mosquitto/config';
export const dataFolder = '/mosquitto/data';
export const secretFolder = '/mosquitto/secrets';
export const tlsFolder = (listener: string): string => `/mosquitto/tls/${listener}`;

/** The text of `mosquitto.conf`. @throws ModelError at `at` when there is no listener, or two share a port */
export function renderMosquitto({ listeners, passwords, acl, persistence, limits }: MosquittoConfiguration, at: string): string {
  checkListeners(listeners, at);
  const general = [
    'log_dest stdout',
    `allow_anonymous ${!passwords}`,
    ...(passwords ? [`password_file ${secretFolder}/passwords`] : []),
    ...(acl ? [`acl_file ${configFolder}/acl`] : []),
    `persistence ${persistence}`,
    ...(persistence ? [`persistence_location ${dataFolder}/`] : []),
    ...Object.entries(limits).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`])),
  ];
  const blocks = [general, ...Object.entries(listeners).map(([name, listener]) => listenerLines(name, listener))];
  return blocks.map((block) => `${block.join('\n')}\n`).join('\n');
}

function listenerLines(name: string, { port, protocol, tls, maxConnections }: Listener): readonly string[] {
  return [
    `listener ${port}`,
    ...(protocol === 'websockets' ? ['protocol websockets'] : []),
    ...(tls ? [`certfile ${tlsFolder(name)}/tls.crt`, `keyfile ${tlsFolder(name)}/tls.key`] : []),
    ...(maxConnections === undefined ? [] : [`max_connections ${maxConnections}`]),
  ];
}

function checkListeners(listeners: Listeners, at: string): void {
  const names = Object.keys(listeners);
  if (names.length === 0) throw new ModelError('listeners is empty; name at least one, as in { mqtt: { port: 1883 } }', { at });
  const taken = new Map<number, string>();
  for (const [name, { port }] of Object.entries(listeners)) {
    const other = taken.get(port);
    if (other !== undefined)
      throw new ModelError(`listeners '${other}' and '${name}' share port ${port}; give one of them another`, { at });
    taken.set(port, name);
  }
}
