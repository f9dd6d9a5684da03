import type { WorkloadProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';

import { only, serviceIn } from '../objects-of';
import { propsWithoutEffect } from './every-prop';
import { build, podOf, program as props } from './program';

const claim = { storageClassName: 'fast', size: '1Gi', accessModes: ['ReadWriteOnce'] } as const;
const radio = { name: 'zigbee', node: 'pi-1', path: '/dev/serial/by-id/usb-stick' };

test('a program with a port is an account, a service and one pod, and nothing more', () => {
  expect(build()).toEqual([
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'program' }, automountServiceAccountToken: false },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'program' },
      spec: {
        selector: { 'app.kubernetes.io/name': 'program', 'app.kubernetes.io/instance': 'program' },
        ports: [{ name: 'http', port: 8080, targetPort: 'http' }],
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'program-pods' },
      spec: { clusterIP: 'None', selector: { 'app.kubernetes.io/name': 'program', 'app.kubernetes.io/instance': 'program' } },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'program', annotations: expect.any(Object) as unknown },
      spec: {
        replicas: 1,
        serviceName: 'program-pods',
        selector: { matchLabels: { 'app.kubernetes.io/name': 'program', 'app.kubernetes.io/instance': 'program' } },
        template: {
          metadata: { labels: { 'app.kubernetes.io/name': 'program', 'app.kubernetes.io/instance': 'program' } },
          spec: {
            serviceAccountName: 'program',
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            securityContext: {
              runAsNonRoot: true,
              runAsUser: 1000,
              runAsGroup: 2000,
              fsGroup: 2000,
              fsGroupChangePolicy: 'OnRootMismatch',
              seccompProfile: { type: 'RuntimeDefault' },
            },
            containers: [
              {
                name: 'program',
                image: 'registry.example.com/program:1.2.3',
                ports: [{ name: 'http', containerPort: 8080 }],
                startupProbe: { tcpSocket: { port: 'http' }, periodSeconds: 5, failureThreshold: 3 },
                livenessProbe: { tcpSocket: { port: 'http' }, periodSeconds: 20, timeoutSeconds: 5 },
                readinessProbe: { tcpSocket: { port: 'http' }, timeoutSeconds: 5 },
                resources: {
                  requests: { ...props.resources.requests, 'ephemeral-storage': '64Mi' },
                  limits: { ...props.resources.limits, 'ephemeral-storage': '64Mi' },
                },
                securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
              },
            ],
          },
        },
      },
    },
  ]);
});

test('[KW-24] every container says what it asks for, the steps before it, too', () => {
  const { containers, initContainers = [] } = podOf(build({ init: [{ name: 'seed', command: ['true'] }] })).spec;
  expect([...initContainers, ...containers].map(({ name, resources }) => [name, (resources as { requests: unknown }).requests])).toEqual([
    ['seed', { cpu: '10m', memory: '16Mi', 'ephemeral-storage': '64Mi' }],
    ['program', { cpu: '10m', memory: '16Mi', 'ephemeral-storage': '64Mi' }],
  ]);
});

test('[KW-49] every container has limits, the steps before it, too', () => {
  const { containers, initContainers = [] } = podOf(build({ init: [{ name: 'seed', command: ['true'] }] })).spec;
  expect([...initContainers, ...containers].map(({ name, resources }) => [name, (resources as { limits: unknown }).limits])).toEqual([
    ['seed', { cpu: '100m', memory: '64Mi', 'ephemeral-storage': '64Mi' }],
    ['program', { cpu: '100m', memory: '64Mi', 'ephemeral-storage': '64Mi' }],
  ]);
});

test('[KW-46] a workload has an account of its own, whose token no pod is handed', () => {
  const objects = build();
  expect(only(objects, 'ServiceAccount')).toMatchObject({ metadata: { name: 'program' }, automountServiceAccountToken: false });
  expect(podOf(objects).spec).toMatchObject({ serviceAccountName: 'program', automountServiceAccountToken: false });
});

test.each<[string, Partial<WorkloadProps>, string, string]>([
  ['its scratch volumes', { volumes: { tmp: { kind: 'scratch', size: '1Gi', mounts: [] } } }, '64Mi', '1088Mi'],
  ['its own file system', { security: { readOnlyRoot: false } }, '64Mi', '1088Mi'],
  [
    'what is stated',
    {
      resources: {
        requests: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' },
        limits: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '2Gi' },
      },
    },
    '1Gi',
    '2Gi',
  ],
])("[KW-49] of the node's disk a container gets room for its log and %s", (_, change, request, limit) => {
  expect(podOf(build(change)).spec.containers[0]?.['resources']).toMatchObject({
    requests: { 'ephemeral-storage': request },
    limits: { 'ephemeral-storage': limit },
  });
});

