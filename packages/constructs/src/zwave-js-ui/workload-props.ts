import { images, type Port } from '@kube-world/model';

import { defaultDeviceAccess } from '../workload/device-access';
import type { Probes } from '../workload/probes';
import type { WorkloadProps } from '../workload/props';
import { devicesOf, type Radio, radioPort } from '../workload/radio';
import type { Environment } from '../workload/secret-key';
import type { ZwaveJsUiProps } from './props';

/** The user interface, and the server that Home Assistant talks to. */
export const zwavePorts = { http: { port: 8091 }, websocket: { port: 3000 } } as const satisfies Readonly<Record<string, Port>>;

const storeFolder = '/usr/src/app/store';
const settingsFolder = '/etc/zwave-js-ui';
/** `node`, in the image. */
const user = 1000;

export function zwaveJsUiWorkload(props: ZwaveJsUiProps): WorkloadProps {
  const devices = devicesOf(props.radio);
  return {
    image: props.image ?? images.zwaveJsUi,
    resources: props.resources,
    runAs: { kind: 'user', user, group: user },
    ports: zwavePorts,
    probes: probesFor(props.radio),
    environment: variables(props),
    volumes: {
      store: { kind: 'claim', claim: props.store, mounts: [{ path: storeFolder }] },
      settings: { kind: 'configuration', files: { 'settings.json': settingsFile(props) }, mounts: [{ path: settingsFolder }] },
      tmp: { kind: 'scratch', size: '64Mi', mounts: [{ path: '/tmp' }] },
    },
    ...(devices.length > 0 ? { devices } : {}),
    ...(props.deviceAccess ? { deviceAccess: props.deviceAccess } : {}),
    ...(props.placement ? { placement: props.placement } : {}),
    priorityClassName: props.priorityClassName ?? 'iot-realtime',
  };
}

/** Settings of the driver that the program reads from a file of their own, and that win over its store. */
function settingsFile({ settings = {} }: Pick<ZwaveJsUiProps, 'settings'>): string {
  const file = {
    serverEnabled: true,
    serverPort: zwavePorts.websocket.port,
    serverServiceDiscoveryDisabled: true,
    logToFile: false,
    enableStatistics: false,
    ...settings,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** A driver that is not up makes the pod unready, and does not restart it: the user interface is where it is put right. */
function probesFor(radio: Radio): Probes {
  const alive = { kind: 'tcp', port: 'http' } as const;
  const hasRadio = !('kind' in radio) || radio.kind === 'network';
  // without the header the answer is a page
  const driver = { kind: 'http', port: 'http', path: '/health/zwave', headers: { Accept: 'text/plain' } } as const;
  return { ready: hasRadio ? driver : alive, alive, startSeconds: 120 };
}

function variables(props: ZwaveJsUiProps): Environment {
  const { radio, login, networkKeys = {}, trustedProxies = [], deviceAccess = defaultDeviceAccess } = props;
  const port = radioPort(radio, deviceAccess);
  const keys = Object.entries(networkKeys).flatMap(([name, key]) => (key ? [[name, key] as const] : []));
  return {
    SESSION_SECRET: props.sessionSecret,
    ZWAVE_EXTERNAL_SETTINGS: `${settingsFolder}/settings.json`,
    ...(port === undefined ? {} : { ZWAVE_PORT: port }),
    ...(login ? { DEFAULT_USERNAME: login.user, DEFAULT_PASSWORD: login.password } : {}),
    ...(trustedProxies.length > 0 ? { TRUST_PROXY: trustedProxies.join(', '), USE_SECURE_COOKIE: 'true' } : {}),
    ...Object.fromEntries(keys),
  };
}
