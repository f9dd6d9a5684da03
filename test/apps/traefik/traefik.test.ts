import type { TraefikValues } from '@kube-world/charts/traefik';
import { Traefik, type TraefikProps } from '@kube-world/constructs';
import { type App, type ClusterSpec, type IngressSpec, ModelError, releaseMarker } from '@kube-world/model';
import { parse } from 'yaml';

import { traefik } from '../../../apps/traefik/traefik';
import { cloud } from '../../../clusters/cloud/spec';
import { buildApp } from '../../packages/constructs/build-app';
import { type BuiltObject, objectsOf, only } from '../../packages/constructs/objects-of';
import { clusterWith, clusterWithoutIngress, controlPlane, traefikIngress, worker } from '../../packages/constructs/test-clusters';

const twoNodes = { one: controlPlane, two: worker };
const kind: ClusterSpec['platform'] = {
  kind: 'kind',
  kubernetes: '1.36.1',
  api: { address: '127.0.0.1', port: 6443 },
  machine: { name: 'laptop', address: '192.0.2.50', network: 'home' },
};
const hostPort: IngressSpec = { ...traefikIngress, exposedBy: 'host-port' };
const bundled: IngressSpec = { ...traefikIngress, installedBy: 'platform' };

const valuesText = (objects: readonly BuiltObject[]): string =>
  (only(objects, 'HelmChartConfig').spec as { readonly valuesContent: string }).valuesContent;

/** The values that Traefik is given on a cluster, by chart or by K3s's configuration of its own. */
function valuesOn(change: Partial<ClusterSpec>, settings: Partial<Parameters<typeof traefik>[0]> = {}): unknown {
  const cluster = clusterWith(change);
  const { objects, releases } = buildApp(traefik({ cluster, ...settings }), cluster);
  if (releases[0]) return releases[0].values;
  return parse(valuesText(objects));
}

const defaults = {
  api: { dashboard: false },
  providers: { kubernetesCRD: { allowCrossNamespace: true } },
  ports: { web: { http: { redirections: { entryPoint: { to: 'websecure', scheme: 'https', permanent: true } } } } },
  global: { checkNewVersion: false },
  resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '1', memory: '256Mi' } },
};
const chart = { ingressClass: { name: 'traefik' }, priorityClassName: 'system-cluster-critical' };

test('on one node behind a load balancer, the chart’s values are few', () => {
  expect(valuesOn({})).toEqual({ ...chart, ...defaults });
});

test('K3s’s own Traefik takes the same settings through HelmChartConfig, in the namespace where K3s keeps it', () => {
  const cluster = clusterWith({ ingress: bundled });
  const app = traefik({ cluster });
  const { objects, releases } = buildApp(app, cluster);
  expect(releases).toEqual([]);
  expect(objects.map(({ apiVersion, kind: of, metadata }) => [apiVersion, of, metadata])).toEqual([
    ['helm.cattle.io/v1', 'HelmChartConfig', { name: 'traefik', namespace: 'kube-system' }],
  ]);
  expect(app.namespace).toMatchObject({ name: 'kube-system', exists: true });
  expect(valuesOn({ ingress: bundled })).toEqual(defaults);
});

test('values for K3s are plain YAML, without anchors', () => {
  const cluster = clusterWith({ ingress: bundled });
  const { objects } = buildApp(traefik({ cluster, trustedProxies: ['198.51.100.0/24'] }), cluster);
  expect(valuesText(objects)).not.toMatch(/[&*]/);
});