test('a step before a program that writes to its own file system does not', () => {
  const { initContainers } = podOf(build({ security: { readOnlyRoot: false }, init: [{ name: 'seed', command: ['true'] }] })).spec;
  expect(initContainers?.[0]).toMatchObject({ securityContext: { readOnlyRootFilesystem: true } });
});

describe('how many pods', () => {
  test('[KW-58] one at most where nothing is said, or where it owns what it works on', () => {
    expect(only(build({ volumes: { data: { kind: 'claim', claim, mounts: [{ path: '/data' }] } } }), 'StatefulSet').spec).toMatchObject({
      replicas: 1,
    });
  });

  test('[KW-58] as many as are asked for, spread over nodes, of which one may be away', () => {
    const objects = build({ scale: { kind: 'replicated', replicas: 3 } });
    expect(only(objects, 'Deployment').spec).toMatchObject({ replicas: 3 });
    expect(podOf(objects, 'Deployment').spec).toMatchObject({
      topologySpreadConstraints: [
        { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'program' } } },
      ],
    });
    expect(only(objects, 'PodDisruptionBudget').spec).toEqual({
      maxUnavailable: 1,
      selector: { matchLabels: { 'app.kubernetes.io/name': 'program', 'app.kubernetes.io/instance': 'program' } },
    });
  });

  test('a single replica is neither spread nor kept from being drained', () => {
    const objects = build({ scale: { kind: 'replicated', replicas: 1 } });
    expect(objects.map(({ kind }) => kind)).toEqual(['ServiceAccount', 'Service', 'Deployment']);
    expect(podOf(objects, 'Deployment').spec).not.toHaveProperty('topologySpreadConstraints');
  });

  test('none, with all else in place', () => {
    expect(only(build({ scale: { kind: 'stopped' } }), 'StatefulSet').spec).toMatchObject({ replicas: 0 });
  });
});

test.each<[string, Partial<WorkloadProps>, string]>([
  ['share a claim of one node', { volumes: { data: { kind: 'claim', claim, mounts: [] } } }, "2 pods cannot share the claim 'data'"],
  ['share a device', { devices: [radio] }, '2 pods cannot share a device'],
])('pods that would %s are refused', (_, change, message) => {
  expect(() => build({ ...change, scale: { kind: 'replicated', replicas: 2 } })).toThrow(message);
});

test.each([0, 1.5, Number.NaN])('%p replicas are refused', (replicas) => {
  expect(() => build({ scale: { kind: 'replicated', replicas } })).toThrow(`scale.replicas must be a whole number from 1, got ${replicas}`);
});

test('a claim that many nodes may hold is shared', () => {
  const shared = { ...claim, accessModes: ['ReadWriteMany'] } as const;
  const objects = build({
    scale: { kind: 'replicated', replicas: 2 },
    volumes: { data: { kind: 'claim', claim: shared, mounts: [{ path: '/data' }] } },
  });
  expect(only(objects, 'PersistentVolumeClaim')).toMatchObject({
    metadata: { name: 'program-data' },
    spec: { accessModes: ['ReadWriteMany'] },
  });
});

test('each kind of volume is made or named, and mounted where it is asked for', () => {
  const objects = build({
    volumes: {
      data: { kind: 'claim', claim, mounts: [{ path: '/data' }] },
      settings: { kind: 'configuration', files: { 'a.conf': 'a\n' }, mounts: [{ path: '/data/a.conf', subPath: 'a.conf' }] },
      keys: { kind: 'secret', secret: 'program-keys', files: { private: 'key.pem' }, mounts: [{ path: '/keys' }] },
      tmp: { kind: 'scratch', size: '8Mi', mounts: [{ path: '/tmp' }] },
    },
  });
  expect(only(objects, 'PersistentVolumeClaim')).toMatchObject({
    metadata: { name: 'program-data' },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } },
  });
  expect(only(objects, 'ConfigMap')).toMatchObject({ metadata: { name: 'program-settings' }, data: { 'a.conf': 'a\n' } });
  const { volumes, containers } = podOf(objects).spec;
  expect(volumes).toEqual([
    { name: 'data', persistentVolumeClaim: { claimName: 'program-data' } },
    { name: 'settings', configMap: { name: 'program-settings' } },
    { name: 'keys', secret: { secretName: 'program-keys', defaultMode: 0o440, items: [{ key: 'private', path: 'key.pem' }] } },
    { name: 'tmp', emptyDir: { sizeLimit: '8Mi' } },
  ]);
  expect(containers[0]?.['volumeMounts']).toEqual([
    { name: 'data', mountPath: '/data' },
    { name: 'settings', mountPath: '/data/a.conf', subPath: 'a.conf', readOnly: true },
    { name: 'keys', mountPath: '/keys', readOnly: true },
    { name: 'tmp', mountPath: '/tmp' },
  ]);
});

