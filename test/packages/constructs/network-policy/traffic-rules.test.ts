import { withNamespaces } from '@kube-world/constructs';
import type { App, Cluster, ClusterSpec, Traffic } from '@kube-world/model';

import { cloud } from '../../../../clusters/cloud/spec';
import { buildApp } from '../build-app';
import { clusterWith, clusterWithoutIngress, controlPlane, traefikIngress, worker } from '../test-clusters';
import { app, mqtt, radio } from './talking-apps';

/** Policy name -> spec, of one namespace; without the two that every namespace has. */
function policies(apps: readonly App[], namespace: string, cluster: Cluster = clusterWith()): Readonly<Record<string, unknown>> {
  const unit = withNamespaces(apps).find((candidate) => candidate.name === `namespace-${namespace}`);
  if (!unit) return {};
  const objects = buildApp(unit, cluster).objects.filter((object) => object.kind === 'NetworkPolicy');
  return Object.fromEntries(
    objects.map((object) => [object.metadata.name, object.spec]).filter(([name]) => name !== 'default-deny' && name !== 'allow-dns'),
  );
}

const labelled = (name: string) => ({ matchLabels: { 'app.kubernetes.io/name': name } });
const inNamespace = (name: string) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });

test('[KW-45] an app that talks to another gets an egress rule, and the other an ingress rule, for that port alone', () => {
  expect(policies([mqtt, radio], 'zigbee2mqtt')).toEqual({
    zigbee2mqtt: {
      podSelector: labelled('zigbee2mqtt'),
      policyTypes: ['Egress'],
      egress: [{ to: [{ namespaceSelector: inNamespace('mosquitto'), podSelector: labelled('mosquitto') }], ports: [{ port: 1883 }] }],
    },
  });
  expect(policies([mqtt, radio], 'mosquitto')).toEqual({
    mosquitto: {
      podSelector: labelled('mosquitto'),
      policyTypes: ['Ingress'],
      ingress: [
        { from: [{ namespaceSelector: inNamespace('zigbee2mqtt'), podSelector: labelled('zigbee2mqtt') }], ports: [{ port: 1883 }] },
      ],
    },
  });
});

test('[KW-45] apps of one namespace need rules too, which name pods alone', () => {
  const [broker, client] = [app('mosquitto', { serves: { mqtt: { port: 1883 } } }, 'home'), 'zigbee2mqtt'];
  expect(policies([broker, app(client, { talksTo: [{ app: broker, port: 'mqtt' }] }, 'home')], 'home')).toEqual({
    mosquitto: {
      podSelector: labelled('mosquitto'),
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: labelled(client) }], ports: [{ port: 1883 }] }],
    },
    zigbee2mqtt: {
      podSelector: labelled(client),
      policyTypes: ['Egress'],
      egress: [{ to: [{ podSelector: labelled('mosquitto') }], ports: [{ port: 1883 }] }],
    },
  });
});

test('an app without traffic has no policy of its own', () => {
  expect(policies([app('idle')], 'idle')).toEqual({});
});

interface Case {
  readonly traffic: Traffic;
  readonly on?: Partial<ClusterSpec>;
  readonly rule: object;
}

const block = (cidr: string) => ({ ipBlock: { cidr } });
const twoNodes = { one: controlPlane, two: worker };
const network = clusterWith().spec.network;

