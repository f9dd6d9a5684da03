import type { ClaimSpec, ImageRef, PlacedDevice } from '@kube-world/model';

import type { DeviceAccess } from '../workload/device-access';
import type { Placement } from '../workload/placement';
import type { Resources } from '../workload/resources';
import type { RouteSettings } from '../workload/route-settings';
import type { Schedule } from '../workload/schedule';
import type { Environment, SecretKey } from '../workload/secret-key';
import type { HomeAssistantConfiguration } from './configuration';

/** Archives of the configuration folder, its databases copied while they are in use. */
export interface HomeAssistantBackup {
  readonly schedule: Schedule;
  /** Where the schedule's time is: `Europe/Berlin`. @default - that of the control plane, UTC as a rule */
  readonly timeZone?: string;
  /** Archives that are kept, the newest; older ones go after a new one is whole. */
  readonly keep: number;
  readonly claim: ClaimSpec;
  readonly resources: Resources;
  /** @default 'batch-low' */
  readonly priorityClassName?: string;
}

export interface HomeAssistantProps {
  /** The configuration folder: what the user interface keeps, and SQLite's history. */
  readonly config: ClaimSpec;
  readonly resources: Resources;
  /** @default - the version table's */
  readonly image?: ImageRef;
  /** @default - the integrations of a fresh installation */
  readonly configuration?: HomeAssistantConfiguration;
  /** The text of `secrets.yaml`. @default - no `!secret` may be used */
  readonly secrets?: SecretKey;
  /** For `!env_var`. @default - none */
  readonly environment?: Environment;
  /** Networks of the proxies in front of it, such as the cluster's pod network. @default - requests through a proxy are refused */
  readonly trustedProxies?: readonly string[];
  /** @default - any node, or that of the devices */
  readonly placement?: Placement;
  /** @default 'iot-realtime' */
  readonly priorityClassName?: string;
  /** The node's own network, where devices are found by broadcast. @default false */
  readonly hostNetwork?: boolean;
  /** Radios that Home Assistant drives itself. @default - none */
  readonly devices?: readonly PlacedDevice[];
  /** @default - a privileged container, when there are devices */
  readonly deviceAccess?: DeviceAccess;
  /** @default - none */
  readonly backup?: HomeAssistantBackup;
  /** Its states are metrics too, which its token opens. @default false */
  readonly metrics?: boolean;
  /** @default - reached from inside the cluster alone */
  readonly route?: RouteSettings;
}