test('a changed configuration makes a new pod, and an unchanged one does not', () => {
  const mark = (text: string) =>
    podOf(build({ volumes: { settings: { kind: 'configuration', files: { a: text }, mounts: [] } } })).metadata.annotations?.[
      'checksum/config'
    ];
  expect(mark('one')).toMatch(/^[0-9a-f]{16}$/);
  expect(mark('one')).toBe(mark('one'));
  expect(mark('one')).not.toBe(mark('two'));
});

test('a secret reaches the container by name, and no step before it', () => {
  const { containers, initContainers } = podOf(
    build({ environment: { PLAIN: 'text', TOKEN: { name: 'program', key: 'token' } }, init: [{ name: 'seed', command: ['true'] }] }),
  ).spec;
  expect(containers[0]?.['env']).toEqual([
    { name: 'PLAIN', value: 'text' },
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'program', key: 'token' } } },
  ]);
  expect(initContainers?.[0]).not.toHaveProperty('env');
});

test('every prop of a workload reaches the YAML', () => {
  const given: Required<WorkloadProps> = {
    ...props,
    name: 'program',
    scale: { kind: 'single' },
    command: ['program'],
    environment: { MODE: 'one' },
    volumes: {},
    devices: [radio],
    deviceAccess: { kind: 'privileged' },
    placement: { nodeSelector: {} },
    affinity: {},
    priorityClassName: 'standard',
    security: {},
    hostNetwork: false,
    init: [],
    stopSeconds: 30,
    reach: 'cluster',
    waivers: [],
  };
  const other: Required<WorkloadProps> = {
    image: ImageRef.parse('registry.example.com/program:2.0.0'),
    resources: { ...props.resources, limits: { cpu: '1', memory: '64Mi' } },
    runAs: { kind: 'root' },
    ports: { http: { port: 8080 }, syslog: { port: 514, protocol: 'UDP' } },
    probes: { ...props.probes, ready: { kind: 'http', port: 'http', path: '/ready', headers: { Accept: 'text/plain' } } },
    name: 'programme',
    scale: { kind: 'stopped' },
    command: ['program', '--verbose'],
    environment: { MODE: 'two' },
    volumes: { tmp: { kind: 'scratch', size: '8Mi', mounts: [{ path: '/tmp' }] } },
    devices: [],
    deviceAccess: { kind: 'device-plugin', resource: 'squat.ai/zigbee' },
    placement: { nodeSelector: { hardware: 'server' }, tolerations: [{ key: 'iot', operator: 'Exists', effect: 'NoSchedule' }] },
    affinity: { apartFrom: ['other'] },
    priorityClassName: 'batch-low',
    security: { readOnlyRoot: false },
    hostNetwork: true,
    init: [{ name: 'seed', command: ['true'] }],
    stopSeconds: 60,
    reach: 'load-balancer',
    waivers: [{ analyser: 'checkov', check: 'CKV_K8S_8', reason: 'asked otherwise' }],
  };
  expect(propsWithoutEffect<WorkloadProps>((change) => build(change), given, other)).toEqual([]);
});

test('a load balancer keeps the addresses of its callers, and a host network its cluster’s names', () => {
  const objects = build({ reach: 'load-balancer', hostNetwork: true });
  expect(serviceIn(objects).spec).toMatchObject({ type: 'LoadBalancer', externalTrafficPolicy: 'Local' });
  expect(podOf(objects).spec).toMatchObject({ hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' });
});

test('what a workload must say does not compile when it is not said', () => {
  const { resources: _, ...withoutResources } = props;
  const { probes: __, ...withoutProbes } = props;
  // @ts-expect-error requests and limits are stated
  const unbounded: WorkloadProps = withoutResources;
  // @ts-expect-error limits are stated beside requests
  const unlimited: WorkloadProps = { ...props, resources: { requests: { cpu: '10m', memory: '16Mi' } } };
  // @ts-expect-error readiness and life are asked for
  const unasked: WorkloadProps = withoutProbes;
  // @ts-expect-error an image is pinned
  const unpinned: WorkloadProps = { ...props, image: 'program:latest' };
  // @ts-expect-error a pod count belongs to replicas alone
  const counted: WorkloadProps = { ...props, scale: { kind: 'single', replicas: 2 } };
  expect([unbounded, unlimited, unasked, unpinned, counted]).toHaveLength(5);
});
