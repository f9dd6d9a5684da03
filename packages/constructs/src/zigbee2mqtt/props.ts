import type { ClaimSpec, ImageRef } from '@kube-world/model';

import type { MqttEndpoint } from '../mosquitto/broker';
import type { DeviceAccess } from '../workload/device-access';
import type { Placement } from '../workload/placement';
import type { Radio } from '../workload/radio';
import type { Resources } from '../workload/resources';
import type { RouteSettings } from '../workload/route-settings';
import type { SecretKey } from '../workload/secret-key';
import type { Zigbee2MqttConfiguration, ZigbeeAdapter } from './configuration';

export interface MqttCredentials {
  readonly user: SecretKey;
  readonly password: SecretKey;
}

export interface Zigbee2MqttProps {
  readonly mqtt: MqttEndpoint;
  /** The stick that speaks Zigbee. With `none` everything is made but the pod. */
  readonly radio: Radio;
  readonly adapter: ZigbeeAdapter;
  /** Its own configuration, its database of devices, and the key of its network. */
  readonly data: ClaimSpec;
  readonly resources: Resources;
  /** @default - the version table's */
  readonly image?: ImageRef;
  /** The broker's. @default - none are given */
  readonly credentials?: MqttCredentials;
  /** Asked for by the user interface. @default - it asks for none */
  readonly frontendToken?: SecretKey;
  /** @default - the program's own, and its log to the console */
  readonly configuration?: Zigbee2MqttConfiguration;
  /** @default - a privileged container, when the radio is a device */
  readonly deviceAccess?: DeviceAccess;
  /** @default - any node, or that of the radio */
  readonly placement?: Placement;
  /** @default 'iot-realtime' */
  readonly priorityClassName?: string;
  /** @default - the user interface is reached from inside the cluster alone */
  readonly route?: RouteSettings;
}
