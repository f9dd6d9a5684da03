import type { App, ClaimSpec, ImageRef } from '@kube-world/model';

import type { DeviceAccess } from '../workload/device-access';
import type { Placement } from '../workload/placement';
import type { Radio } from '../workload/radio';
import type { Resources } from '../workload/resources';
import type { RouteSettings } from '../workload/route-settings';
import type { SecretKey } from '../workload/secret-key';

/** The keys of a Z-Wave network, by the names of their variables. */
export type NetworkKeyName =
  | 'KEY_S0_Legacy'
  | 'KEY_S2_Unauthenticated'
  | 'KEY_S2_Authenticated'
  | 'KEY_S2_AccessControl'
  | 'KEY_LR_S2_Authenticated'
  | 'KEY_LR_S2_AccessControl';

/** What Git decides of the driver's settings; the user interface shows them as managed elsewhere. */
export interface ZwaveSettings {
  /** @default 'info' */
  readonly logLevel?: 'error' | 'warn' | 'info' | 'verbose' | 'debug' | 'silly';
  /** The radio's region, by Z-Wave's number: 0 is Europe, 1 the United States. @default - the stick's own */
  readonly rf?: { readonly region?: number; readonly autoPowerlevels?: boolean };
  readonly enableSoftReset?: boolean;
  /** Usage is told to the makers. @default false */
  readonly enableStatistics?: boolean;
}

export interface ZwaveJsUiProps {
  /** The stick that speaks Z-Wave. With `none` the user interface runs without a driver. */
  readonly radio: Radio;
  /** Settings, the network's nodes and their keys. */
  readonly store: ClaimSpec;
  /** Signs sessions of the user interface. */
  readonly sessionSecret: SecretKey;
  readonly resources: Resources;
  /** @default - the version table's */
  readonly image?: ImageRef;
  /** @default - those that the user interface keeps in the store */
  readonly networkKeys?: Readonly<Partial<Record<NetworkKeyName, SecretKey>>>;
  /** First login, where the user interface asks for one. @default - the image's well-known one */
  readonly login?: { readonly user: SecretKey; readonly password: SecretKey };
  /** @default - the driver's own, and no usage statistics */
  readonly settings?: ZwaveSettings;
  /** Networks of the proxies in front of it. @default - none is believed */
  readonly trustedProxies?: readonly string[];
  /** @default - a privileged container, when the radio is a device */
  readonly deviceAccess?: DeviceAccess;
  /** @default - any node, or that of the radio */
  readonly placement?: Placement;
  /** @default 'iot-realtime' */
  readonly priorityClassName?: string;
  /** @default - the user interface is reached from inside the cluster alone */
  readonly route?: RouteSettings;
}

/** An app that serves a Z-Wave network to Home Assistant. */
export type ZwaveServer = App & { readonly endpoint: ZwaveEndpoint };

export interface ZwaveEndpoint {
  readonly host: string;
  readonly port: number;
  /** Name of the port that the app serves. */
  readonly listener: string;
}
