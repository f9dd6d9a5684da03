import type { Traffic } from '@kube-world/model';

import { networkRules } from '../../../../../packages/synth/src/checks/network/registry';
import { contextOf, unit } from '../context-with';
import { appUnit, deny, dns, findingsIn, inSpace, isolated, labelled, pods, policy, type Shop, shop, space } from './findings';

const egressClosed = (who: string, ports: string): string =>
  `traffic-blocked pi/web traffic: 'web' in namespace 'front' may not talk to ${who} at ${ports}, which is declared: none of its policies ('deny', 'dns', 'web') lets egress through`;
const ingressClosed = (ports: string): string =>
  `traffic-blocked pi/web traffic: 'db' in namespace 'back' may not be talked to by 'web' in namespace 'front' at ${ports}, which is declared: none of its policies ('deny', 'db') lets ingress through`;
const db = "'db' in namespace 'back'";
const container = (ports: readonly object[]): object => ({ containers: [{ name: 'main', ports }] });

test.each<[string, Shop, readonly string[]]>([
  ['nothing of the way out', { out: { to: [{ podSelector: labelled('db') }] } }, [egressClosed(db, 'TCP 80')]],
  ['another port of the way out', { out: { ports: [{ port: 79 }, { port: 81, endPort: 90 }] } }, [egressClosed(db, 'TCP 80')]],
  ['another protocol of the way out', { out: { ports: [{ port: 80, protocol: 'UDP' }] } }, [egressClosed(db, 'TCP 80')]],
  ['a name that the callee gives to another port', { out: { ports: [{ port: 'sql' }] } }, [egressClosed(db, 'TCP 80')]],
  ['a peer of the own namespace on the way in', { in: { from: [{ podSelector: labelled('web') }] } }, [ingressClosed('TCP 80')]],
  [
    'labels and namespace of two peers, where both were meant of one',
    { in: { from: [{ podSelector: labelled('web') }, { namespaceSelector: inSpace('frnt') }] } },
    [ingressClosed('TCP 80')],
  ],
  [
    'an address in place of pods, since pods have none that lasts',
    { out: { to: [{ ipBlock: { cidr: '10.2.0.7/32' } }] } },
    [egressClosed(db, 'TCP 80')],
  ],
  ["a callee with its node's address", { dbPod: { hostNetwork: true } }, [egressClosed(db, 'TCP 80')]],
  ["a caller with its node's address", { webPod: { hostNetwork: true } }, [ingressClosed('TCP 80')]],
])('[KT-64] [KT-65] [KS-49] traffic that is declared and closed is an error: %s', (_, change, findings) => {
  expect(findingsIn(shop(change))).toEqual(findings);
});

test.each<[string, Shop]>([
  ['as it should be', {}],
  ['a port by its name', { out: { ports: [{ port: 'http' }] }, in: { ports: [{ port: 'http' }] } }],
  ['a range with its ends', { out: { ports: [{ port: 80, endPort: 80 }] } }],
  [
    'labels by expressions',
    {
      out: {
        to: [{ namespaceSelector: inSpace('back'), podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['db'] }] } }],
      },
    },
  ],
  [
    'one rule in two policies',
    {
      out: { ports: [{ port: 80, protocol: 'UDP' }] },
      in: { ports: [{ port: 80 }, { port: 80, protocol: 'UDP' }] },
      more: [
        policy('front', 'more', {
          podSelector: {},
          policyTypes: ['Egress'],
          egress: [{ to: [{ namespaceSelector: inSpace('back') }], ports: [{ port: 80 }] }],
        }),
      ],
      web: { egress: [{ kind: 'namespace', pods: { namespace: 'back' }, ports: [{ port: 80 }, { port: 80, protocol: 'UDP' }] }] },
      dbPod: container([{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }]),
    },
  ],
  [
    'a namespace that nobody closes, on the side of whoever is there already',
    {
      front: [],
      web: { talksTo: [] },
      db: { ingress: [{ kind: 'namespace', pods: { namespace: 'front', labels: { app: 'web' } }, ports: [{ port: 80 }] }] },
      out: {
        to: [
          { namespaceSelector: inSpace('back') },
          { namespaceSelector: inSpace('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } },
        ],
        ports: [{ port: 80 }, { port: 53 }, { port: 53, protocol: 'UDP' }],
      },
    },
  ],
])('traffic that is declared and open is none: %s', (_, change) => {
  expect(findingsIn(shop(change)).filter((line) => line.startsWith('traffic-blocked'))).toEqual([]);
});

