import { buildCluster } from '@kube-world/synth';
import fc from 'fast-check';

import { fleet } from '../../../clusters/fleet';
import { partsOf } from '../../../packages/cli/src';
import type { CheckContext } from '../../../packages/synth/src/checks/context';
import { networkRules } from '../../../packages/synth/src/checks/network/registry';
import type { PodClass } from '../../../packages/synth/src/network/allow-graph';
import { networkOf } from '../../../packages/synth/src/network/network-of';
import { isNetworkPolicy } from '../../../packages/synth/src/network/policy';
import type { PortSet, Protocol } from '../../../packages/synth/src/network/ports';
import { objects } from '../../golden/reference-fleet';
import type { Packet, TestPod } from '../../packages/synth/network/brute-force';
import { graphOf, packetsIn, policyObject, type World, worlds } from '../../packages/synth/network/random-world';
import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { secondsSince } from '../analysers/run-analyser';
import { standIns } from '../analysers/stand-ins';
import { allowedByCyclonus, type Connection, type Peer } from './cyclonus';

const holds = (set: PortSet, protocol: string, port: number): boolean =>
  set[protocol as Protocol].some(([from, end]) => from <= port && port < end);

/** One name for a port at most: Cyclonus is told one. */
const isPlain = ({ to, protocol, port }: Packet): boolean => namesOf(to, protocol, port).length < 2;
const namesOf = ({ ports }: TestPod, protocol: string, port: number): readonly string[] =>
  ports.filter((each) => each.protocol === protocol && each.containerPort === port).map(({ name }) => name);

/** Cyclonus lets NotIn take no pod without the label, and Kubernetes' own library does: there it is wrong. */
const withoutNotIn = worlds.filter(({ policies }) => !JSON.stringify(policies).includes('NotIn'));

function connectionOf({ namespaces }: World, { from, to, protocol, port }: Packet): Connection {
  const peer = ({ namespace, labels, address }: TestPod): Peer => ({
    namespace,
    labels,
    address,
    namespaceLabels: namespaces[namespace] ?? {},
  });
  return { from: peer(from), to: peer(to), protocol, port, portName: namesOf(to, protocol, port)[0] ?? '' };
}

describeWith('cyclonus', () => {
  const proof = (cluster: string, started: number, connections: number, disagreements: number): void =>
    recordProof({
      section: 'network',
      cluster,
      engine: titleOf('cyclonus'),
      figures: { connections, disagreements },
      seconds: secondsSince(started),
    });

  test('[KT-65] [KT-72] of a hundred random clusters, it allows what we say may talk, and nothing else', () => {
    const started = Date.now();
    const disagreements: string[] = [];
    let connections = 0;
    for (const world of fc.sample(withoutNotIn, { numRuns: 100, seed: 100 })) {
      const { graph, classOf } = graphOf(world);
      const packets = [...packetsIn(world)].filter(isPlain);
      const answers = allowedByCyclonus(
        world.policies.map(policyObject),
        packets.map((packet) => connectionOf(world, packet)),
      );
      for (const [index, packet] of packets.entries()) {
        const ours = holds(graph.open(classOf(packet.from), classOf(packet.to)), packet.protocol, packet.port);
        if (ours !== answers[index]) disagreements.push(JSON.stringify({ ours, packet, policies: world.policies }));
      }
      connections += packets.length;
    }
    proof('generated', started, connections, disagreements.length);
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(connections).toBeGreaterThan(10_000);
  }, 300_000);

  test.each(['management', 'pi', 'kubani'])(
    '[KT-65] [KT-72] of %s, with pods as its charts label them, it allows what we say may talk',
    (name) => {
      const started = Date.now();
      const context = contextOf(name);
      const { graph } = networkOf(context);
      const built = context.units.flatMap(({ manifests }) => manifests.map(({ manifest }) => manifest));
      const policies = built.filter(isNetworkPolicy);
      expect(policies.length).toBeGreaterThan(10);
      const pairs = graph.classes.flatMap((from) => graph.classes.filter((to) => to !== from).map((to) => [from, to] as const));
      const ports = portsIn(policies);
      const asked = pairs.flatMap(([from, to]) => ports.map(([protocol, port]) => ({ from, to, protocol, port })));
      const base = context.cluster.spec.network.pods.split('.').slice(0, 2).join('.');
      const peer = (one: PodClass): Peer => ({
        namespace: one.namespace,
        namespaceLabels: {},
        labels: one.pods[0].labels,
        address: `${base}.0.${graph.classes.indexOf(one) + 1}`,
      });
      const answers = allowedByCyclonus(
        policies,
        asked.map(({ from, to, ...at }) => ({ ...at, from: peer(from), to: peer(to) })),
      );
      const wrong = asked.filter(({ from, to, protocol, port }, at) => holds(graph.open(from, to), protocol, port) !== answers[at]);
      proof(name, started, asked.length, wrong.length);
      expect(wrong.map(({ from, to, protocol, port }) => `${from.pods[0].name} ${to.pods[0].name} ${protocol} ${port}`)).toEqual([]);
      expect(asked.length).toBeGreaterThan(500);
    },
    300_000,
  );
});

test.each(['management', 'pi', 'kubani'])(
  '[KW-44] [KW-45] on %s, with pods as its charts label them, all that is declared can talk, and nothing else',
  (name) => {
    const context = contextOf(name);
    expect(networkRules.flatMap((rule) => rule(context)).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

function contextOf(name: string): CheckContext {
  const placement = fleet.placements.find(({ cluster }) => cluster.name === name);
  if (!placement) throw new Error(`no cluster ${name}`);
  const { cluster, units, gitops } = buildCluster(fleet, placement, partsOf('2000-01-01'));
  const pods = standIns(placement, objects(name)).map((manifest) => ({ manifest, at: `${name}/charts/${manifest.metadata.name}` }));
  return { cluster, fleet, units, gitops, rendered: pods };
}

/** Each port that a policy names and the one after it, in both protocols. */
function portsIn(policies: readonly object[]): readonly (readonly [protocol: string, port: number])[] {
  const numbers = new Set([...JSON.stringify(policies).matchAll(/"port":(\d+)/g)].map(([, number]) => Number(number)));
  return [...numbers].flatMap((number) => [['TCP', number] as const, ['UDP', number] as const, ['TCP', number + 1] as const]);
}
