import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ConfigurationTag, HomeAssistant, type HomeAssistantProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';

import { type BuiltObject, objectsOf, only, serviceIn } from '../objects-of';
import { clusterWith } from '../test-clusters';
import { propsWithoutEffect } from '../workload/every-prop';
import { readConfiguration } from './read-configuration';

const claim = (storageClassName: string, size: string) => ({ storageClassName, size, accessModes: ['ReadWriteOnce'] }) as const;
const resources = { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '2', memory: '1Gi' } };
const smallest: HomeAssistantProps = { config: claim('local-path', '5Gi'), resources };
const build = (change: Partial<HomeAssistantProps> = {}) =>
  objectsOf((scope) => new HomeAssistant(scope, 'home-assistant', { ...smallest, ...change }));
const backup = { schedule: { kind: 'daily', at: '03:15' }, keep: 7, claim: claim('local-path', '10Gi'), resources } as const;
const zigbee = { name: 'zigbee', node: 'pi-1', path: '/dev/serial/by-id/usb-stick' };

type Container = Record<string, unknown>;
const podOf = (objects: readonly BuiltObject[]) =>
  (
    only(objects, 'StatefulSet').spec as {
      template: { spec: Record<string, unknown> & { containers: [Container]; initContainers: [Container] } };
    }
  ).template.spec;
const configurationOf = (objects: readonly BuiltObject[]) =>
  readConfiguration((only(objects, 'ConfigMap')['data'] as Readonly<Record<string, string>>)['configuration.yaml'] ?? '');

test('[KW-36] the smallest one is a single pod of high priority that keeps its folder and answers at 8123', () => {
  const objects = build();
  expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'ServiceAccount home-assistant',
    'PersistentVolumeClaim home-assistant-config',
    'ConfigMap home-assistant-configuration',
    'Service home-assistant',
    'Service home-assistant-pods',
    'StatefulSet home-assistant',
  ]);
  expect(only(objects, 'StatefulSet').spec).toMatchObject({ replicas: 1 });
  expect(serviceIn(objects).spec).toMatchObject({ ports: [{ name: 'http', port: 8123 }] });
  expect(podOf(objects)).toMatchObject({ priorityClassName: 'iot-realtime', terminationGracePeriodSeconds: 240 });
});

test('the container drops every capability, though its image must start as root on a file system of its own', () => {
  const pod = podOf(build());
  expect(pod['securityContext']).toEqual({ seccompProfile: { type: 'RuntimeDefault' } });
  expect(pod.containers[0]['securityContext']).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
});

test('[KW-36] with a radio it runs privileged on the radio’s node', () => {
  const pod = podOf(build({ devices: [zigbee], placement: { nodeSelector: { 'workload-type': 'iot' } } }));
  expect(pod).toMatchObject({ nodeSelector: { 'workload-type': 'iot', 'kubernetes.io/hostname': 'pi-1' } });
  expect(pod.containers[0]).toMatchObject({ securityContext: { privileged: true } });
  expect(pod.containers[0]['volumeMounts']).toContainEqual({ name: 'device-zigbee', mountPath: '/dev/zigbee' });
});

test('probes ask what answers without a token', () => {
  const { startupProbe, livenessProbe, readinessProbe } = podOf(build()).containers[0];
  for (const probe of [startupProbe, livenessProbe]) expect(probe).toMatchObject({ httpGet: { path: '/manifest.json', port: 'http' } });
  expect(readinessProbe).toMatchObject({ httpGet: { path: '/', port: 'http' } });
  expect(startupProbe).toMatchObject({ periodSeconds: 5, failureThreshold: 120 });
});

test('configuration and secrets are laid over the folder one by one, read-only, and never written into it', () => {
  const pod = podOf(build({ secrets: { name: 'house', key: 'yaml' } }));
  expect(pod.containers[0]['volumeMounts']).toEqual([
    { name: 'config', mountPath: '/config' },
    { name: 'configuration', mountPath: '/config/configuration.yaml', subPath: 'configuration.yaml', readOnly: true },
    { name: 'secrets', mountPath: '/config/secrets.yaml', subPath: 'secrets.yaml', readOnly: true },
  ]);
  expect(pod['volumes']).toContainEqual({
    name: 'secrets',
    secret: { secretName: 'house', defaultMode: 0o440, items: [{ key: 'yaml', path: 'secrets.yaml' }] },
  });
});

test('files that the configuration includes are begun, each once, and only where there are none', () => {
  const include = ConfigurationTag.include('lights.yaml');
  const { command, name } = podOf(build({ configuration: { integrations: { light: include, group: include } } })).initContainers[0] as {
    command: string[];
    name: string;
  };
  expect(name).toBe('seed');
  expect(command.slice(3)).toEqual(['seed', 'automations.yaml', 'scripts.yaml', 'scenes.yaml', 'lights.yaml']);
  expect(command[2]).toContain('[ -e "$file" ] ||');
});