const net = (cidr: string): Traffic => ({ egress: [{ kind: 'network', cidr, ports: [{ port: 443 }] }] });
const out = (...to: readonly object[]): readonly string[] => {
  const rule = policy('front', 'web', { podSelector: labelled('web'), policyTypes: ['Egress'], egress: [{ to, ports: [{ port: 443 }] }] });
  return findingsIn([
    unit('namespaces', { manifests: [...isolated('front'), rule] }),
    appUnit('web', 'front', net('192.0.2.0/24'), [pods('front', 'web')]),
  ]);
};

test.each<[string, readonly object[], readonly string[]]>([
  ['the very network', [{ ipBlock: { cidr: '192.0.2.0/24' } }], []],
  ['one that holds it', [{ ipBlock: { cidr: '192.0.0.0/16' } }], []],
  ['two halves', [{ ipBlock: { cidr: '192.0.2.0/25' } }, { ipBlock: { cidr: '192.0.2.128/25' } }], []],
  ['all but one address', [{ ipBlock: { cidr: '192.0.2.0/24', except: ['192.0.2.9/32'] } }], [egressClosed('192.0.2.0/24', 'TCP 443')]],
  ['a half', [{ ipBlock: { cidr: '192.0.2.0/25' } }], [egressClosed('192.0.2.0/24', 'TCP 443')]],
])('a network that is declared is open as a whole: %s', (_, peers, findings) => {
  expect(out(...peers)).toEqual(findings);
});

test('what an app says of an app that is not in the cluster, or of a port that it does not serve, is an error', () => {
  const [namespaces, web, back] = shop();
  const there = [namespaces, web].flatMap((one) => one ?? []);
  expect(findingsIn(there).filter((line) => line.startsWith('traffic-blocked'))).toEqual([
    "traffic-blocked pi/web traffic: talks to 'db', which is not among the apps given; place 'db' too, or leave it out of 'web'",
  ]);
  const other = appUnit(
    'db',
    'back',
    { serves: {} },
    back?.manifests.map(({ manifest }) => manifest),
  );
  expect(findingsIn([...there, other]).filter((line) => line.startsWith('traffic-blocked'))).toEqual([
    "traffic-blocked pi/web traffic: talks to 'db' at port 'sql', which it does not serve; it serves: nothing",
  ]);
});

test.each<[string, Shop, readonly string[]]>([
  [
    'the port of the Service',
    { dbPod: container([{ containerPort: 8080 }]) },
    ["served-port-not-there pi/web traffic: no container of 'db' in namespace 'back' listens at TCP 80"],
  ],
  [
    'the other protocol',
    { dbPod: container([{ containerPort: 80, protocol: 'UDP' }]) },
    ["served-port-not-there pi/web traffic: no container of 'db' in namespace 'back' listens at TCP 80"],
  ],
  ['one of two', { dbPod: container([{ containerPort: 79 }, { containerPort: 80 }]) }, []],
  [
    'of a sidecar',
    {
      dbPod: {
        containers: [{ name: 'main' }],
        initContainers: [{ name: 'proxy', restartPolicy: 'Always', ports: [{ containerPort: 80 }] }],
      },
    },
    [],
  ],
  ['nothing said', { dbPod: container([]) }, []],
])('[KT-64] a port that is declared is one that the callee listens at: %s', (_, change, findings) => {
  expect(findingsIn(shop(change))).toEqual(findings);
});

test('a finding says what to do about it', () => {
  const remedies = [
    { out: { ports: [{ port: 81 }] } },
    { dbPod: { hostNetwork: true } },
    { dbPod: container([{ containerPort: 5432 }]) },
    { front: [space('front'), deny('front')] },
    { front: [space('front'), dns('front')] },
  ].flatMap((change) => networkRules.flatMap((rule) => rule(contextOf(shop(change)))).map(({ remedy }) => remedy));
  expect(remedies).toEqual([
    "allow egress to 'app=db' in namespace 'back' at TCP 80 in a NetworkPolicy of namespace 'front', or let withNamespaces write it",
    "pods with hostNetwork have their node's address: allow egress to the nodes' network, or leave hostNetwork out",
    'declare the port of the container, not that of its Service: it listens at TCP 5432',
    "allow egress to 'k8s-app=kube-dns' in namespace 'kube-system' at UDP 53 and TCP 53 for all pods of namespace 'front'",
    'give it a NetworkPolicy with podSelector: {} and policyTypes: [Ingress, Egress], or place its apps with withNamespaces, which does',
  ]);
});
