import type { Outside, PlacedDevice } from '@kube-world/model';

import { type DeviceAccess, devicePath } from './device-access';

/** A radio that is reached over the network. */
export interface NetworkRadio {
  readonly kind: 'network';
  /** An IP address: the pod is let through to it alone. */
  readonly address: string;
  readonly port: number;
}

/** No radio at all: a cluster for development. */
export interface NoRadio {
  readonly kind: 'none';
}

/** Where a bridge's radio is: a device of a node (`pi.device('zigbee')`), somewhere in the network, or nowhere. */
export type Radio = PlacedDevice | NetworkRadio | NoRadio;

export function devicesOf(radio: Radio): readonly PlacedDevice[] {
  return 'kind' in radio ? [] : [radio];
}

/** The port as both bridges take it: `/dev/zigbee`, `tcp://192.0.2.7:6638`; `undefined` where there is no radio. */
export function radioPort(radio: Radio, access: DeviceAccess): string | undefined {
  if (!('kind' in radio)) return devicePath(radio, access);
  if (radio.kind === 'none') return undefined;
  return `tcp://${isIpv6(radio.address) ? `[${radio.address}]` : radio.address}:${radio.port}`;
}

/** What the pod must be let through to, to reach its radio. */
export function radioTraffic(radio: Radio): readonly Outside[] {
  if (!('kind' in radio) || radio.kind !== 'network') return [];
  const { address, port } = radio;
  return [{ kind: 'network', cidr: `${address}/${isIpv6(address) ? 128 : 32}`, ports: [{ port }] }];
}

function isIpv6(address: string): boolean {
  return address.includes(':');
}
