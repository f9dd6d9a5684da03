import { withNamespaces } from '@kube-world/constructs';
import {
  type App,
  type Cluster,
  defineCluster,
  defineFleet,
  type Fleet,
  type Manifest,
  type NodeSpec,
  placeOn,
  versions,
} from '@kube-world/model';
import { ApiObject } from 'cdk8s';

import { deploymentOf } from './objects';
import { names } from './sizes';

/** Of one app with its namespace, its isolation and its traffic. */
export const objectsOfApp = 16;
/** Apps that talk to each other, one after another. */
const inLine = 10;

/** One cluster with at least so many objects: apps in namespaces of their own, isolated, on nodes that hold them. */
export function checkedFleet(objects: number): Fleet {
  const apps: App[] = [];
  for (const [index, name] of names('app', Math.ceil(objects / objectsOfApp)).entries())
    apps.push(appCalled(name, index % inLine === 0 ? undefined : apps.at(-1)));
  return defineFleet({
    name: 'bench',
    repository: { url: 'https://git.example.com/bench', branch: 'main' },
    owner: 'bench',
    domain: 'example.com',
    placements: [placeOn(cluster(apps.length), withNamespaces(apps))],
  });
}

function appCalled(name: string, before: App | undefined): App {
  return {
    name,
    namespace: { name, podSecurity: 'restricted' },
    layer: 'apps',
    traffic: {
      serves: { http: { port: 8080 } },
      ...(before ? { talksTo: [{ app: before, port: 'http' }] } : {}),
      egress: [{ kind: 'kubernetes-api' }],
    },
    build: (scope) => {
      for (const manifest of manifestsOf(name)) new ApiObject(scope, `${manifest.kind}-${manifest.metadata.name}`, manifest);
    },
  };
}

const group = 'rbac.authorization.k8s.io';

/** What a namespace of a fleet holds beside its isolation. */
function manifestsOf(app: string): readonly Manifest[] {
  const parts = names('part', 3);
  const selector = { 'app.kubernetes.io/name': app };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: app }, automountServiceAccountToken: false },
    {
      apiVersion: `${group}/v1`,
      kind: 'Role',
      metadata: { name: app },
      rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
    },
    {
      apiVersion: `${group}/v1`,
      kind: 'RoleBinding',
      metadata: { name: app },
      roleRef: { apiGroup: group, kind: 'Role', name: app },
      subjects: [{ kind: 'ServiceAccount', name: app, namespace: app }],
    },
    ...parts.map((name) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { 'app.conf': `name = ${name}\n` } })),
    ...parts.map((name, index) =>
      deploymentOf(name, app, index, { serviceAccountName: app, volumes: [{ name: 'config', configMap: { name } }] }),
    ),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: app },
      spec: { selector, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
    },
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: app },
      spec: { minAvailable: 1, selector: { matchLabels: selector } },
    },
  ];
}

/** As many nodes as hold two pods of each of an app's Deployments, at 110 pods a node, and one more. */
function cluster(apps: number): Cluster {
  const nodes = names('worker', Math.ceil((apps * 6) / 90) + 2);
  return defineCluster({
    name: 'bench',
    role: 'spoke',
    platform: {
      kind: 'k3s',
      kubernetes: '1.36.2',
      release: versions.k3s,
      bundled: { traefik: false, localPath: false, serviceLb: false, metricsServer: false },
    },
    engine: 'fleet',
    profile: 'development',
    network: {
      nodes: '10.0.0.0/16',
      pods: '10.64.0.0/10',
      services: '10.32.0.0/12',
      cni: 'flannel',
      encapsulation: 'vxlan',
      proxy: { mode: 'iptables' },
      apiPort: 6443,
    },
    nodes: Object.fromEntries(nodes.map((name, index) => [name, worker(`10.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`)])),
    storage: { classes: {}, purposes: {} },
  });
}

function worker(address: string): NodeSpec {
  return {
    address,
    role: 'worker',
    architecture: 'amd64',
    cpus: 32,
    memory: '128Gi',
    disks: [{ name: 'nvme0n1', size: '1T', medium: 'nvme' }],
  };
}
