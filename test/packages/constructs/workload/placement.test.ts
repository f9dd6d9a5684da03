import { homeAssistantNamespace, iotPlacement } from '@kube-world/constructs';
import { defineCluster, type NodeSpec, serial } from '@kube-world/model';

import { nodeOf } from '../../../../packages/constructs/src/workload/placement';
import { clusterWith, controlPlane } from '../test-clusters';

const pi: NodeSpec = {
  ...controlPlane,
  labels: { hardware: 'raspberry-pi-5', 'topology.kubernetes.io/zone': 'edge', 'workload-type': 'iot', rack: 'attic' },
};
const placementIn = (nodes: Readonly<Record<string, NodeSpec>>) => iotPlacement(clusterWith({ nodes }).spec);

test.each([
  ['[KW-18] goes to its hardware', 'hardware', 'raspberry-pi-5'],
  ['[KW-19] goes to its zone', 'topology.kubernetes.io/zone', 'edge'],
  ['[KW-20] goes to nodes of its type', 'workload-type', 'iot'],
] as const)('%s', (_, label, value) => {
  expect(placementIn({ pi, desk: { ...controlPlane, labels: { hardware: 'desktop' } } }).nodeSelector[label]).toBe(value);
});

test('labels that say nothing of placement select nothing', () => {
  expect(placementIn({ pi }).nodeSelector).not.toHaveProperty('rack');
});

test('only what all such nodes have in common selects them', () => {
  const other: NodeSpec = { ...pi, labels: { ...pi.labels, hardware: 'server' } };
  expect(placementIn({ pi, other }).nodeSelector).toEqual({ 'topology.kubernetes.io/zone': 'edge', 'workload-type': 'iot' });
});

test('[KW-25] where no node is for such work, any will do', () => {
  expect(placementIn({ mac: { ...controlPlane, labels: { 'workload-type': 'development' } } })).toEqual({ nodeSelector: {} });
});

test('a device’s node is chosen, whatever its labels', () => {
  const { spec } = clusterWith({ nodes: { pi, desk: { ...controlPlane, labels: { hardware: 'desktop' } } } });
  expect(iotPlacement(spec, [{ name: 'zigbee', node: 'desk', path: '/dev/serial/by-id/a' }]).nodeSelector).toEqual({ hardware: 'desktop' });
});

test('taints that would keep the pod away are borne, each once', () => {
  const taints = [
    { key: 'iot', effect: 'NoSchedule' },
    { key: 'zone', value: 'edge', effect: 'NoExecute' },
    { key: 'busy', effect: 'PreferNoSchedule' },
  ] as const;
  expect(placementIn({ one: { ...pi, taints }, two: { ...pi, taints } }).tolerations).toEqual([
    { key: 'iot', operator: 'Exists', effect: 'NoSchedule' },
    { key: 'zone', operator: 'Equal', value: 'edge', effect: 'NoExecute' },
  ]);
});

test('devices of two nodes are refused, and both are named', () => {
  const devices = [
    { name: 'zigbee', node: 'pi-1', path: '/dev/serial/by-id/a' },
    { name: 'zwave', node: 'pi-2', path: '/dev/serial/by-id/b' },
  ];
  expect(() => nodeOf(devices, 'pi/home-assistant')).toThrow(
    "pi/home-assistant: one pod cannot use 'zigbee' of node 'pi-1' and 'zwave' of node 'pi-2'",
  );
});

test('[KW-37] a device that no node has is refused, by the compiler and when it runs', () => {
  const cluster = defineCluster({
    ...clusterWith().spec,
    nodes: { 'pi-1': { ...pi, devices: { zigbee: serial('usb-a'), zwave: serial('usb-b') } } },
  });
  expect(cluster.device('zwave')).toEqual({ name: 'zwave', node: 'pi-1', path: '/dev/serial/by-id/usb-b' });
  // @ts-expect-error no node has such a device
  expect(() => cluster.device('bluetooth')).toThrow("no node has a device 'bluetooth'; there are: zigbee, zwave");
});

test('[KW-51] the namespace of Home Assistant lets containers be privileged', () => {
  expect(homeAssistantNamespace).toMatchObject({ name: 'home-assistant', podSecurity: 'privileged' });
});
