import type { PodSet } from '@kube-world/model';
import fc from 'fast-check';

import { addressesIn } from '../../../../packages/synth/src/network/addresses';
import { Declarations, type DeclaredFlow, declaredFlow } from '../../../../packages/synth/src/network/declared';
import { edgesOf, undeclaredEdges } from '../../../../packages/synth/src/network/edges';
import { isNone, type PortSet, type Protocol } from '../../../../packages/synth/src/network/ports';
import { gapsOf } from '../../../../packages/synth/src/network/reach';
import {
  egressAllows,
  ingressAllows,
  isAllowed,
  type Packet,
  type Selector,
  type TestPeer,
  type TestPod,
  type TestPolicy,
} from './brute-force';
import { graphOf, packetsIn, type World, worlds } from './random-world';

const holds = (set: PortSet, { protocol, port }: Packet): boolean =>
  set[protocol as Protocol].some(([from, end]) => from <= port && port < end);

test('[KT-65] [KT-72] over all pairs of pods of random clusters, what may talk is what the documentation of NetworkPolicy says', () => {
  let packets = 0;
  let allowed = 0;
  fc.assert(
    fc.property(worlds, (world) => {
      const { graph, classOf } = graphOf(world);
      for (const packet of packetsIn(world)) {
        const expected = isAllowed(world.policies, world.namespaces, packet);
        const actual = holds(graph.open(classOf(packet.from), classOf(packet.to)), packet);
        if (actual !== expected) throw new Error(JSON.stringify({ packet, expected, actual }));
        packets += 1;
        if (expected) allowed += 1;
      }
    }),
    { numRuns: 250 },
  );
  // the worlds are no trivial ones
  expect(packets).toBeGreaterThan(5_000);
  expect(allowed / packets).toBeGreaterThan(0.1);
  expect(allowed / packets).toBeLessThan(0.9);
});

