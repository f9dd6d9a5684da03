import type { ClusterSpec } from '@kube-world/model';

import { issuesOf, object, type Placed, twoClusters } from './two-clusters';

const rules = ['address-claimed-twice'];
const service = (address: string): object =>
  object('v1', 'Service', { type: 'LoadBalancer', ports: [{ port: 80 }], loadBalancerIP: address });
const noted = (name: string, addresses: string): object =>
  object('v1', 'Service', { type: 'LoadBalancer', ports: [{ port: 80 }] }, { annotations: { [name]: addresses } });
const pool = (...addresses: readonly string[]): object => object('metallb.io/v1beta1', 'IPAddressPool', { addresses });
const home: Partial<ClusterSpec> = { site: 'home' };
const network = (name: 'left' | 'right', more: object): Partial<ClusterSpec> => {
  const first = name === 'left' ? 10 : 20;
  return {
    ...home,
    network: {
      nodes: `10.${first}.0.0/24`,
      pods: `10.${first + 1}.0.0/16`,
      services: `10.${first + 2}.0.0/16`,
      cni: 'kindnet',
      proxy: { mode: 'iptables' },
      ...more,
    },
  };
};

test.each<[string, object, string]>([
  ['a Service', service('10.10.0.50'), 'spec.loadBalancerIP'],
  ['an external address', object('v1', 'Service', { ports: [{ port: 80 }], externalIPs: ['10.10.0.50'] }), 'spec.externalIPs'],
  ['MetalLB', noted('metallb.io/loadBalancerIPs', '10.99.0.1, 10.10.0.50'), "metadata.annotations['metallb.io/loadBalancerIPs']"],
  [
    'an older MetalLB',
    noted('metallb.universe.tf/loadBalancerIPs', '10.10.0.50'),
    "metadata.annotations['metallb.universe.tf/loadBalancerIPs']",
  ],
  ['Cilium', noted('lbipam.cilium.io/ips', '10.10.0.50'), "metadata.annotations['lbipam.cilium.io/ips']"],
  ['kube-vip', noted('kube-vip.io/loadbalancerIPs', '10.10.0.50'), "metadata.annotations['kube-vip.io/loadbalancerIPs']"],
  ['a pool of MetalLB', pool('10.99.0.0/24', '10.10.0.50-10.10.0.50'), 'spec.addresses'],
  [
    'a pool of Cilium',
    object('cilium.io/v2', 'CiliumLoadBalancerIPPool', { blocks: [{ cidr: '10.99.0.0/24' }, { start: '10.10.0.50' }] }),
    'spec.blocks',
  ],
  [
    'a Gateway',
    object('gateway.networking.k8s.io/v1', 'Gateway', { addresses: [{ type: 'Hostname', value: 'x' }, { value: '10.10.0.50' }] }),
    'spec.addresses',
  ],
])('an address that a Service at the same site has is not claimed again by %s', (_, claim, field) => {
  const left = { spec: home, objects: [service('10.10.0.50')] };
  expect(issuesOf(twoClusters(left, { spec: home, objects: [claim] }), rules)).toEqual([
    {
      rule: 'address-claimed-twice',
      severity: 'error',
      at: `right/web/object-0 ${field}`,
      message: '10.10.0.50 is also claimed at left/web/object-0 spec.loadBalancerIP',
      remedy: 'give one of them an address of its own; the two clusters reach each other, so that either may answer',
    },
  ]);
});

const vips = { vips: { web: { address: '10.10.0.21', announcedBy: 'metallb', purpose: 'web' } } };
const pools = { pools: { web: { range: '10.10.0.20-10.10.0.29' } } };

test.each<[string, Placed, Placed, string]>([
  ['a node', { spec: home }, { spec: home, objects: [service('10.10.0.2')] }, '10.10.0.2 is also claimed at left.nodes.left-1.address'],
  [
    'a node of the later cluster',
    { spec: home, objects: [service('10.20.0.2')] },
    { spec: home },
    '10.20.0.2 is also claimed at right.nodes.right-1.address',
  ],
  ['a VIP', { spec: network('left', vips) }, { spec: home, objects: [service('10.10.0.21')] }, 'left.network.vips.web.address'],
  [
    'a pool',
    { spec: network('left', pools) },
    { spec: home, objects: [service('10.10.0.29')] },
    'left.network.pools.web.range, by 10.10.0.20-10.10.0.29',
  ],
  [
    'the gateway',
    { spec: network('left', { gateway: '10.10.0.1' }) },
    { spec: home, objects: [service('10.10.0.1')] },
    'left.network.gateway',
  ],
])("an address of a neighbour's facts is not claimed: %s", (_, left, right, message) => {
  const [first, second] = [left, right].map(({ spec, ...rest }) => ({ ...rest, spec: { ...spec, ...(spec?.network ? {} : platform) } }));
  const issues = issuesOf(twoClusters(first ?? {}, second ?? {}), rules);
  expect(issues.map((issue) => issue.message)).toEqual([expect.stringContaining(message)]);
});

/** Of KIND, the nodes' addresses are seen on their machine alone. */
const platform: Partial<ClusterSpec> = {
  platform: {
    kind: 'k3s',
    kubernetes: '1.36.2',
    release: 'v1.36.2+k3s1',
    bundled: { traefik: true, localPath: true, serviceLb: true, metricsServer: true },
  },
};

test.each<[string, Placed, Placed]>([
  [
    'they are at two sites',
    { spec: home, objects: [service('10.10.0.50')] },
    { spec: { site: 'office' }, objects: [service('10.10.0.50')] },
  ],
  ['a pool ends before the address', { spec: network('left', pools) }, { spec: home, objects: [service('10.10.0.30')] }],
  ['a pool begins after the address', { spec: network('left', pools) }, { spec: home, objects: [service('10.10.0.19')] }],
  ['one cluster has it twice', { spec: home, objects: [service('10.10.0.50'), pool('10.10.0.50/32')] }, { spec: home }],
  ['the container of a node has it', { spec: home }, { spec: home, objects: [service('10.10.0.2')] }],
])('two clusters may be as they are where %s', (_, left, right) => {
  expect(issuesOf(twoClusters(left, right), rules)).toEqual([]);
});

test('linked clusters reach each other as neighbours do', () => {
  const objects = [service('10.99.0.50')];
  const spec = (to: string): Partial<ClusterSpec> => ({ links: [{ to, over: 'vpn' }] });
  expect(issuesOf(twoClusters({ spec: spec('right'), objects }, { spec: spec('left'), objects }), rules)).toHaveLength(1);
});

test.each([
  null,
  7,
  'x',
  { loadBalancerIP: 7 },
  { externalIPs: [null] },
  { addresses: [7, 'x', '10.0.0.9-10.0.0.1'] },
  { blocks: [null, { cidr: 'x' }] },
])('nothing is thrown for a spec of another form: %j', (spec) => {
  const kinds = [
    'v1 Service',
    'metallb.io/v1beta1 IPAddressPool',
    'cilium.io/v2 CiliumLoadBalancerIPPool',
    'gateway.networking.k8s.io/v1 Gateway',
  ];
  const objects = kinds.map((kind) => object(kind.split(' ')[0] ?? '', kind.split(' ')[1] ?? '', spec as object));
  expect(issuesOf(twoClusters({ spec: home, objects }, { spec: home, objects }), rules)).toEqual([]);
});
