import { Workload, type WorkloadProps } from '@kube-world/constructs';
import { ImageRef, type Manifest } from '@kube-world/model';

import { objectsOf } from '../../packages/constructs/objects-of';

const claim = { storageClassName: 'fast', size: '1Gi', accessModes: ['ReadWriteOnce'] } as const;
const page = { kind: 'http', port: 'http', path: '/' } as const;
const radio = { name: 'zigbee', node: 'pi-1', path: '/dev/serial/by-id/usb-stick' };
const props: WorkloadProps = {
  image: ImageRef.parse(`registry.example.com/program:1.2.3@sha256:${'ab'.repeat(32)}`),
  resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '100m', memory: '64Mi' } },
  runAs: { kind: 'user', user: 10_001, group: 10_001 },
  ports: { http: { port: 8080 } },
  probes: { ready: page, alive: { kind: 'tcp', port: 'http' }, startSeconds: 12 },
};

/** What a workload may choose, one choice each. */
const choices: Readonly<Record<string, Partial<WorkloadProps>>> = {
  plain: {},
  tagged: { image: ImageRef.parse('registry.example.com/program:1.2.3') },
  root: { runAs: { kind: 'root' } },
  'low-user': { runAs: { kind: 'user', user: 1000, group: 10_001 } },
  'low-group': { runAs: { kind: 'user', user: 10_001, group: 1000 } },
  writable: { security: { readOnlyRoot: false } },
  capable: { security: { capabilities: ['NET_RAW'] } },
  privileged: { devices: [radio] },
  plugged: { devices: [radio], deviceAccess: { kind: 'device-plugin', resource: 'squat.ai/zigbee' } },
  secretive: { environment: { MODE: 'one', TOKEN: { name: 'program', key: 'token' } } },
  'host-network': { hostNetwork: true },
  'one-question': { probes: { ready: page, alive: page, startSeconds: 12 } },
  'two-ports': {
    ports: { http: { port: 8080 }, admin: { port: 8081 } },
    probes: { ready: page, alive: { ...page, port: 'admin' }, startSeconds: 12 },
  },
  seeded: { security: { readOnlyRoot: false }, init: [{ name: 'seed', command: ['true'] }] },
  stored: {
    volumes: {
      data: { kind: 'claim', claim, mounts: [{ path: '/data' }] },
      tmp: { kind: 'scratch', size: '8Mi', mounts: [{ path: '/tmp' }] },
    },
  },
  alone: { scale: { kind: 'replicated', replicas: 1 } },
  replicated: { scale: { kind: 'replicated', replicas: 3 } },
  stopped: { scale: { kind: 'stopped' } },
  balanced: { reach: 'load-balancer' },
};

const namespace = 'variants';

/** A workload for each choice, and the policy that closes their namespace. */
export const variants: readonly Manifest[] = [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'default-deny', namespace },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  },
  ...objectsOf((scope) => {
    for (const [name, choice] of Object.entries(choices)) new Workload(scope, name, { ...props, ...choice });
  }).map((object) => {
    const made = JSON.parse(JSON.stringify(object)) as Manifest;
    return { ...made, metadata: { ...made.metadata, namespace } };
  }),
];