test('every connection between pods is found from the rules, but for those of two ends that are open to everybody', () => {
  let found = 0;
  fc.assert(
    fc.property(worlds, (world) => {
      const { graph, classOf } = graphOf({ ...world, pods: [...world.pods, nobody] });
      const edges = edgesOf(graph, classOf(nobody));
      for (const { ports } of edges) expect(isNone(ports)).toBe(false);
      found += edges.length;
      for (const packet of packetsIn(world)) {
        const [from, to] = [classOf(packet.from), classOf(packet.to)];
        const edge = edges.find((each) => each.from === from && each.to === to);
        const isOpen = isAllowed(world.policies, world.namespaces, packet);
        const isRight = edge
          ? holds(edge.ports, packet) === isOpen
          : !isOpen || (graph.isWide('egress', from) && graph.isWide('ingress', to));
        if (!isRight) throw new Error(JSON.stringify({ packet, isOpen, found: edge?.ports }));
      }
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(30);
});

const nobody: TestPod = { name: 'nobody', namespace: '', address: '10.244.0.99', labels: {}, ports: [] };

const set: fc.Arbitrary<PodSet> = fc.record({
  namespace: fc.constantFrom('a', 'b', 'c'),
  labels: fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('x', 'y'), { maxKeys: 1, noNullPrototype: true }),
});
const belongs = ({ namespace, labels = {} }: PodSet, pod: TestPod): boolean =>
  pod.namespace === namespace && Object.entries(labels).every(([key, value]) => pod.labels[key] === value);

test('what is declared is found closed exactly where a pod of either side closes it', () => {
  let closed = 0;
  const blockless = worlds.filter((world) => !JSON.stringify(world.policies).includes('ipBlock'));
  fc.assert(
    fc.property(blockless, set, set, (world: World, from, to) => {
      const port = { port: 80, protocol: 'TCP' } as const;
      let flow: DeclaredFlow | undefined;
      const { graph } = graphOf(world, (terms) => {
        const ends = { from: { kind: 'pods', pods: from }, to: { kind: 'pods', pods: to } } as const;
        flow = declaredFlow({ app: 'app', ...ends, ports: [port] }, terms);
      });
      const gaps = flow ? gapsOf({ graph, nodes: addressesIn('192.0.2.0/24') }, flow) : [];
      for (const direction of ['egress', 'ingress'] as const) {
        const allows = direction === 'egress' ? egressAllows : ingressAllows;
        const expected = world.pods.some((one) =>
          world.pods.some((other) => {
            const packet = { from: one, to: other, ...port };
            return belongs(from, one) && belongs(to, other) && !allows(world.policies, world.namespaces, packet);
          }),
        );
        expect(gaps.some((gap) => gap.direction === direction)).toBe(expected);
        if (expected) closed += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(closed).toBeGreaterThan(10);
});

test('what is open and not declared is found for every pair of pods, although declared sets are passed by as a whole', () => {
  const seen = { undeclared: 0, declared: 0 };
  fc.assert(
    fc.property(
      worlds,
      fc.array(fc.tuple(set, set, fc.constantFrom(undefined, 80, 8080)), { maxLength: 6 }),
      fc.subarray(['a', 'b', 'c']),
      ({ policies, ...rest }, opened, closed) => {
        const said = opened.filter((_, index) => index % 2 === 0);
        // isolated namespaces with what is declared, and a few policies that somebody wrote beside them
        const world = { ...rest, policies: [...policies.slice(0, 2), ...closed.map(isolated), ...opened.flatMap(allowing)] };
        const flows: DeclaredFlow[] = [];
        const { graph, terms, classOf } = graphOf({ ...world, pods: [...world.pods, nobody] }, (entered) => {
          for (const [from, to, port] of said) {
            const ends = { from: { kind: 'pods', pods: from }, to: { kind: 'pods', pods: to } } as const;
            flows.push(declaredFlow({ app: 'app', ...ends, ...(port === undefined ? {} : { ports: [{ port }] }) }, entered));
          }
        });
        const edges = undeclaredEdges(graph, classOf(nobody), new Declarations(flows, terms.everybody, () => false));
        for (const packet of packetsIn(world)) {
          const [from, to] = [classOf(packet.from), classOf(packet.to)];
          if (graph.isWide('egress', from) && graph.isWide('ingress', to)) continue;
          const isSaid = said.some(
            ([one, other, port]) =>
              belongs(one, packet.from) &&
              belongs(other, packet.to) &&
              (port === undefined || (port === packet.port && packet.protocol === 'TCP')),
          );
          const isOpen = isAllowed(world.policies, world.namespaces, packet);
          const isFound = edges.some((each) => each.from === from && each.to === to && holds(each.ports, packet));
          if (isFound !== (isOpen && !isSaid))
            throw new Error(JSON.stringify({ packet, isFound, isOpen, isSaid, said, policies: world.policies }));
          if (isOpen) seen[isSaid ? 'declared' : 'undeclared'] += 1;
        }
      },
    ),
    { numRuns: 250 },
  );
  expect(seen.undeclared).toBeGreaterThan(20);
  expect(seen.declared).toBeGreaterThan(5);
});

type Said = readonly [from: PodSet, to: PodSet, port: number | undefined];

const isolated = (namespace: string): TestPolicy => ({ namespace, podSelector: {}, policyTypes: ['Ingress', 'Egress'] });

function allowing([from, to, port]: Said): readonly TestPolicy[] {
  const ports = port === undefined ? {} : { ports: [{ port }] };
  const selectorOf = ({ labels = {} }: PodSet): Selector => ({ matchLabels: labels });
  const peerOf = (of: PodSet): TestPeer => ({
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': of.namespace } },
    podSelector: selectorOf(of),
  });
  return [
    { namespace: from.namespace, podSelector: selectorOf(from), policyTypes: ['Egress'], egress: [{ to: [peerOf(to)], ...ports }] },
    { namespace: to.namespace, podSelector: selectorOf(to), policyTypes: ['Ingress'], ingress: [{ from: [peerOf(from)], ...ports }] },
  ];
}