test('begun files are empty, and those of a person stay as they are', () => {
  const [shell = '', flags = '', script = '', ...names] = (podOf(build()).initContainers[0] as { command: string[] }).command;
  const folder = mkdtempSync(join(tmpdir(), 'config-'));
  try {
    writeFileSync(join(folder, 'automations.yaml'), '- id: "1"\n');
    execFileSync(shell, [flags, script.replace('/config', folder), ...names, 'lights/kitchen.yaml']);
    expect(readFileSync(join(folder, 'automations.yaml'), 'utf8')).toBe('- id: "1"\n');
    for (const name of ['scripts.yaml', 'scenes.yaml', 'lights/kitchen.yaml']) expect(readFileSync(join(folder, name), 'utf8')).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the configuration is a file that Home Assistant reads', () => {
  const objects = build({
    secrets: { name: 'house', key: 'yaml' },
    trustedProxies: ['10.42.0.0/16'],
    metrics: true,
    configuration: { recorder: { db_url: ConfigurationTag.secret('db_url'), purge_keep_days: 30 } },
  });
  expect(configurationOf(objects)).toEqual({
    default_config: null,
    http: { use_x_forwarded_for: true, trusted_proxies: ['10.42.0.0/16'] },
    recorder: { db_url: ConfigurationTag.secret('db_url'), purge_keep_days: 30 },
    prometheus: {},
    automation: ConfigurationTag.include('automations.yaml'),
    script: ConfigurationTag.include('scripts.yaml'),
    scene: ConfigurationTag.include('scenes.yaml'),
  });
});

test('a secret that nothing holds is refused', () => {
  expect(() => build({ configuration: { recorder: { db_url: ConfigurationTag.secret('db_url') } } })).toThrow(
    "test/home-assistant: configuration uses '!secret db_url', and no Secret is named; set 'secrets' to the one that holds secrets.yaml",
  );
});

test('discovery takes the node’s network, its names and raw sockets', () => {
  const pod = podOf(build({ hostNetwork: true }));
  expect(pod).toMatchObject({ hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' });
  expect(pod.containers[0]).toMatchObject({ securityContext: { capabilities: { add: ['NET_RAW'], drop: ['ALL'] } } });
});

test('a route leads to its service by HTTPS', () => {
  const objects = build({ route: { cluster: clusterWith(), host: 'home.example.com' } });
  expect(only(objects, 'IngressRoute')).toMatchObject({
    metadata: { name: 'home-assistant' },
    spec: {
      routes: [{ match: 'Host(`home.example.com`)', services: [{ name: 'home-assistant', port: 'http' }] }],
      tls: { secretName: 'home-assistant-tls' },
    },
  });
  expect(only(objects, 'Certificate').spec).toMatchObject({ dnsNames: ['home.example.com'] });
});

test('every prop of Home Assistant reaches the YAML', () => {
  const cluster = clusterWith();
  const given: Required<HomeAssistantProps> = {
    ...smallest,
    image: ImageRef.parse('registry.example.com/home-assistant:1'),
    configuration: {},
    secrets: { name: 'house', key: 'secrets.yaml' },
    environment: {},
    trustedProxies: [],
    placement: { nodeSelector: {} },
    priorityClassName: 'standard',
    hostNetwork: false,
    devices: [zigbee],
    deviceAccess: { kind: 'privileged' },
    backup,
    metrics: false,
    route: { cluster, host: 'home.example.com' },
  };
  const other: Required<HomeAssistantProps> = {
    config: claim('local-path', '6Gi'),
    resources: { ...resources, requests: { cpu: '1', memory: '1Gi' } },
    image: ImageRef.parse('registry.example.com/home-assistant:2'),
    configuration: { logger: { default: 'warning', logs: { 'homeassistant.core': 'debug' } } },
    secrets: { name: 'other', key: 'secrets.yaml' },
    environment: { ZONE: 'attic' },
    trustedProxies: ['10.42.0.0/16'],
    placement: { nodeSelector: { hardware: 'raspberry-pi-5' } },
    priorityClassName: 'iot-realtime',
    hostNetwork: true,
    devices: [],
    deviceAccess: { kind: 'device-plugin', resource: 'squat.ai/zigbee' },
    backup: { ...backup, keep: 8 },
    metrics: true,
    route: { cluster, host: 'house.example.com' },
  };
  expect(propsWithoutEffect<HomeAssistantProps>((props) => build(props), given, other)).toEqual([]);
});
