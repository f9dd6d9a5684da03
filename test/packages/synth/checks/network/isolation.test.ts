import type { BuiltUnit, ClusterSpec, Manifest } from '@kube-world/model';

import { clusterOf, release, unit } from '../context-with';
import { appUnit, deny, dns, dnsPeer, dnsPorts, findingsIn, isolated, pods, policy, type Shop, shop, space } from './findings';

const open = (directions: string): string =>
  `namespace-not-isolated pi/namespaces/Namespace/back: no NetworkPolicy closes ${directions} of all pods in namespace 'back'`;

test.each<[string, readonly Manifest[], readonly string[]]>([
  ['closed both ways', isolated('back'), []],
  [
    'closed by two policies',
    [
      space('back'),
      policy('back', 'in', { podSelector: {} }),
      policy('back', 'out', { podSelector: {}, policyTypes: ['Egress'] }),
      dns('back'),
    ],
    [],
  ],
  ['a policy of another namespace', [space('back'), deny('front'), dns('back')], [open('ingress')]],
  [
    'only for pods with a label',
    [space('back'), policy('back', 'in', { podSelector: { matchLabels: { app: 'db' } } }), dns('back')],
    [open('ingress')],
  ],
  ['ingress alone, which is what no policyTypes mean', [space('back'), policy('back', 'in', { podSelector: {} })], [open('egress')]],
  ['egress alone', [space('back'), dns('back')], [open('ingress')]],
  ['nothing', [space('back')], [open('ingress and egress')]],
  ['brought by others', [], []],
])('[KW-44] [KW-45] [KB-58] a namespace of ours that has pods is closed in both directions: %s', (_, back, findings) => {
  const units = [unit('namespaces', { manifests: [...back, pods('back', 'db')] })];
  expect(findingsIn(units).filter((line) => line.startsWith('namespace'))).toEqual(findings);
});

test.each<[string, readonly Manifest[], readonly BuiltUnit[], readonly string[]]>([
  ['open, and empty', [space('back')], [], [open('ingress and egress')]],
  [
    'open, with a chart in it',
    [space('back')],
    [unit('chart', { releases: [{ ...release('chart'), namespace: 'back' }] })],
    [open('ingress and egress')],
  ],
  ['half open, and empty', [space('back'), policy('back', 'in', { podSelector: {} })], [], [open('egress')]],
  ['closed, and empty', [space('back'), deny('back')], [], []],
  [
    'closed to ingress by a policy without a spec',
    [space('back'), { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'p', namespace: 'back' } }],
    [],
    [open('egress')],
  ],
  ['of another group', [{ apiVersion: 'example.com/v1', kind: 'Namespace', metadata: { name: 'back' } }], [], []],
])('[KW-45] a namespace of ours is closed before the first pod comes: %s', (_, back, more, findings) => {
  expect(findingsIn([unit('namespaces', { manifests: back }), ...more]).filter((line) => line.startsWith('namespace'))).toEqual(findings);
});

const asks = (ports: string): string =>
  `dns-blocked pi/db/Deployment/db: 'db' in namespace 'back' may not ask the cluster's DNS at ${ports}`;

test.each<[string, Shop, readonly string[]]>([
  ['both protocols', {}, []],
  ['no rule', { back: [space('back'), deny('back')] }, [asks('TCP 53, UDP 53')]],
  ['UDP alone', { back: [space('back'), deny('back'), dns('back', [{ port: 53, protocol: 'UDP' }])] }, [asks('TCP 53')]],
  [
    'other pods of kube-system',
    {
      back: [
        space('back'),
        deny('back'),
        policy('back', 'dns', {
          podSelector: {},
          policyTypes: ['Egress'],
          egress: [{ to: [{ ...dnsPeer, podSelector: { matchLabels: { 'k8s-app': 'dns' } } }], ports: dnsPorts }],
        }),
      ],
    },
    [asks('TCP 53, UDP 53')],
  ],
  [
    'all of kube-system',
    {
      back: [
        space('back'),
        deny('back'),
        policy('back', 'dns', {
          podSelector: {},
          policyTypes: ['Egress'],
          egress: [{ to: [{ namespaceSelector: dnsPeer.namespaceSelector }], ports: dnsPorts }],
        }),
      ],
    },
    [],
  ],
  ["a pod that asks its node's resolver", { back: [space('back'), deny('back')], dbPod: { dnsPolicy: 'Default' } }, []],
  ['a pod that nobody isolates', { back: [], in: { from: [] }, db: { ingress: [{ kind: 'anywhere', ports: [{ port: 80 }] }] } }, []],
])("[KT-66] every isolated pod may ask the cluster's DNS: %s", (_, change, findings) => {
  expect(findingsIn(shop(change)).filter((line) => line.startsWith('dns'))).toEqual(findings);
});

