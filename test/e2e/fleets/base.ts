import { withNamespaces } from '@kube-world/constructs';
import { type App, type ClusterSpec, defineCluster, defineFleet, type Fleet, type Manifest, placeOn } from '@kube-world/model';
import { ApiObject } from 'cdk8s';

import { type Change, changed, type Patch } from './change';

/** A cluster of one node, in networks that are told apart by a number. */
const spec = (name: string, number: number): ClusterSpec => ({
  name,
  role: 'standalone',
  engine: 'flux',
  profile: 'development',
  platform: { kind: 'kind', kubernetes: '1.36.2', api: { address: '127.0.0.1', port: 6443 } },
  network: {
    nodes: `172.${number}.0.0/16`,
    pods: `10.${number}.0.0/16`,
    services: `10.${number + 100}.0.0/16`,
    cni: 'kindnet',
    proxy: { mode: 'iptables' },
  },
  nodes: {
    [`${name}-1`]: {
      address: `172.${number}.0.2`,
      role: 'control-plane',
      architecture: 'amd64',
      cpus: 4,
      memory: '8Gi',
      disks: [{ name: 'sda', size: '50G', medium: 'ssd' }],
    },
  },
  storage: {
    classes: { local: { provisioner: 'rancher.io/local-path', madeBy: 'platform', isDefault: true } },
    purposes: { config: 'local' },
  },
  ingress: { class: 'traefik', controller: 'traefik', installedBy: 'platform', exposedBy: 'host-port' },
});

const facts = {
  name: 'fleet',
  repository: { url: 'https://git.example.com/fleet', branch: 'main' },
  owner: 'owner',
  domain: 'example.com',
  registries: ['docker.io'],
  priorityClasses: ['standard'],
  readOnlyNamespaces: ['reports'],
};

export function object(apiVersion: string, kind: string, rest: Patch = {}, name = 'web'): Manifest {
  return changed({ apiVersion, kind, metadata: { name } }, rest);
}

/** What makes pods of an app that does nothing wrong. */
export function deployment(
  name: string,
  { pod, podMetadata, container }: Pick<Change, 'pod' | 'podMetadata' | 'container'> = {},
): Manifest {
  const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name };
  const probe = { tcpSocket: { port: 'http' } };
  const main = {
    name: 'main',
    image: 'docker.io/library/nginx:1.29.0',
    ports: [{ name: 'http', containerPort: 8080 }],
    resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '64Mi' } },
    readinessProbe: probe,
    livenessProbe: probe,
    securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  };
  const spec = {
    serviceAccountName: name,
    automountServiceAccountToken: false,
    priorityClassName: 'standard',
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [changed(main, container)],
  };
  const template = { metadata: changed({ labels }, podMetadata), spec: changed(spec, pod) };
  return object('apps/v1', 'Deployment', { spec: { replicas: 1, selector: { matchLabels: labels }, template } }, name);
}

/** The last word of a place: `Deployment-web`, `ConfigMap-web-default`. */
function idOf({ kind, metadata: { name, namespace } }: Manifest): string {
  return [kind, name, ...(namespace === undefined ? [] : [namespace])].join('-');
}

/** An app that makes these objects, in a namespace of its own name. */
export function appOf(name: string, objects: readonly object[], rest: Patch = {}): App {
  const app: App = {
    name,
    namespace: { name, podSecurity: 'restricted' },
    layer: 'apps',
    build: (scope) => {
      for (const manifest of objects as readonly Manifest[]) new ApiObject(scope, idOf(manifest), manifest);
    },
  };
  return changed(app, rest);
}

/** An app of one Deployment and its ServiceAccount. */
export function talker(name: string, rest: Patch = {}, change: Change = {}): App {
  return appOf(name, [object('v1', 'ServiceAccount', {}, name), deployment(name, change), ...(change.objects ?? [])], rest);
}

/** What app `web` makes, by kind. */
function objectsOf({ of = {}, objects = [], ...change }: Change): readonly Manifest[] {
  const own = [
    object('scheduling.k8s.io/v1', 'PriorityClass', { value: 1000 }, 'standard'),
    object('v1', 'ServiceAccount'),
    object('v1', 'ConfigMap', { data: { mode: 'on' } }),
    deployment('web', change),
    object('v1', 'Service', {
      spec: { selector: { 'app.kubernetes.io/name': 'web' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    }),
  ];
  return [...own.map((manifest) => changed(manifest, of[manifest.kind])), ...objects];
}

function placed(name: string, number: number, change: Change) {
  if (change.nothing) return placeOn(defineCluster(changed(spec(name, number), change.cluster)), []);
  const provides = change.brings?.map((group) => ({ kind: 'CustomResourceDefinition', name: `all.${group}` })) ?? [];
  const web = appOf('web', objectsOf(change), changed<Patch>({ traffic: { serves: { http: { port: 8080 } } }, provides }, change.app));
  return placeOn(defineCluster(changed(spec(name, number), change.cluster)), [
    ...withNamespaces([web, ...(change.apps ?? [])]),
    ...(change.bare ?? []),
  ]);
}

/** The good fleet with a change: cluster `c` runs the app `web`, and so does `d` where there are two. */
export function fleetWith({ fleet, beside, ...change }: Change): Fleet {
  const placements = [placed('c', 20, change), ...(beside ? [placed('d', 30, beside)] : [])];
  return defineFleet(changed({ ...facts, placements }, fleet));
}
