import { type ClusterSpec, checkFleet, defineCluster, type FleetFacts, type Issue, type Link } from '@kube-world/model';

import { another, smallFleet } from './small-fleet';

const link = (to: string, over: Link['over'] = 'vpn'): Link => ({ to, over });

/** A cluster of K3s at a site of its own; only what is said of it can overlap. */
function cluster(name: string, number: number, links: readonly Link[], network: object = {}): ClusterSpec {
  const spec = another('edge', { name, role: 'standalone', site: name, links, ours: {}, platform: { tlsSans: undefined } });
  const address = `10.${number}.0.10`;
  const own = {
    nodes: `10.${number}.0.0/24`,
    pods: `10.${number + 1}.0.0/16`,
    services: `10.${number + 2}.0.0/16`,
    gateway: undefined,
    vips: undefined,
  };
  const node = Object.values(spec.nodes)[0];
  return {
    ...spec,
    ours: {},
    network: { ...spec.network, ...own, ...network },
    nodes: { [`${name}-1`]: { ...node, address } },
  } as unknown as ClusterSpec;
}

const checked = (...specs: readonly ClusterSpec[]): readonly Issue[] =>
  checkFleet({ ...smallFleet(), clusters: specs.map((spec) => defineCluster(spec)) } satisfies FleetFacts);

const pods = { pods: '10.200.0.0/16' };
const left = (links = [link('middle')]) => cluster('left', 110, links, pods);
const middle = cluster('middle', 120, [link('left'), link('right')]);
const right = (network: object = pods) => cluster('right', 130, [link('middle')], network);

test('two clusters that are linked with one in the middle must not overlap, and the way between them is named', () => {
  expect(checked(left(), middle, right())).toEqual([
    {
      rule: 'overlapping-networks',
      severity: 'error',
      at: 'left.network.pods',
      message: '10.200.0.0/16 overlaps 10.200.0.0/16 of right.network.pods',
      remedy: 'choose ranges that lie apart; links join the clusters (left - middle - right), and who stands between routes to both',
    },
  ]);
});

test.each([
  ['their ranges only touch', [left(), middle, right({ pods: '10.201.0.0/16' })]],
  ['nothing links them', [left([]), { ...middle, links: [link('right')] }, right()]],
  [
    'a hub drives both',
    [another('hub', {}), ...['a', 'b'].map((name, at) => ({ ...cluster(name, 140 + 10 * at, [], pods), role: 'spoke' as const }))],
  ],
])('two clusters may be as they are where %s', (_, specs) => {
  expect(checked(...specs)).toEqual([]);
});

test('clusters whose nodes are devices of one tailnet may be linked by it, but give no address twice', () => {
  const tailnet = { nodes: '100.64.0.0/10' };
  const specs = ['left', 'right'].map((name, at) => {
    const spec = cluster(name, 150 + 10 * at, [link(name === 'left' ? 'right' : 'left', 'tailscale')], tailnet);
    const node = Object.values(spec.nodes)[0];
    return (address: string): ClusterSpec => ({ ...spec, nodes: { [`${name}-1`]: { ...node, address } } }) as ClusterSpec;
  });
  expect(checked(...specs.map((of, at) => of(`100.64.0.1${at}`)))).toEqual([]);
  expect(checked(...specs.map((of) => of('100.64.0.10'))).map(({ rule }) => rule)).toEqual(['address-used-twice']);
});

test('links that lead in a circle are followed to their end', () => {
  const ring = ['a', 'b', 'c', 'd'].map((name, at) =>
    cluster(name, 160 + 10 * at, [link('bcda'[at] ?? ''), link('dabc'[at] ?? '')], at % 2 === 0 ? pods : {}),
  );
  expect(checked(...ring).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'a.network.pods: 10.200.0.0/16 overlaps 10.200.0.0/16 of c.network.pods',
  ]);
});
