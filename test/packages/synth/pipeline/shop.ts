import { ApiObject } from 'cdk8s';

import { partsOf } from '@kube-world/cli';
import { type App, type Cluster, defineCluster, defineFleet, type Issue, type Manifest, placeOn } from '@kube-world/model';
import { synth } from '@kube-world/synth';

const cluster: Cluster = defineCluster({
  name: 'pi',
  role: 'standalone',
  platform: { kind: 'kind', kubernetes: '1.36.2', api: { address: '127.0.0.1', port: 6443 } },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
  nodes: {},
  storage: { classes: { fast: { provisioner: 'rancher.io/local-path', madeBy: 'platform', isDefault: true } }, purposes: {} },
  ingress: { class: 'traefik', controller: 'traefik', installedBy: 'platform', exposedBy: 'load-balancer' },
});

const labels = { app: 'web' };
const object = (apiVersion: string, kind: string, rest: object, name = 'web'): Manifest => ({
  apiVersion,
  kind,
  metadata: { name },
  ...rest,
});
const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, storageClassName: 'fast' };

/** A shop in which every reference is right: kind -> object. The namespace comes with it. */
export function shop(): Record<string, Manifest> {
  const container = {
    name: 'main',
    image: 'registry.example.com/web:1',
    ports: [{ name: 'http', containerPort: 8080 }],
    resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '32Mi' } },
    readinessProbe: { tcpSocket: { port: 'http' } },
    livenessProbe: { tcpSocket: { port: 'http' } },
    env: [
      { name: 'MODE', valueFrom: { configMapKeyRef: { name: 'web', key: 'mode' } } },
      { name: 'LOGIN', valueFrom: { secretKeyRef: { name: 'login', key: 'password' } } },
    ],
  };
  const pod = {
    serviceAccountName: 'web',
    automountServiceAccountToken: false,
    priorityClassName: 'system-cluster-critical',
    containers: [container],
    volumes: [
      { name: 'data', persistentVolumeClaim: { claimName: 'web' } },
      { name: 'tls', secret: { secretName: 'web-tls' } },
    ],
  };
  const objects = [
    object('v1', 'Namespace', {}, 'shop'),
    object('v1', 'ConfigMap', {
      metadata: { name: 'web', labels: { grafana_dashboard: '1', grafana_datasource: '1' } },
      data: {
        mode: 'on',
        board: '{"panels": [{"datasource": "Prometheus"}]}',
        sources: 'datasources: [{name: Prometheus, type: prometheus, uid: prometheus}]',
      },
    }),
    object('v1', 'ServiceAccount', {}),
    object('v1', 'PersistentVolumeClaim', { spec: claim }),
    object('apps/v1', 'Deployment', {
      spec: { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } },
    }),
    { ...object('v1', 'Service', { spec: { selector: labels, ports: [{ name: 'web', port: 80, targetPort: 'http' }] } }) },
    object('cert-manager.io/v1', 'Issuer', { spec: { selfSigned: {} } }),
    object('cert-manager.io/v1', 'Certificate', {
      spec: { secretName: 'web-tls', dnsNames: ['web.example.com'], issuerRef: { name: 'web' } },
    }),
    object('traefik.io/v1alpha1', 'Middleware', { spec: { stripPrefix: { prefixes: ['/shop'] } } }),
    object('traefik.io/v1alpha1', 'TLSOption', { spec: { minVersion: 'VersionTLS12' } }),
    object('traefik.io/v1alpha1', 'IngressRoute', {
      spec: {
        routes: [
          { kind: 'Rule', match: 'Host(`web.example.com`)', middlewares: [{ name: 'web' }], services: [{ name: 'web', port: 'web' }] },
        ],
        tls: { secretName: 'web-tls', options: { name: 'web' } },
      },
    }),
    object('networking.k8s.io/v1', 'Ingress', {
      spec: {
        ingressClassName: 'traefik',
        rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }] } }],
      },
    }),
    object('autoscaling/v2', 'HorizontalPodAutoscaler', {
      spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, minReplicas: 2, maxReplicas: 4 },
    }),
    object('policy/v1', 'PodDisruptionBudget', { spec: { maxUnavailable: 1, selector: { matchLabels: labels } } }),
    object('monitoring.coreos.com/v1', 'ServiceMonitor', {
      spec: { selector: { matchLabels: { 'app.kubernetes.io/name': 'shop' } }, endpoints: [{ port: 'web' }] },
    }),
    object('monitoring.coreos.com/v1', 'PodMonitor', {
      spec: { selector: { matchLabels: labels }, podMetricsEndpoints: [{ port: 'http' }] },
    }),
    object('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', {
      spec: {
        receivers: [{ name: 'mail' }],
        muteTimeIntervals: [{ name: 'nights', timeIntervals: [{ weekdays: ['saturday'] }] }],
        route: { receiver: 'mail', routes: [{ receiver: 'mail', muteTimeIntervals: ['nights'] }] },
      },
    }),
    object('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: {
        podSelector: { matchLabels: labels },
        policyTypes: ['Ingress'],
        ingress: [
          {
            from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } }, podSelector: { matchLabels: labels } }],
          },
        ],
      },
    }),
    object('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
    object('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' },
      subjects: [{ kind: 'ServiceAccount', name: 'web' }],
    }),
  ];
  return Object.fromEntries(objects.map((manifest) => [manifest.kind, manifest]));
}

/** Closes the shop but for DNS and the way to its own pods. */
const isolation = object(
  'networking.k8s.io/v1',
  'NetworkPolicy',
  {
    spec: {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      egress: [
        { to: [{ podSelector: { matchLabels: labels } }] },
        {
          to: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
              podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
            },
          ],
          ports: [{ port: 53 }, { port: 53, protocol: 'UDP' }],
        },
      ],
    },
  },
  'isolation',
);

/** The shop as a fleet of one cluster, through every stage but the write. Policies and the fleet's facts are judged elsewhere. */
export function issuesOf(objects: Readonly<Record<string, Manifest>>): readonly Issue[] {
  const app: App = {
    name: 'shop',
    namespace: { name: 'shop', podSecurity: 'baseline' },
    layer: 'apps',
    secrets: [{ name: 'login', keys: ['password'] }],
    provides: ['traefik.io', 'cert-manager.io', 'monitoring.coreos.com'].map((group) => ({
      kind: 'CustomResourceDefinition',
      name: `all.${group}`,
    })),
    traffic: { pods: labels, amongItself: true },
    build: (scope) => {
      Object.values(objects).forEach((manifest) => new ApiObject(scope, manifest.kind, manifest));
      new ApiObject(scope, 'isolation', isolation);
    },
  };
  const fleet = defineFleet({
    name: 'test',
    repository: { url: 'https://git.example.com/test', branch: 'main' },
    owner: 'test',
    domain: 'example.com',
    placements: [placeOn(cluster, [app])],
  });
  const { checkFleet: _, policies: __, ...parts } = partsOf('2000-01-01');
  return synth(fleet, parts).issues;
}
