import type { Manifest } from '@kube-world/model';

const labels = { 'app.kubernetes.io/name': 'web', 'app.kubernetes.io/instance': 'web' };
const object = (apiVersion: string, kind: string, rest: Readonly<Record<string, unknown>>): Manifest => ({
  apiVersion,
  kind,
  metadata: { name: 'web', namespace: 'apps', labels, annotations: { 'example.com/Note': 'kept' } },
  ...rest,
});

const container = {
  name: 'web',
  image: 'registry.example.com/web:1.2.3',
  imagePullPolicy: 'IfNotPresent',
  command: ['/bin/web'],
  args: ['--port=8080'],
  env: [
    { name: 'MODE', value: 'production' },
    { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'web', key: 'token', optional: true } } },
  ],
  envFrom: [{ configMapRef: { name: 'web' } }],
  ports: [
    { name: 'dns', containerPort: 53, protocol: 'UDP' },
    { name: 'dns-tcp', containerPort: 53 },
  ],
  resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: 1, memory: '1.5Gi', 'example.com/gpu': '1' } },
  livenessProbe: { httpGet: { path: '/healthz', port: 'http', scheme: 'HTTP' }, periodSeconds: 10 },
  readinessProbe: { tcpSocket: { port: 8080 } },
  volumeMounts: [{ name: 'config', mountPath: '/etc/web', readOnly: true }],
  securityContext: { runAsNonRoot: true, runAsUser: 1000, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' } },
};
const podSpec = {
  serviceAccountName: 'web',
  automountServiceAccountToken: false,
  nodeSelector: { 'kubernetes.io/arch': 'arm64' },
  tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'web', effect: 'NoSchedule' }],
  topologySpreadConstraints: [
    { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: labels } },
  ],
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        {
          weight: 1,
          podAffinityTerm: { topologyKey: 'zone', labelSelector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] } },
        },
      ],
    },
  },
  initContainers: [{ ...container, name: 'init', restartPolicy: 'Always' }],
  containers: [container],
  volumes: [
    { name: 'config', configMap: { name: 'web', defaultMode: 420, items: [{ key: 'a', path: 'b' }] } },
    { name: 'scratch', emptyDir: { sizeLimit: '1Gi' } },
  ],
};
const template = { metadata: { labels }, spec: podSpec };
const selector = { matchLabels: labels };

