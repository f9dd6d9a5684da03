import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { checkFleet, type ClusterSpec, modelRules } from '@kube-world/model';

import { addressCases } from './cases/addresses';
import type { RuleCase } from './cases/case';
import { fleetCases } from './cases/fleet';
import { eksBounds, eksCases } from './cases/eks';
import { networkCases } from './cases/networks';
import { nodeCases } from './cases/nodes';
import { platformCases } from './cases/platforms';
import { readingCases } from './cases/readings';
import { another, smallFleet } from './small-fleet';

const today = '2026-06-01';
const cases: readonly RuleCase[] = [
  ...addressCases,
  ...eksCases,
  ...fleetCases,
  ...networkCases,
  ...nodeCases,
  ...platformCases,
  ...readingCases,
];

test('a fleet that fits gives no issue', () => {
  expect(checkFleet(smallFleet(), { today })).toEqual([]);
});

test.each(cases)('$rule: $when', ({ cluster, change, fleet, rule, at, says, severity = 'error' }) => {
  const issues = checkFleet({ ...smallFleet(cluster, change), ...fleet }, { today });
  // What cannot be read leaves other rules without their fact; only the rule under test is compared then.
  const own = issues.filter((issue) => issue.rule === rule);
  expect(own.map((issue) => issue.at)).toEqual(at);
  expect(own[0]).toMatchObject({ severity, message: expect.stringContaining(says), remedy: expect.stringMatching(/\S/) });
});

test.each(cases.filter(({ rule }) => rule !== 'unreadable-value'))('$rule alone speaks when $when', ({ cluster, change, fleet, rule }) => {
  const others = checkFleet({ ...smallFleet(cluster, change), ...fleet }, { today }).filter((issue) => issue.rule !== rule);
  expect(others).toEqual([]);
});

test('every rule file is registered under its own name, and every rule has a case', () => {
  const files = readdirSync(join(__dirname, '../../../../packages/model/src/checks/rules')).map((file) => file.replace(/\.ts$/, ''));
  const ids = modelRules.map(({ id }) => id);
  expect([...ids].sort()).toEqual(files.sort());
  expect(ids.filter((id) => !cases.some(({ rule }) => rule === id))).toEqual([]);
});

test('messages and remedies are in lower case and end without a stop', () => {
  const texts = cases.flatMap(({ cluster, change, fleet }) =>
    checkFleet({ ...smallFleet(cluster, change), ...fleet }, { today }).flatMap(({ message, remedy }) => [message, remedy]),
  );
  expect(texts.filter((text) => text.endsWith('.') || /^[A-Z](?!ube|ook|etal|alico|3|WS|KS|loudWatch)/.test(text))).toEqual([]);
});

test('issues come in one order, whatever the order of the clusters', () => {
  const fleet = smallFleet('edge', { nodes: { 'edge-1': { address: '10.1.0.5' } }, network: { services: '172.20.0.0/20' } });
  expect(checkFleet(fleet, { today })).toHaveLength(2);
  const reversed = { ...fleet, clusters: fleet.clusters.toReversed() };
  expect(checkFleet(reversed, { today })).toEqual(checkFleet(fleet, { today }));
});

test('unlinked clusters at different sites may have the same ranges and addresses', () => {
  const twin = another('lab', { name: 'twin', site: 'elsewhere' });
  expect(checkFleet(smallFleet('hub', {}, [twin]), { today })).toEqual([]);
});

test('clusters of one site must not hand out the same addresses', () => {
  const pools = { services: { range: '10.3.0.35-10.3.0.36' } };
  const twin = another('edge', {
    name: 'twin',
    site: 'lab',
    role: 'standalone',
    links: [],
    network: { nodes: '10.3.0.0/24', gateway: '10.3.0.1', vips: undefined, pools },
  });
  const moved = { ...twin, nodes: { 'twin-1': { ...Object.values(twin.nodes)[0], address: '10.3.0.50' } }, ours: {} } as ClusterSpec;
  expect(checkFleet(smallFleet('hub', {}, [moved]), { today }).map(({ rule, at }) => `${rule} ${at}`)).toEqual([
    'pool-claims-address lab.network.pools.services.range',
  ]);
});

test('linked clusters of one site share its networks', () => {
  const change = { links: [{ to: 'edge', over: 'vpn' }] };
  const fleet = smallFleet('edge', {
    links: [
      { to: 'cloud', over: 'vpn' },
      { to: 'hub', over: 'vpn' },
    ],
  });
  const linked = { ...fleet, clusters: [...smallFleet('hub', change).clusters.slice(0, 1), ...fleet.clusters.slice(1)] };
  expect(checkFleet(linked, { today })).toEqual([]);
});

test.each([1, 3, 5, 7])('%d control-plane nodes are a quorum', (count) => {
  const more = Object.fromEntries(
    Array.from({ length: count - 1 }, (_, at) => [
      `cp${at}`,
      {
        address: `10.3.0.${100 + at}`,
        role: 'control-plane',
        architecture: 'amd64',
        cpus: 2,
        memory: '4Gi',
        disks: [
          { name: 'a', size: '50G', medium: 'virtual' },
          { name: 'b', size: '50G', medium: 'virtual', use: 'raw' },
        ],
      },
    ]),
  );
  expect(checkFleet(smallFleet('lab', { nodes: more }), { today })).toEqual([]);
});

test.each(eksBounds)('on EKS, nothing is found when %s', (_, platform) => {
  expect(checkFleet(smallFleet('cloud', { platform }), { today })).toEqual([]);
});

test.each(['iptables', 'nftables'])('in %s mode MetalLB needs no strict ARP', (mode) => {
  expect(checkFleet(smallFleet('lab', { network: { proxy: { mode, strictArp: undefined } } }), { today })).toEqual([]);
});

test('a cluster of KIND need not say which machine runs it', () => {
  expect(checkFleet(smallFleet('hub', { platform: { machine: undefined } }), { today })).toEqual([]);
});

test('three workers on two hosts may share one', () => {
  const third = { nodes: { w1: { virtual: { host: 'pve2' } }, w2: { virtual: { host: 'pve1' } } } };
  expect(checkFleet(smallFleet('lab', third), { today })).toEqual([]);
});

test('a day that is no ISO date is refused', () => {
  expect(() => checkFleet(smallFleet(), { today: 'yesterday' })).toThrow("today must be an ISO date, got 'yesterday'");
});