test.each<[string, Case]>([
  [
    'the API of the control-plane nodes',
    {
      traffic: { egress: [{ kind: 'kubernetes-api' }] },
      on: { nodes: twoNodes },
      rule: { to: [block('192.0.2.10/32')], ports: [{ port: 6443 }] },
    },
  ],
  [
    'the API at another port',
    {
      traffic: { egress: [{ kind: 'kubernetes-api' }] },
      on: { network: { ...network, apiPort: 7443 } },
      rule: { to: [block('192.0.2.10/32')], ports: [{ port: 7443 }] },
    },
  ],
  [
    'the API of KIND, whose nodes Docker gives other addresses when they start',
    {
      traffic: { egress: [{ kind: 'kubernetes-api' }] },
      on: { platform: { kind: 'kind', kubernetes: '1.36.1', api: { address: '127.0.0.1', port: 7443 } }, nodes: twoNodes },
      rule: { to: [block('192.0.2.0/24')], ports: [{ port: 6443 }] },
    },
  ],
  [
    'the API of a managed cluster',
    {
      traffic: { egress: [{ kind: 'kubernetes-api' }] },
      on: { platform: { kind: 'gke', kubernetes: '1.36.0', region: 'r' } },
      rule: { to: [block('192.0.2.0/24')], ports: [{ port: 443 }] },
    },
  ],
  [
    "the API as Amazon's CNI sees it, before the address of its Service is replaced",
    {
      traffic: { egress: [{ kind: 'kubernetes-api' }] },
      on: { platform: cloud.spec.platform, network: { ...network, cni: 'vpc-cni' } },
      rule: { to: [block('10.43.0.1/32'), block('192.0.2.0/24')], ports: [{ port: 443 }] },
    },
  ],
  [
    'the internet, but no private network',
    {
      traffic: { egress: [{ kind: 'internet', ports: [{ port: 443 }] }] },
      rule: {
        to: [
          { ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'] } },
        ],
        ports: [{ port: 443 }],
      },
    },
  ],
  [
    'a network, at all ports',
    { traffic: { egress: [{ kind: 'network', cidr: '198.51.100.0/24' }] }, rule: { to: [block('198.51.100.0/24')] } },
  ],
  [
    'nodes, at their own addresses even where their calls come from tunnels',
    {
      traffic: { egress: [{ kind: 'nodes', ports: [{ port: 9100 }] }] },
      on: { nodes: twoNodes, network: { ...network, cni: 'flannel' } },
      rule: { to: [block('192.0.2.0/24')], ports: [{ port: 9100 }] },
    },
  ],
  [
    'a UDP port',
    {
      traffic: { egress: [{ kind: 'network', cidr: '198.51.100.0/24', ports: [{ port: 53, protocol: 'UDP' }] }] },
      rule: { to: [block('198.51.100.0/24')], ports: [{ port: 53, protocol: 'UDP' }] },
    },
  ],
  [
    'pods of a namespace',
    {
      traffic: { egress: [{ kind: 'namespace', pods: { namespace: 'x', labels: { a: 'b' } } }] },
      rule: { to: [{ namespaceSelector: inNamespace('x'), podSelector: { matchLabels: { a: 'b' } } }] },
    },
  ],
  [
    'a whole namespace',
    { traffic: { egress: [{ kind: 'namespace', pods: { namespace: 'x' } }] }, rule: { to: [{ namespaceSelector: inNamespace('x') }] } },
  ],
])('egress to %s becomes one rule', (_, { traffic, on, rule }) => {
  expect(policies([app('one', traffic)], 'one', clusterWith(on))).toEqual({
    one: { podSelector: labelled('one'), policyTypes: ['Egress'], egress: [rule] },
  });
});

const ports = [{ port: 8080 }];

test.each<[string, Case]>([
  [
    'Traefik of its own namespace',
    {
      traffic: { ingress: [{ kind: 'ingress', ports }] },
      rule: { from: [{ namespaceSelector: inNamespace('traefik'), podSelector: labelled('traefik') }], ports },
    },
  ],
  [
    'Traefik of the platform',
    {
      traffic: { ingress: [{ kind: 'ingress', ports }] },
      on: { ingress: { ...traefikIngress, installedBy: 'platform' } },
      rule: { from: [{ namespaceSelector: inNamespace('kube-system'), podSelector: labelled('traefik') }], ports },
    },
  ],
  [
    'an AWS load balancer',
    {
      traffic: { ingress: [{ kind: 'ingress', ports }] },
      on: { ingress: { ...traefikIngress, controller: 'alb' } },
      rule: { from: [block('192.0.2.0/24')], ports },
    },
  ],
  [
    'a Google load balancer',
    {
      traffic: { ingress: [{ kind: 'ingress', ports }] },
      on: { ingress: { ...traefikIngress, controller: 'gce' } },
      rule: { from: [block('130.211.0.0/22'), block('35.191.0.0/16')], ports },
    },
  ],
  ['nodes', { traffic: { ingress: [{ kind: 'nodes', ports }] }, rule: { from: [block('192.0.2.0/24')], ports } }],
  [
    'nodes behind tunnels',
    {
      traffic: { ingress: [{ kind: 'nodes', ports }] },
      on: { nodes: twoNodes, network: { ...network, cni: 'flannel' } },
      rule: { from: [block('10.42.0.0/16'), block('192.0.2.0/24')], ports },
    },
  ],
  [
    'the only node of a cluster with tunnels',
    {
      traffic: { ingress: [{ kind: 'nodes', ports }] },
      on: { network: { ...network, encapsulation: 'vxlan' } },
      rule: { from: [block('192.0.2.0/24')], ports },
    },
  ],
  ['anywhere', { traffic: { ingress: [{ kind: 'anywhere', ports }] }, rule: { ports } }],
  [
    'anywhere and a network, which that includes',
    {
      traffic: {
        ingress: [
          { kind: 'network', cidr: '198.51.100.0/24', ports },
          { kind: 'anywhere', ports },
        ],
      },
      rule: { ports },
    },
  ],
  ['its own pods', { traffic: { amongItself: true }, rule: { from: [{ podSelector: labelled('one') }] } }],
])('ingress from %s becomes one rule', (_, { traffic, on, rule }) => {
  expect(policies([app('one', traffic)], 'one', clusterWith(on))['one']).toMatchObject({ podSelector: labelled('one'), ingress: [rule] });
});

test('what acts in AWS reaches it, its endpoints in the network, and the agent with its credentials; never those of its node', () => {
  const identity = { namespace: 'one', serviceAccount: 'one', may: ['dns-records'] } as const;
  const acting: App = { ...app('one', {}), needs: { awsPermissions: [identity] } };
  const internet = ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'];
  expect(policies([acting], 'one', clusterWith({ platform: cloud.spec.platform }))).toEqual({
    one: {
      podSelector: labelled('one'),
      policyTypes: ['Egress'],
      egress: [
        { to: [{ ipBlock: { cidr: '0.0.0.0/0', except: internet } }, block('192.0.2.0/24')], ports: [{ port: 443 }] },
        { to: [block('169.254.170.23/32')], ports: [{ port: 80 }] },
      ],
    },
  });
  for (const awsPermissions of [[], undefined])
    expect(policies([{ ...acting, needs: awsPermissions ? { awsPermissions } : {} }], 'one')).toEqual({});
  // another's pods, of which the app says nothing itself
  const { traffic: _, ...silent } = acting;
  expect(policies([silent], 'one')).toEqual({});
});

test('a service network that cannot be read, or has no room, opens nothing more', () => {
  for (const services of ['nonsense', '10.43.0.1/32']) {
    const on = clusterWith({ platform: cloud.spec.platform, network: { ...network, cni: 'vpc-cni', services } });
    expect(policies([app('one', { egress: [{ kind: 'kubernetes-api' }] })], 'one', on)).toMatchObject({
      one: { egress: [{ to: [block('192.0.2.0/24')] }] },
    });
  }
});

test('pods that talk among themselves may both call and be called', () => {
  expect(policies([app('one', { amongItself: true })], 'one')).toMatchObject({ one: { policyTypes: ['Ingress', 'Egress'] } });
});

test('on a cluster without web traffic nothing is let in for it', () => {
  expect(policies([app('one', { ingress: [{ kind: 'ingress', ports }] })], 'one', clusterWithoutIngress())).toEqual({});
});

test('callers at the same ports share a rule, and the order of declarations changes nothing', () => {
  const callers = [
    { kind: 'network', cidr: '203.0.113.0/24', ports },
    { kind: 'network', cidr: '198.51.100.0/24', ports },
    { kind: 'network', cidr: '198.51.100.0/24', ports },
  ] as const;
  const rule = { ingress: [{ from: [block('198.51.100.0/24'), block('203.0.113.0/24')], ports }] };
  expect(policies([app('one', { ingress: callers })], 'one')).toMatchObject({ one: rule });
  expect(policies([app('one', { ingress: callers.toReversed() })], 'one')).toMatchObject({ one: rule });
});

test('what the ingress controller may reach is what lets it in', () => {
  const controller = app('traefik', { ingress: [{ kind: 'anywhere', ports: [{ port: 8443 }] }] });
  const web = app('grafana', { ingress: [{ kind: 'ingress', ports: [{ port: 3000 }] }] });
  expect(policies([controller, web], 'traefik')).toMatchObject({
    traefik: {
      egress: [{ to: [{ namespaceSelector: inNamespace('grafana'), podSelector: labelled('grafana') }], ports: [{ port: 3000 }] }],
    },
  });
});

test('pods that no app calls its own get a policy named after their labels on their side', () => {
  const callers = [{ kind: 'namespace', pods: { namespace: 'monitoring', labels: { role: 'Scraper' } }, ports: [{ port: 9100 }] }] as const;
  expect(policies([app('one', { ingress: callers }), app('grafana', undefined, 'monitoring')], 'monitoring')).toEqual({
    scraper: {
      podSelector: { matchLabels: { role: 'Scraper' } },
      policyTypes: ['Egress'],
      egress: [{ to: [{ namespaceSelector: inNamespace('one'), podSelector: labelled('one') }], ports: [{ port: 9100 }] }],
    },
  });
});

test('two sets of pods whose policies would share a name are told apart by their labels', () => {
  const callers = [{ kind: 'namespace', pods: { namespace: 'one', labels: { role: 'one' } }, ports }] as const;
  expect(Object.keys(policies([app('one', { ingress: callers })], 'one'))).toEqual(['one', 'role-one']);
});

test('pods of a whole namespace are selected by nothing', () => {
  const one = app('one', { pods: {}, egress: [{ kind: 'kubernetes-api' }] });
  expect(policies([one], 'one')).toMatchObject({ one: { podSelector: {} } });
});
