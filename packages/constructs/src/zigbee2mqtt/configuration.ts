/** Which radio is spoken to. It is not guessed: a pod sees no udev. */
export type ZigbeeAdapter = 'deconz' | 'zstack' | 'zigate' | 'ezsp' | 'ember' | 'zboss' | 'zoh';

export type ZigbeeChannel = 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26;

/**
 * What Git decides of Zigbee2MQTT's configuration, by its own keys, at every start. What is not named here stays with the
 * program and its user interface: devices, groups, the network's key.
 */
export interface Zigbee2MqttConfiguration {
  readonly homeassistant?: {
    readonly enabled?: boolean;
    readonly discovery_topic?: string;
    readonly status_topic?: string;
    readonly experimental_event_entities?: boolean;
  };
  /** Timeouts in minutes. */
  readonly availability?: {
    readonly enabled?: boolean;
    readonly active?: { readonly timeout?: number; readonly backoff?: boolean };
    readonly passive?: { readonly timeout?: number };
  };
  readonly mqtt?: {
    /** @default 'zigbee2mqtt' */
    readonly base_topic?: string;
    /** Seconds. @default 60 */
    readonly keepalive?: number;
    readonly client_id?: string;
    readonly include_device_information?: boolean;
    readonly force_disable_retain?: boolean;
    /** @default 4 */
    readonly version?: 3 | 4 | 5;
    /** Bytes. */
    readonly maximum_packet_size?: number;
    readonly reject_unauthorized?: boolean;
  };
  readonly serial?: {
    readonly baudrate?: number;
    readonly rtscts?: boolean;
    readonly disable_led?: boolean;
  };
  readonly frontend?: {
    /** Path that it is served below. @default '/' */
    readonly base_url?: string;
  };
  readonly ota?: {
    /** Minutes. */
    readonly update_check_interval?: number;
    readonly disable_automatic_update_check?: boolean;
  };
  readonly advanced?: {
    readonly channel?: ZigbeeChannel;
    /** dBm */
    readonly transmit_power?: number;
    /** @default 'info' */
    readonly log_level?: 'error' | 'warning' | 'info' | 'debug';
    /** @default ['console'] */
    readonly log_output?: readonly ('console' | 'file' | 'syslog')[];
    readonly last_seen?: 'disable' | 'ISO_8601' | 'ISO_8601_local' | 'epoch';
    readonly elapsed?: boolean;
    readonly cache_state?: boolean;
    readonly cache_state_persistent?: boolean;
    readonly cache_state_send_on_startup?: boolean;
    readonly timestamp_format?: string;
  };
  readonly health?: {
    /** Minutes. @default 10 */
    readonly interval?: number;
    readonly reset_on_check?: boolean;
  };
}

/** `ZIGBEE2MQTT_CONFIG_<SECTION>_<KEY>` -> text, lists as JSON. */
export function configurationVariables(configuration: Zigbee2MqttConfiguration): Readonly<Record<string, string>> {
  return Object.fromEntries(leaves(configuration, 'ZIGBEE2MQTT_CONFIG'));
}

function leaves(value: object | string | number | boolean | undefined, path: string): readonly (readonly [string, string])[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  if (Array.isArray(value)) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, `${path}_${key.toUpperCase()}`));
}
