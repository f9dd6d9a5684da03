import type { Manifest } from '@kube-world/model';

import { typicalObjects } from '../../packages/synth/schema/typical-objects';

const object = (apiVersion: string, kind: string, rest: Readonly<Record<string, unknown>>): Manifest => ({
  apiVersion,
  kind,
  metadata: { name: 'web', namespace: 'apps' },
  ...rest,
});
const clusterWide = (apiVersion: string, kind: string, rest: Readonly<Record<string, unknown>>): Manifest => ({
  apiVersion,
  kind,
  metadata: { name: 'web' },
  ...rest,
});

const labels = { app: 'web' };
const container = { name: 'web', image: 'registry.example.com/web:1.2.3' };
const template = { metadata: { labels }, spec: { containers: [container] } };
const rbac = 'rbac.authorization.k8s.io/v1';

/** A pod that uses much of what pods can: each kind of probe, handler, volume and reference. */
const pod = object('v1', 'Pod', {
  spec: {
    initContainers: [{ ...container, name: 'init', restartPolicy: 'Always', startupProbe: { exec: { command: ['true'] } } }],
    containers: [
      {
        ...container,
        envFrom: [{ prefix: 'A_', secretRef: { name: 'web', optional: true } }],
        env: [
          { name: 'CPU', valueFrom: { resourceFieldRef: { containerName: 'web', resource: 'limits.cpu', divisor: '1m' } } },
          { name: 'IP', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'status.podIP' } } },
          { name: 'MODE', valueFrom: { configMapKeyRef: { name: 'web', key: 'mode' } } },
        ],
        ports: [{ name: 'http', containerPort: 8080, hostPort: 8080, hostIP: '10.0.0.1' }],
        resources: { requests: { cpu: '100m', memory: '64Mi', 'ephemeral-storage': '1Gi' }, limits: { cpu: '1', memory: '64Mi' } },
        livenessProbe: { httpGet: { path: '/', port: 'http', httpHeaders: [{ name: 'X-A', value: 'b' }] }, failureThreshold: 3 },
        readinessProbe: { grpc: { port: 9000, service: 'a' }, successThreshold: 2 },
        startupProbe: { tcpSocket: { port: 8080, host: '10.0.0.1' }, terminationGracePeriodSeconds: 5 },
        lifecycle: { preStop: { exec: { command: ['sleep', '1'] } }, postStart: { httpGet: { port: 80, path: '/' } } },
        volumeMounts: [
          { name: 'config', mountPath: '/etc/web', subPath: 'a', readOnly: true },
          { name: 'data', mountPath: '/data', mountPropagation: 'HostToContainer' },
        ],
        terminationMessagePolicy: 'FallbackToLogsOnError',
        securityContext: { capabilities: { add: ['NET_ADMIN'] }, privileged: false, readOnlyRootFilesystem: true },
      },
    ],
    volumes: [
      { name: 'config', projected: { sources: [{ configMap: { name: 'web' } }, { secret: { name: 'web' } }] } },
      { name: 'data', hostPath: { path: '/data', type: 'Directory' } },
      { name: 'claim', persistentVolumeClaim: { claimName: 'web' } },
      { name: 'secret', secret: { secretName: 'web', items: [{ key: 'a', path: 'b', mode: 256 }] } },
      { name: 'pod', downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
      { name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } },
    ],
    restartPolicy: 'Always',
    dnsPolicy: 'None',
    dnsConfig: { nameservers: ['10.0.0.10'], searches: ['a.b'], options: [{ name: 'ndots', value: '2' }] },
    hostAliases: [{ ip: '10.0.0.1', hostnames: ['a.b'] }],
    hostname: 'web',
    subdomain: 'apps',
    imagePullSecrets: [{ name: 'pull' }],
    terminationGracePeriodSeconds: 30,
    activeDeadlineSeconds: 60,
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] }],
        },
      },
      podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', labelSelector: { matchLabels: labels } }] },
    },
    tolerations: [{ key: 'a', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 60 }],
    securityContext: { fsGroup: 1000, fsGroupChangePolicy: 'OnRootMismatch', supplementalGroups: [1], sysctls: [{ name: 'kernel.shm_rmid_forced', value: '0' }] },
  },
}); // prettier-ignore