test('[KT-66] where each node has a cache for DNS, that is reached, too', () => {
  const platform = {
    kind: 'kubespray',
    kubernetes: '1.30.4',
    nodeLocalDns: { address: '169.254.25.10' },
  } as unknown as ClusterSpec['platform'];
  const cluster = clusterOf({ platform });
  const cache = policy('back', 'cache', {
    podSelector: {},
    policyTypes: ['Egress'],
    egress: [{ to: [{ ipBlock: { cidr: '169.254.25.10/32' } }], ports: dnsPorts }],
  });
  const units = (...more: readonly Manifest[]) => [
    appUnit('db', 'back', {}, [pods('back', 'db'), ...more]),
    unit('namespaces', { manifests: isolated('back') }),
  ];
  expect(findingsIn(units(cache), { cluster })).toEqual([]);
  expect(findingsIn(units(), { cluster })).toEqual([asks('TCP 53, UDP 53')]);
});

const metadata = (text: string): string =>
  `metadata-reachable pi/namespaces/NetworkPolicy/web spec.egress[0]: ${text} 169.254.169.254, where clouds hand out a machine's credentials`;
const except = ['10.0.0.0/8', '169.254.0.0/16'];

test.each<[string, Shop, readonly string[]]>([
  ['pods alone', {}, []],
  ['everything', { out: { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] } }, [metadata("ipBlock '0.0.0.0/0' holds")]],
  ['everything but link-local addresses', { out: { to: [{ ipBlock: { cidr: '0.0.0.0/0', except } }] } }, []],
  ['its neighbour', { out: { to: [{ ipBlock: { cidr: '169.254.169.253/32' } }] } }, []],
  [
    'its network, with a hole beside it',
    { out: { to: [{ ipBlock: { cidr: '169.254.169.0/24', except: ['169.254.169.253/32'] } }] } },
    [metadata("ipBlock '169.254.169.0/24' holds")],
  ],
  ['a rule for nobody in particular', { out: { to: undefined } }, [metadata('a rule without `to` is for every address, and so for')]],
  ['a list of nobody', { out: { to: [] } }, [metadata('a rule without `to` is for every address, and so for')]],
  ['a port by its name, which no address has', { out: { to: [], ports: [{ port: 'http' }] } }, []],
  ['every address of IPv6', { out: { to: [{ ipBlock: { cidr: '::/0' } }] } }, []],
  [
    'what the app declares',
    { out: { to: [{ ipBlock: { cidr: '169.254.169.254/32' } }] }, web: { egress: [{ kind: 'network', cidr: '169.254.169.254/32' }] } },
    [],
  ],
  [
    'more than the app declares counts as itself',
    { out: { to: [{ ipBlock: { cidr: '169.254.0.0/16' } }] }, web: { egress: [{ kind: 'network', cidr: '169.254.0.0/16' }] } },
    [metadata("ipBlock '169.254.0.0/16' holds")],
  ],
])("no pod reaches the address of a cloud's metadata: %s", (_, change, findings) => {
  expect(findingsIn(shop(change)).filter((line) => line.startsWith('metadata'))).toEqual(findings);
});

type Change = Partial<ClusterSpec['network']>;
const k3s = { kind: 'k3s', kubernetes: '1.36.2' } as unknown as ClusterSpec['platform'];

test.each<[string, Change, ClusterSpec['platform'] | undefined, readonly string[]]>([
  ['kindnet', {}, undefined, []],
  [
    'Flannel',
    { cni: 'flannel' },
    undefined,
    ["policies-not-enforced pi.network.cni: kind with the CNI 'flannel' does not enforce NetworkPolicies, and the cluster has 6"],
  ],
  ['Flannel of K3s', { cni: 'flannel' }, k3s, []],
  ['Flannel with a controller beside it', { cni: 'flannel', enforcesPolicies: true }, undefined, []],
  ["Amazon's, which the stacks tell to", { cni: 'vpc-cni' }, undefined, []],
  [
    'GKE with kube-proxy',
    { cni: 'gke' },
    undefined,
    ["policies-not-enforced pi.network.cni: kind with the CNI 'gke' does not enforce NetworkPolicies, and the cluster has 6"],
  ],
  ['GKE with its own dataplane', { cni: 'gke', proxy: { mode: 'none' } }, undefined, []],
  [
    'Calico, said to be without',
    { cni: 'calico', enforcesPolicies: false },
    undefined,
    ["policies-not-enforced pi.network.cni: kind with the CNI 'calico' does not enforce NetworkPolicies, and the cluster has 6"],
  ],
])('NetworkPolicies stand where something enforces them: %s', (_, change, platform, findings) => {
  const { network } = clusterOf().spec;
  const cluster = clusterOf({ network: { ...network, ...change }, ...(platform ? { platform } : {}) });
  expect(findingsIn(shop(), { cluster })).toEqual(findings);
  expect(findingsIn([unit('web', { manifests: [pods('apps', 'web')] })], { cluster })).toEqual([]);
});
