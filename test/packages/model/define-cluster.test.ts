import { defineCluster, ModelError, serial } from '@kube-world/model';

import { another } from './checks/small-fleet';

const node = another('edge', {}).nodes['edge-1'];
const facts = another('edge', {});
const attic = defineCluster({
  ...facts,
  name: 'attic',
  nodes: {
    'attic-1': {
      ...node,
      address: '10.1.0.10',
      role: 'control-plane',
      architecture: 'arm64',
      cpus: 4,
      memory: '16Gi',
      disks: [],
      devices: { zigbee: serial('usb-radio') },
    },
  },
});

test('a device is found by its name, with the node that it is plugged into', () => {
  expect(attic.device('zigbee')).toEqual({ name: 'zigbee', node: 'attic-1', path: '/dev/serial/by-id/usb-radio' });
});

test('a device that no node has does not compile, and throws with those that there are', () => {
  // @ts-expect-error no node lists such a device
  expect(() => attic.device('zwave')).toThrow(new ModelError("no node has a device 'zwave'; there are: zigbee", { at: 'attic.nodes' }));
});

test('a cluster without devices says so', () => {
  // @ts-expect-error no node lists any device
  expect(() => defineCluster({ ...facts, nodes: {} }).device('zigbee')).toThrow('no node lists any device');
});
