import { type PlacedDevice, type PolicyWaiver, waive } from '@kube-world/model';

import { defaultDeviceAccess, type DeviceAccess } from './device-access';

/** What of a workload's props reaches into its node. */
export interface NodeAccess {
  /** @default - none */
  readonly devices?: readonly PlacedDevice[] | undefined;
  /** @default - a privileged container */
  readonly deviceAccess?: DeviceAccess | undefined;
  /** @default false */
  readonly hostNetwork?: boolean | undefined;
}

/** The waivers that an app needs for what it takes of its node, and no more: what it does not take is not waived. */
export function nodeAccessWaivers({
  devices = [],
  deviceAccess = defaultDeviceAccess,
  hostNetwork = false,
}: NodeAccess): readonly PolicyWaiver[] {
  const mounted = devices.length > 0 && deviceAccess.kind === 'privileged';
  return [
    ...(mounted
      ? [
          waive('container-privileged', { reason: "a device's file opens to a privileged container alone" }),
          waive('volume-host-path', { reason: "the device's file is on the node" }),
        ]
      : []),
    ...(hostNetwork ? [waive('pod-host-namespaces', { reason: "discovery by broadcast needs the node's network" })] : []),
  ];
}
