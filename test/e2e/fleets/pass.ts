import { waive } from '@kube-world/model';

import { kyverno } from '../../../apps/kyverno/kyverno';
import { object, talker } from './base';
import { type Change, changed } from './change';
import { k3s, kubeadm, node } from './platforms';

/** A fleet near the boundary of a rule, in which nothing is wrong. */
export interface Passing {
  readonly title: string;
  readonly change: Change;
}

const reads = (source: object) => ({ container: { env: [{ name: 'MODE', valueFrom: source }] } });
const route = (host: string, name = 'web') =>
  object(
    'networking.k8s.io/v1',
    'Ingress',
    {
      spec: {
        ingressClassName: 'traefik',
        rules: [
          { host, http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] } },
        ],
      },
    },
    name,
  );
const named = (name: string) => ({ matchLabels: { 'app.kubernetes.io/name': name } });
const recreated = (replicas: number) => ({ Deployment: { spec: { replicas, strategy: { type: 'Recreate' } } } });
const arm = node('172.20.0.3', { architecture: 'arm64' });
const balanced = object(
  'v1',
  'Service',
  { spec: { type: 'LoadBalancer', selector: named('web').matchLabels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] } },
  'outside',
);
const api = (rest: object = {}) => talker('api', { traffic: { serves: { http: { port: 8080 } } }, ...rest });
const enforced = (action: string) => ({ cluster: { policies: { action } } });

export const passing: readonly Passing[] = [
  { title: 'the good fleet', change: {} },
  {
    title: 'two clusters that share nothing',
    change: { objects: [route('www.example.com')], beside: { objects: [route('shop.example.com')] } },
  },
  {
    title: 'two clusters that share a name on purpose',
    change: {
      fleet: { sharedHosts: [{ host: 'www.example.com', clusters: ['c', 'd'], reason: 'they share the load' }] },
      objects: [route('www.example.com')],
      beside: { objects: [route('www.example.com')] },
    },
  },
  {
    title: 'a wildcard one label above the names of the other cluster',
    change: {
      objects: [route('*.shop.example.com')],
      beside: { objects: [route('shop.example.com'), route('a.www.example.com', 'more')] },
    },
  },
  {
    title: 'the same networks in two clusters that do not meet',
    change: { beside: { cluster: { network: { pods: '10.20.0.0/16', services: '10.120.0.0/16' } } } },
  },
  {
    title: 'two clusters that are linked from both sides, in networks that lie apart',
    change: { cluster: { links: [{ to: 'd', over: 'vpn' }] }, beside: { cluster: { links: [{ to: 'c', over: 'vpn' }] } } },
  },
  {
    title: 'a policy that is waived, and broken',
    change: {
      app: { waivers: [waive('container-read-only-root', { reason: 'it writes its cache' })] },
      container: { securityContext: { readOnlyRootFilesystem: false } },
    },
  },
  { title: 'a reference that may be left open', change: reads({ configMapKeyRef: { name: 'later', key: 'mode', optional: true } }) },
  {
    title: 'a Secret that a person makes',
    change: { ...reads({ secretKeyRef: { name: 'login', key: 'password' } }), app: { secrets: [{ name: 'login', keys: ['password'] }] } },
  },
  {
    title: 'a Secret without data that an app makes, and Flux applies as an account of its own',
    change: {
      apps: [
        talker(
          'api',
          {},
          {
            objects: [
              object(
                'v1',
                'Secret',
                { type: 'kubernetes.io/service-account-token', metadata: { annotations: { 'kubernetes.io/service-account.name': 'api' } } },
                'token',
              ),
            ],
          },
        ),
      ],
    },
  },
  {
    title: 'a quota that is exactly met',
    change: { app: { namespace: { quota: { pods: '2', 'requests.cpu': '200m', 'requests.memory': '128Mi' } } }, of: recreated(2) },
  },
  {
    title: 'a pod that takes all that is left of a node',
    change: { of: recreated(1), container: { resources: { requests: { cpu: '4' } } } },
  },
  {
    title: 'an autoscaler whose most pods fit',
    change: {
      container: { resources: { requests: { cpu: '1' } } },
      objects: [
        object('autoscaling/v2', 'HorizontalPodAutoscaler', {
          spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, maxReplicas: 4 },
        }),
      ],
    },
  },
  {
    title: 'claims that take all that their class holds',
    change: {
      cluster: { storage: { classes: { local: { capacity: { size: '1Gi', of: 'cluster' } } } } },
      objects: [
        object('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }),
      ],
    },
  },
  {
    title: 'a worker less, and room for all on the other',
    change: {
      cluster: { bears: 'one-worker-lost', nodes: { 'c-2': node('172.20.0.3') } },
      of: recreated(2),
      container: { resources: { requests: { cpu: '2' } } },
    },
  },
  {
    title: 'two architectures, and pods that select theirs',
    change: {
      cluster: { nodes: { 'c-2': arm } },
      app: { needs: { architectures: ['amd64'] } },
      pod: { nodeSelector: { 'kubernetes.io/arch': 'amd64' } },
    },
  },
  {
    title: 'two pools of one address each, and two Services',
    change: {
      cluster: { network: { pools: { one: { range: '172.20.0.64/32' }, two: { range: '172.20.0.65-172.20.0.65' } } } },
      objects: [balanced, changed(balanced, { metadata: { name: 'more' } })],
    },
  },
  {
    title: 'the load balancer of K3s on a port of its own',
    change: { cluster: k3s, objects: [changed(balanced, { spec: { ports: [{ name: 'http', port: 8080, targetPort: 'http' }] } })] },
  },
  { title: 'a cluster without an ingress', change: { cluster: { ingress: undefined } } },
  {
    title: 'a disruption budget that leaves one of two',
    change: {
      of: recreated(2),
      objects: [object('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: 1, selector: named('web') } })],
    },
  },
  {
    title: 'two apps that talk as they say',
    change: {
      apps: [api({ traffic: { talksTo: [{ app: talker('web', { traffic: { serves: { http: { port: 8080 } } } }), port: 'http' }] } })],
    },
  },
  {
    title: 'a way to the internet but for the address of credentials',
    change: { app: { traffic: { egress: [{ kind: 'internet', ports: [{ port: 443 }] }] } } },
  },
  { title: 'policies that the API server only audits', change: enforced('Audit') },
  { title: 'policies that the API server enforces', change: enforced('Deny') },
  { title: 'policies that Kyverno enforces', change: { ...enforced('Deny'), apps: [kyverno()] } },
  {
    title: 'a warning that is accepted with its reason',
    change: {
      cluster: changed(kubeadm, { platform: { support: 'partial' }, acknowledges: [{ rule: 'partial-support', reason: 'a test bed' }] }),
    },
  },
  {
    title: 'an account that only reads where all is read',
    change: {
      fleet: { readOnlyNamespaces: ['web'] },
      objects: [
        object('rbac.authorization.k8s.io/v1', 'Role', {
          rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }],
        }),
      ],
    },
  },
  { title: 'a cluster on which nothing runs yet', change: { beside: { nothing: true } } },
  {
    title: 'a ConfigMap of exactly a MiB',
    change: { objects: [object('v1', 'ConfigMap', { data: { text: 'x'.repeat(1024 * 1024) } }, 'large')] },
  },
  { title: 'the oldest Kubernetes that is known', change: { cluster: { platform: { kubernetes: '1.28.15' } } } },
];
