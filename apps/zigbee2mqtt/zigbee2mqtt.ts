import {
  homeAssistantNamespace,
  iotPlacement,
  devicesOf,
  nodeAccessWaivers,
  madeByHand,
  type MqttBroker,
  type MqttCredentials,
  radioTraffic,
  routeNeeds,
  type RouteOptions,
  type SecretKey,
  Zigbee2Mqtt,
  type Zigbee2MqttProps,
  zigbee2MqttPort,
} from '@kube-world/constructs';
import { defineApp, type HandMadeSecret } from '@kube-world/model';

type Passed = Pick<Zigbee2MqttProps, 'radio' | 'adapter'> & Partial<Omit<Zigbee2MqttProps, 'mqtt' | 'data' | 'route'>>;

export interface Zigbee2MqttSettings extends Passed {
  readonly mqtt: MqttBroker;
  /** Where the user interface is reached: `zigbee.example.com`. @default - from inside the cluster alone */
  readonly host?: string;
  /** @default - the cluster's issuer and middlewares */
  readonly route?: RouteOptions;
  /** Size of the claim for its configuration and database. @default '1Gi' */
  readonly size?: string;
}

const name = 'zigbee2mqtt';
const port = { port: zigbee2MqttPort };
const resources = { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '500m', memory: '512Mi' } };
/** Where a broker asks for a name and a password. */
const credentials: MqttCredentials = { user: { name, key: 'mqtt-user' }, password: { name, key: 'mqtt-password' } };

/** Asked for where the user interface can be reached from outside. */
const frontendToken: SecretKey = { name, key: 'frontend-token' };

/** Zigbee devices as MQTT topics, announced to Home Assistant; its credentials are in the Secret `zigbee2mqtt`. */
export const zigbee2mqtt = defineApp(name, ({ mqtt, host, route, size = '1Gi', ...props }: Zigbee2MqttSettings) => ({
  namespace: homeAssistantNamespace,
  layer: 'apps',
  needs: { devices: devicesOf(props.radio), storage: { config: 'ReadWriteOnce' }, ...routeNeeds(host, route) },
  traffic: {
    serves: { http: port },
    talksTo: [{ app: mqtt, port: mqtt.endpoint.listener }],
    // the index of firmware updates
    egress: [...radioTraffic(props.radio), { kind: 'internet', ports: [{ port: 443 }] }],
    ingress: host === undefined ? [] : [{ kind: 'ingress', ports: [port] }],
  },
  secrets: secretsOf(mqtt, host, props),
  waivers: nodeAccessWaivers({ devices: devicesOf(props.radio), deviceAccess: props.deviceAccess }),
  build(scope, context) {
    new Zigbee2Mqtt(scope, name, {
      resources,
      placement: iotPlacement(context.cluster.spec, devicesOf(props.radio)),
      ...(mqtt.endpoint.passwords ? { credentials } : {}),
      ...(host === undefined ? {} : { frontendToken }),
      ...props,
      configuration: { homeassistant: { enabled: true }, ...props.configuration },
      mqtt: mqtt.endpoint,
      data: context.storage('config', size),
      ...(host === undefined ? {} : { route: { ...route, cluster: context.cluster, host } }),
    });
  },
}));

function secretsOf(mqtt: MqttBroker, host: string | undefined, props: Passed): readonly HandMadeSecret[] {
  const { user, password } = props.credentials ?? credentials;
  const isAsked = mqtt.endpoint.passwords || props.credentials !== undefined;
  return madeByHand(...(isAsked ? [user, password] : []), props.frontendToken ?? (host === undefined ? undefined : frontendToken));
}