test.each<[string, Partial<ClusterSpec>, object]>([
  ['node ports', { ingress: { ...traefikIngress, exposedBy: 'node-port' } }, { service: { spec: { type: 'NodePort' } } }],
  [
    'the ports of KIND’s only node',
    { platform: kind, ingress: hostPort },
    {
      ports: { web: { hostPort: 80 }, websecure: { hostPort: 443 } },
      service: { spec: { type: 'ClusterIP' } },
      updateStrategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
      nodeSelector: { 'node-role.kubernetes.io/control-plane': '' },
    },
  ],
  [
    'the ports of KIND’s control-plane node, which keeps other pods away',
    { platform: kind, ingress: hostPort, nodes: twoNodes },
    { tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' }] },
  ],
  ['a class of another name', { ingress: { ...traefikIngress, class: 'internal' } }, { ingressClass: { name: 'internal' } }],
  [
    'several nodes, spread over them',
    { nodes: twoNodes },
    {
      deployment: { replicas: 2 },
      podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
      topologySpreadConstraints: [{ topologyKey: 'kubernetes.io/hostname' }],
    },
  ],
])('the cluster’s facts decide: %s', (_, change, expected) => {
  expect(valuesOn(change)).toMatchObject(expected);
});

test('in AWS, its load balancer is told by annotations: pods are the targets, and see who calls', () => {
  const eks = { name: 'cloud', platform: cloud.spec.platform, nodes: {} };
  expect(valuesOn(eks)).toMatchObject({
    deployment: { replicas: 2 },
    service: {
      annotations: {
        'service.beta.kubernetes.io/aws-load-balancer-name': 'cloud-traefik',
        'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing',
        'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type': 'ip',
        'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes': 'preserve_client_ip.enabled=true',
      },
      spec: { loadBalancerClass: 'service.k8s.aws/nlb', allocateLoadBalancerNodePorts: false },
    },
  });
  expect(valuesOn({ ...eks, ingress: { ...traefikIngress, exposedBy: 'node-port' } })).toMatchObject({
    service: { spec: { type: 'NodePort' } },
  });
  expect(valuesOn({ ...eks, ingress: { ...traefikIngress, exposedBy: 'node-port' } })).not.toHaveProperty('service.annotations');
});

test('it waits for what makes its load balancer, where that is an app', () => {
  const loadBalancers: App = { ...prometheus, name: 'load-balancers' };
  expect(traefik({ cluster: clusterWith(), loadBalancers }).dependsOn).toEqual([loadBalancers]);
});

test('one pod alone can hold the ports that KIND publishes', () => {
  expect(valuesOn({ platform: kind, ingress: hostPort, nodes: twoNodes })).not.toHaveProperty('deployment');
});

const prometheus: App = {
  name: 'monitoring',
  namespace: { name: 'monitoring', podSecurity: 'baseline' },
  layer: 'infrastructure',
  build: () => undefined,
};

test('every option reaches the values', () => {
  const everyOption: Required<TraefikProps> = {
    cluster: clusterWith(),
    dashboard: 'internal',
    resources: { requests: { cpu: '50m', memory: '32Mi' }, limits: { cpu: '2', memory: '1Gi' } },
    trustedProxies: ['198.51.100.0/24'],
  };
  const releases: unknown[] = [];
  objectsOf((scope) => {
    new Traefik(scope, 'traefik', everyOption);
    for (const construct of scope.node.findAll()) if (releaseMarker in construct) releases.push(construct[releaseMarker]);
  });
  expect(releases).toMatchObject([
    {
      name: 'traefik',
      namespace: 'traefik',
      values: {
        ingressRoute: { dashboard: { enabled: true } },
        resources: everyOption.resources,
        ports: {
          web: { forwardedHeaders: { trustedIPs: ['198.51.100.0/24'] } },
          websecure: { forwardedHeaders: { trustedIPs: ['198.51.100.0/24'] } },
        },
      },
    },
  ]);
});

test('to be watched is to let the watcher in, and not to wait for it', () => {
  const app = traefik({ cluster: clusterWith(), scrapedBy: prometheus });
  expect(app.dependsOn).toBeUndefined();
  expect(app.traffic?.ingress).toContainEqual({
    kind: 'namespace',
    pods: { namespace: 'monitoring', labels: { 'app.kubernetes.io/name': 'prometheus' } },
    ports: [{ port: 9100 }],
  });
  expect(app.metrics).toEqual({ kind: 'pods', labels: app.traffic?.pods, port: app.traffic?.serves?.['metrics']?.port });
  expect(valuesOn({}, { scrapedBy: prometheus })).toEqual(valuesOn({}));
  expect(traefik({ cluster: clusterWith() }).metrics).toBeUndefined();
});

test('only a namespace that holds host ports is privileged', () => {
  expect(traefik({ cluster: clusterWith() }).namespace).toEqual({ name: 'traefik', podSecurity: 'restricted' });
  expect(traefik({ cluster: clusterWith({ ingress: hostPort }) }).namespace).toEqual({ name: 'traefik', podSecurity: 'privileged' });
});

test.each<[string, () => unknown, string]>([
  [
    'on a cluster without ingress',
    () => buildApp(traefik({ cluster: clusterWithoutIngress() }), clusterWithoutIngress()),
    "cluster 'lab' has no ingress; leave traefik() out there",
  ],
  [
    'beside another controller',
    () => {
      const cluster = clusterWith({ ingress: { ...traefikIngress, controller: 'alb' } });
      return buildApp(traefik({ cluster }), cluster);
    },
    "has the ingress controller 'alb'",
  ],
  [
    'on a cluster that it was not made for',
    () => buildApp(traefik({ cluster: clusterWith({ name: 'other' }) }), clusterWith()),
    "lab/traefik: was made for cluster 'other'",
  ],
])('Traefik %s is refused', (_, make, message) => {
  expect(make).toThrow(ModelError);
  expect(make).toThrow(message);
});

test('a wrong key in the values, or a dashboard for the public, does not compile', () => {
  const values: TraefikValues = {
    // @ts-expect-error it is called ports
    port: { web: { hostPort: 80 } },
  };
  const settings: Parameters<typeof traefik>[0] = {
    cluster: clusterWith(),
    // @ts-expect-error the dashboard is off or internal
    dashboard: 'public',
  };
  expect([values, settings]).toHaveLength(2);
});
