import { images } from '@kube-world/model';
import { stringify } from 'yaml';

import { mqttUrl } from '../mosquitto/broker';
import { defaultDeviceAccess } from '../workload/device-access';
import type { WorkloadProps } from '../workload/props';
import { devicesOf, radioPort } from '../workload/radio';
import type { Environment } from '../workload/secret-key';
import { configurationVariables, type Zigbee2MqttConfiguration } from './configuration';
import type { Zigbee2MqttProps } from './props';

export const frontendPort = 8080;
const dataFolder = '/app/data';
const seedFolder = '/seed';
/** The image names no user of its own; it runs as any that may write its data, so one that is nobody's on the node. */
const user = 11_000;

export function zigbee2MqttWorkload(props: Zigbee2MqttProps): WorkloadProps {
  const frontend = { kind: 'http', port: 'http', path: props.configuration?.frontend?.base_url ?? '/' } as const;
  const devices = devicesOf(props.radio);
  return {
    image: props.image ?? images.zigbee2mqtt,
    resources: props.resources,
    scale: 'kind' in props.radio && props.radio.kind === 'none' ? { kind: 'stopped' } : { kind: 'single' },
    runAs: { kind: 'user', user, group: user },
    ports: { http: { port: frontendPort } },
    // the user interface is served once the radio has answered
    probes: { ready: frontend, alive: frontend, startSeconds: 180 },
    environment: variables(props),
    init: [
      {
        name: 'seed',
        command: ['/bin/sh', '-ec', `[ -e ${dataFolder}/configuration.yaml ] || cp ${seedFolder}/configuration.yaml ${dataFolder}/`],
      },
    ],
    volumes: {
      data: { kind: 'claim', claim: props.data, mounts: [{ path: dataFolder }] },
      seed: { kind: 'configuration', files: { 'configuration.yaml': seedFile(props) }, mounts: [{ path: seedFolder }] },
      tmp: { kind: 'scratch', size: '64Mi', mounts: [{ path: '/tmp' }] },
    },
    ...(devices.length > 0 ? { devices } : {}),
    ...(props.deviceAccess ? { deviceAccess: props.deviceAccess } : {}),
    ...(props.placement ? { placement: props.placement } : {}),
    priorityClassName: props.priorityClassName ?? 'iot-realtime',
  };
}

/**
 * The file that the first start begins with, and that is the program's own from then on: it writes devices and the keys
 * that it generates there. Generating must be asked for here alone; as a variable it would be asked for at every start.
 */
function seedFile({ mqtt }: Pick<Zigbee2MqttProps, 'mqtt'>): string {
  return stringify({
    version: 5,
    mqtt: { server: mqttUrl(mqtt) },
    advanced: { network_key: 'GENERATE', pan_id: 'GENERATE', ext_pan_id: 'GENERATE' },
  });
}

/** What Git decides is said in variables, which win over the file at every start. */
function variables(props: Zigbee2MqttProps): Environment {
  const { configuration = {}, credentials, frontendToken, deviceAccess = defaultDeviceAccess } = props;
  const port = radioPort(props.radio, deviceAccess);
  const whole: Zigbee2MqttConfiguration = { ...configuration, advanced: { log_output: ['console'], ...configuration.advanced } };
  return {
    // a configuration that is refused ends the pod, instead of a page that waits for somebody
    Z2M_ONBOARD_NO_SERVER: '1',
    ZIGBEE2MQTT_CONFIG_MQTT_SERVER: mqttUrl(props.mqtt),
    ...(credentials ? { ZIGBEE2MQTT_CONFIG_MQTT_USER: credentials.user, ZIGBEE2MQTT_CONFIG_MQTT_PASSWORD: credentials.password } : {}),
    ...(port === undefined ? {} : { ZIGBEE2MQTT_CONFIG_SERIAL_PORT: port, ZIGBEE2MQTT_CONFIG_SERIAL_ADAPTER: props.adapter }),
    ZIGBEE2MQTT_CONFIG_FRONTEND_ENABLED: 'true',
    ZIGBEE2MQTT_CONFIG_FRONTEND_PORT: String(frontendPort),
    ...(frontendToken ? { ZIGBEE2MQTT_CONFIG_FRONTEND_AUTH_TOKEN: frontendToken } : {}),
    ...configurationVariables(whole),
  };
}