/** Small objects that every version of Kubernetes from 1.29 on takes, of kinds that the fleet may come to use. */
export const smallObjects: readonly Manifest[] = [
  ...Object.values(typicalObjects),
  pod,
  object('apps/v1', 'ReplicaSet', { spec: { replicas: 1, selector: { matchLabels: labels }, template } }),
  object('apps/v1', 'DaemonSet', {
    spec: { selector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] }, template, updateStrategy: { rollingUpdate: { maxUnavailable: 1 } } },
  }), // prettier-ignore
  object('apps/v1', 'StatefulSet', {
    spec: {
      serviceName: 'web',
      podManagementPolicy: 'Parallel',
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } },
      selector: { matchLabels: labels },
      template,
    },
  }),
  object('batch/v1', 'Job', {
    spec: { parallelism: 1, completions: 1, backoffLimit: 1, ttlSecondsAfterFinished: 60, template: { spec: { containers: [container], restartPolicy: 'Never' } } },
  }), // prettier-ignore
  object('v1', 'Service', { spec: { type: 'ExternalName', externalName: 'web.example.com' } }),
  object('v1', 'Service', { spec: { clusterIP: 'None', selector: labels, ports: [{ port: 80 }] } }),
  object('v1', 'Service', {
    spec: {
      type: 'LoadBalancer',
      selector: labels,
      ports: [{ name: 'http', port: 80, targetPort: 8080, nodePort: 30080, appProtocol: 'http' }],
      externalTrafficPolicy: 'Local',
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      ipFamilyPolicy: 'SingleStack',
      ipFamilies: ['IPv4'],
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } },
    },
  }),
  object('v1', 'Endpoints', { subsets: [{ addresses: [{ ip: '10.0.0.1' }], ports: [{ port: 80, name: 'http' }] }] }),
  object('discovery.k8s.io/v1', 'EndpointSlice', { addressType: 'IPv4', endpoints: [{ addresses: ['10.0.0.1'] }], ports: [{ port: 80 }] }),
  object('v1', 'Secret', { type: 'Opaque', stringData: { a: 'b' }, data: { c: 'aGVsbG8=' } }),
  clusterWide('v1', 'PersistentVolume', {
    spec: {
      capacity: { storage: '1Gi' },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: 'local',
      local: { path: '/data' },
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['a'] }] }] } },
    },
  }), // prettier-ignore
  object('v1', 'PersistentVolumeClaim', {
    spec: { accessModes: ['ReadWriteMany'], volumeMode: 'Block', resources: { requests: { storage: '1Gi' } }, selector: { matchLabels: labels } },
  }), // prettier-ignore
  clusterWide(rbac, 'ClusterRole', { rules: [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }] }),
  clusterWide(rbac, 'ClusterRole', { aggregationRule: { clusterRoleSelectors: [{ matchLabels: labels }] } }),
  clusterWide(rbac, 'ClusterRoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'viewers' }],
  }),
  clusterWide('networking.k8s.io/v1', 'IngressClass', { spec: { controller: 'example.com/ingress' } }),
  object('networking.k8s.io/v1', 'Ingress', { spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } } }),
  clusterWide('node.k8s.io/v1', 'RuntimeClass', { handler: 'runc', overhead: { podFixed: { cpu: '10m' } } }),
  clusterWide('storage.k8s.io/v1', 'CSIDriver', { spec: { attachRequired: false, volumeLifecycleModes: ['Persistent'] } }),
  object('coordination.k8s.io/v1', 'Lease', {
    spec: { holderIdentity: 'a', leaseDurationSeconds: 15, renewTime: '2026-01-31T12:00:00.000000Z' },
  }),
  clusterWide('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', {
    webhooks: [
      {
        name: 'a.example.com',
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
        failurePolicy: 'Ignore',
        clientConfig: { service: { name: 'web', namespace: 'apps', path: '/a', port: 443 } },
        rules: [{ apiGroups: ['apps'], apiVersions: ['v1'], resources: ['deployments'], operations: ['CREATE'] }],
      },
    ],
  }),
  {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: { name: 'v1.web.example.com' },
    spec: { group: 'web.example.com', version: 'v1', groupPriorityMinimum: 100, versionPriority: 10, service: { name: 'web', namespace: 'apps' } },
  }, // prettier-ignore
];