/** Objects as people write them, of kinds that every version from 1.29 on has. */
export const typicalObjects: Readonly<Record<string, Manifest>> = {
  Deployment: object('apps/v1', 'Deployment', {
    spec: { replicas: 2, selector, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } }, template },
  }),
  StatefulSet: object('apps/v1', 'StatefulSet', {
    spec: {
      serviceName: 'web',
      selector,
      template,
      volumeClaimTemplates: [
        { metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '5Gi' } } } },
      ],
    },
  }),
  DaemonSet: object('apps/v1', 'DaemonSet', { spec: { selector, template, updateStrategy: { type: 'OnDelete' } } }),
  CronJob: object('batch/v1', 'CronJob', {
    spec: {
      schedule: '0 3 * * *',
      concurrencyPolicy: 'Forbid',
      jobTemplate: { spec: { backoffLimit: 2, template: { spec: { ...podSpec, restartPolicy: 'OnFailure' } } } },
    },
  }),
  Service: object('v1', 'Service', {
    spec: {
      type: 'ClusterIP',
      selector: labels,
      ports: [
        { name: 'http', port: 80, targetPort: 'http' },
        { name: 'dns', port: 53, protocol: 'UDP', targetPort: 53 },
      ],
    },
  }),
  ConfigMap: object('v1', 'ConfigMap', { data: { 'a.conf': 'on = true\n' }, binaryData: { b: 'aGVsbG8=' }, immutable: true }),
  ServiceAccount: object('v1', 'ServiceAccount', { automountServiceAccountToken: false, imagePullSecrets: [{ name: 'pull' }] }),
  Namespace: {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'apps', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
  },
  PersistentVolumeClaim: object('v1', 'PersistentVolumeClaim', {
    spec: { storageClassName: 'local-path', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } } },
  }),
  ResourceQuota: object('v1', 'ResourceQuota', { spec: { hard: { pods: '10', 'requests.cpu': 4 } } }),
  LimitRange: object('v1', 'LimitRange', { spec: { limits: [{ type: 'Container', default: { memory: '256Mi' }, max: { cpu: '2' } }] } }),
  Ingress: object('networking.k8s.io/v1', 'Ingress', {
    spec: {
      ingressClassName: 'traefik',
      tls: [{ hosts: ['home.example.com'], secretName: 'tls' }],
      rules: [
        {
          host: 'home.example.com',
          http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] },
        },
      ],
    },
  }),
  NetworkPolicy: object('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      ingress: [],
      egress: [
        {
          to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }],
          ports: [
            { port: 53, protocol: 'UDP' },
            { port: 8000, endPort: 8010 },
          ],
        },
      ],
    },
  }),
  Role: object('rbac.authorization.k8s.io/v1', 'Role', {
    rules: [{ apiGroups: [''], resources: ['pods', 'pods/log'], verbs: ['get', 'list', 'watch'] }],
  }),
  RoleBinding: object('rbac.authorization.k8s.io/v1', 'RoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'apps' }],
  }),
  PriorityClass: {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: 'iot-realtime' },
    value: 1_000_000,
    globalDefault: false,
    preemptionPolicy: 'PreemptLowerPriority',
  },
  StorageClass: {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'fast' },
    provisioner: 'example.com/disk',
    parameters: { type: 'ssd' },
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: true,
  },
  PodDisruptionBudget: object('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: '50%', selector } }),
  HorizontalPodAutoscaler: object('autoscaling/v2', 'HorizontalPodAutoscaler', {
    spec: {
      minReplicas: 1,
      maxReplicas: 5,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
    },
  }),
  CustomResourceDefinition: {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: {
                spec: {
                  type: 'object',
                  properties: { size: { type: 'integer', default: 1, enum: [1, 'two'] } },
                },
              },
            },
          },
        },
      ],
    },
  },
  Certificate: object('cert-manager.io/v1', 'Certificate', {
    spec: {
      secretName: 'tls',
      dnsNames: ['home.example.com'],
      issuerRef: { name: 'ca', kind: 'ClusterIssuer' },
      privateKey: { algorithm: 'ECDSA', size: 256 },
    },
  }),
  ClusterIssuer: {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'ca' },
    spec: {
      acme: {
        server: 'https://acme.example.com/directory',
        privateKeySecretRef: { name: 'acme' },
        solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: { name: 'dns', key: 'token' } } } }],
      },
    },
  },
  IngressRoute: object('traefik.io/v1alpha1', 'IngressRoute', {
    spec: {
      entryPoints: ['websecure'],
      routes: [
        { kind: 'Rule', match: 'Host(`home.example.com`)', services: [{ name: 'web', port: 80 }], middlewares: [{ name: 'headers' }] },
      ],
      tls: { secretName: 'tls' },
    },
  }),
  ServiceMonitor: object('monitoring.coreos.com/v1', 'ServiceMonitor', {
    spec: { selector, endpoints: [{ port: 'http', interval: '30s', path: '/metrics' }] },
  }),
  PrometheusRule: object('monitoring.coreos.com/v1', 'PrometheusRule', {
    spec: { groups: [{ name: 'web', rules: [{ alert: 'Down', expr: 'up == 0', for: '5m', labels: { severity: 'critical' } }] }] },
  }),
  Kustomization: object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', {
    spec: {
      interval: '10m',
      path: './dist',
      prune: true,
      sourceRef: { kind: 'GitRepository', name: 'flux-system' },
      dependsOn: [{ name: 'crds' }],
    },
  }),
  HelmRelease: object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', {
    spec: {
      interval: '10m',
      chart: { spec: { chart: 'web', version: '1.2.3', sourceRef: { kind: 'HelmRepository', name: 'web' } } },
      values: { any: { thing: [1, 'two', null] } },
    },
  }),
};
