import { Workload, type WorkloadProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';

import { radioPort, radioTraffic } from '../../../../packages/constructs/src/workload/radio';
import { objectsOf, only } from '../objects-of';

const zigbee = { name: 'zigbee', node: 'pi-1', path: '/dev/serial/by-id/usb-stick' };
const alive = { kind: 'tcp', port: 'http' } as const;
const podOf = (change: Partial<WorkloadProps>) => {
  const objects = objectsOf(
    (scope) =>
      new Workload(scope, 'bridge', {
        image: ImageRef.parse('registry.example.com/bridge:1'),
        resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '100m', memory: '64Mi' } },
        runAs: { kind: 'user', user: 1000, group: 1000 },
        ports: { http: { port: 8080 } },
        probes: { ready: alive, alive, startSeconds: 10 },
        init: [{ name: 'seed', command: ['true'] }],
        ...change,
      }),
  );
  return (
    only(objects, 'StatefulSet').spec as {
      template: { spec: Record<string, unknown> & { containers: unknown[]; initContainers: unknown[] } };
    }
  ).template.spec;
};

test('[KW-36] a device is mounted from its node by its stable path, and the pod runs there', () => {
  const pod = podOf({ devices: [zigbee] });
  expect(pod).toMatchObject({
    nodeSelector: { 'kubernetes.io/hostname': 'pi-1' },
    securityContext: { runAsNonRoot: true, supplementalGroups: [20] },
    volumes: [{ name: 'device-zigbee', hostPath: { path: '/dev/serial/by-id/usb-stick', type: 'CharDevice' } }],
  });
  expect(pod.containers[0]).toMatchObject({
    securityContext: { privileged: true, readOnlyRootFilesystem: true },
    volumeMounts: [{ name: 'device-zigbee', mountPath: '/dev/zigbee' }],
  });
});

test('a privileged container is not told to do what Kubernetes refuses beside it', () => {
  const { securityContext } = podOf({ devices: [zigbee] }).containers[0] as { securityContext: object };
  expect(Object.keys(securityContext)).toEqual(['privileged', 'readOnlyRootFilesystem']);
});

test('the steps before a privileged container have no privilege and no device', () => {
  const [step] = podOf({ devices: [zigbee] }).initContainers;
  expect(step).toMatchObject({ securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } });
  expect(step).not.toHaveProperty('volumeMounts');
});

test('a device plugin hands the device out without privilege', () => {
  const pod = podOf({ devices: [zigbee], deviceAccess: { kind: 'device-plugin', resource: 'squat.ai/zigbee', group: 18 } });
  expect(pod).toMatchObject({ nodeSelector: { 'kubernetes.io/hostname': 'pi-1' }, securityContext: { supplementalGroups: [18] } });
  expect(pod).not.toHaveProperty('volumes');
  expect(pod.containers[0]).toMatchObject({
    resources: { limits: { cpu: '100m', memory: '64Mi', 'squat.ai/zigbee': '1' } },
    securityContext: { allowPrivilegeEscalation: false },
  });
});

test('without devices nothing is privileged and no node is chosen', () => {
  const pod = podOf({});
  expect(pod).not.toHaveProperty('nodeSelector');
  expect(pod.containers[0]).toMatchObject({ securityContext: { allowPrivilegeEscalation: false } });
});

test.each([
  ['a device', zigbee, '/dev/zigbee', []],
  [
    'an address',
    { kind: 'network', address: '192.0.2.7', port: 6638 },
    'tcp://192.0.2.7:6638',
    [{ kind: 'network', cidr: '192.0.2.7/32', ports: [{ port: 6638 }] }],
  ],
  [
    'an IPv6 address',
    { kind: 'network', address: '2001:db8::7', port: 1 },
    'tcp://[2001:db8::7]:1',
    [{ kind: 'network', cidr: '2001:db8::7/128', ports: [{ port: 1 }] }],
  ],
  ['nowhere', { kind: 'none' }, undefined, []],
] as const)('a radio at %s has its port and its traffic', (_, radio, port, traffic) => {
  expect(radioPort(radio, { kind: 'privileged' })).toBe(port);
  expect(radioTraffic(radio)).toEqual(traffic);
});

test('a plugin’s device is found under the node’s own path', () => {
  expect(radioPort(zigbee, { kind: 'device-plugin', resource: 'squat.ai/zigbee' })).toBe('/dev/serial/by-id/usb-stick');
});
