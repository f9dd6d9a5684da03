import type { Manifest } from '@kube-world/model';
import fc from 'fast-check';

import { addressesIn } from '../../../../packages/synth/src/network/addresses';
import { AllowGraph, type PodClass } from '../../../../packages/synth/src/network/allow-graph';
import { networkPolicyOf } from '../../../../packages/synth/src/network/policy';
import { networkPodsOf } from '../../../../packages/synth/src/network/pods';
import { Terms } from '../../../../packages/synth/src/network/terms';
import type { NamespaceLabels, Packet, Selector, TestPeer, TestPod, TestPolicy, TestPort } from './brute-force';

/** A small cluster in which selectors, names and ports meet often. */
export interface World {
  readonly namespaces: NamespaceLabels;
  readonly pods: readonly TestPod[];
  readonly policies: readonly TestPolicy[];
}

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength });
/** Without the members that are undefined: a field that is not there. */
const present = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<{ [K in keyof T]: Exclude<T[K], undefined> }> =>
  arbitrary.map((value) => JSON.parse(JSON.stringify(value)) as { [K in keyof T]: Exclude<T[K], undefined> });

const spaces = ['a', 'b', 'c'] as const;
const values = fc.constantFrom('x', 'y');
const labels = fc.dictionary(fc.constantFrom('app', 'tier'), values, { maxKeys: 2, noNullPrototype: true });
const protocol = fc.constantFrom('TCP', 'UDP', 'SCTP');
const portNames = fc.constantFrom('web', 'dns');
const numbers = fc.constantFrom(1, 53, 79, 80, 81, 8080, 65_535);

const selector: fc.Arbitrary<Selector> = present(
  fc.record({
    matchLabels: optional(labels),
    matchExpressions: optional(
      few(
        fc.oneof(
          fc.record({
            key: fc.constantFrom('app', 'tier', 'team'),
            operator: fc.constantFrom('In', 'NotIn'),
            values: fc.array(values, { minLength: 1, maxLength: 2 }),
          }),
          fc.record({ key: fc.constantFrom('app', 'tier', 'team'), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
        ),
      ),
    ),
  }),
);
const namespaceSelector: fc.Arbitrary<Selector> = fc.oneof(
  selector,
  fc.subarray([...spaces], { minLength: 1 }).map((names) => ({
    matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: names }],
  })),
  fc.constantFrom(...spaces).map((name) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } })),
);
const block = fc.constantFrom(
  { cidr: '0.0.0.0/0' },
  { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] },
  { cidr: '10.0.0.0/8' },
  { cidr: '192.0.2.0/24', except: ['192.0.2.128/25'] },
);
const peer: fc.Arbitrary<TestPeer> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ ipBlock: block }) },
  { weight: 3, arbitrary: fc.record({ podSelector: selector }) },
  { weight: 2, arbitrary: fc.record({ namespaceSelector }) },
  { weight: 3, arbitrary: fc.record({ namespaceSelector, podSelector: selector }) },
);
const port: fc.Arbitrary<TestPort> = present(
  fc.oneof(
    fc.record({ protocol: optional(protocol), port: optional(fc.oneof(numbers, portNames)) }),
    fc.record({ protocol: optional(protocol), port: fc.constantFrom(1, 79, 80), endPort: fc.constantFrom(80, 81, 65_535) }),
  ),
);
const policy: fc.Arbitrary<TestPolicy> = present(
  fc.record({
    namespace: fc.constantFrom(...spaces),
    podSelector: selector,
    policyTypes: optional(fc.subarray(['Ingress', 'Egress'])),
    ingress: optional(few(present(fc.record({ from: optional(few(peer)), ports: optional(few(port)) })))),
    egress: optional(few(present(fc.record({ to: optional(few(peer)), ports: optional(few(port)) })))),
  }),
);
const pod = fc.record({
  namespace: fc.constantFrom(...spaces),
  labels,
  ports: fc.uniqueArray(fc.record({ name: portNames, containerPort: fc.constantFrom(53, 80, 8080), protocol }), {
    selector: ({ name }) => name,
    maxLength: 2,
  }),
});

export const worlds: fc.Arbitrary<World> = fc
  .record({
    labels: fc.array(labels, { minLength: 3, maxLength: 3 }),
    pods: fc.array(pod, { minLength: 1, maxLength: 6 }),
    policies: few(policy, 6),
  })
  .map((world) => ({
    namespaces: Object.fromEntries(spaces.map((name, index) => [name, world.labels[index] ?? {}])),
    pods: world.pods.map((each, index) => ({ ...each, name: `p${index}`, address: `10.244.0.${index + 1}` })),
    policies: world.policies,
  }));

export function policyObject({ namespace, ...spec }: TestPolicy, index: number): Manifest {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: `n${index}`, namespace }, spec };
}

export function podObject({ name, namespace, labels: own, ports }: TestPod): Manifest {
  const containers = [{ name: 'main', image: 'main', ports }];
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace, labels: own }, spec: { containers } };
}

export interface Graphed {
  readonly graph: AllowGraph;
  readonly terms: Terms;
  readonly classOf: (pod: TestPod) => PodClass;
}

/** The graph of a world. @param enter is handed the sets, to name more of them */
export function graphOf({ namespaces, pods, policies }: World, enter: (terms: Terms) => void = () => undefined): Graphed {
  const terms = new Terms();
  const read = policies.map((each, index) => networkPolicyOf({ manifest: policyObject(each, index), at: `n${index}` }, terms));
  enter(terms);
  const members = pods.flatMap((each) => networkPodsOf({ manifest: podObject(each), at: each.name }) ?? []);
  const podAddresses = addressesIn('10.244.0.0/24');
  const graph = new AllowGraph({ terms, namespaces: new Map(Object.entries(namespaces)), policies: read, pods: members, podAddresses });
  const classes = new Map(graph.classes.flatMap((each) => each.pods.map(({ at }) => [at, each] as const)));
  return { graph, terms, classOf: ({ name }) => classes.get(name) as PodClass };
}

/** Packets between all pairs of pods, at ports on both sides of every boundary. */
export function* packetsIn({ pods }: World): Iterable<Packet> {
  for (const from of pods)
    for (const to of pods)
      for (const each of ['TCP', 'UDP', 'SCTP'])
        for (const number of [1, 2, 52, 53, 78, 79, 80, 81, 82, 8080, 65_535])
          if (from !== to) yield { from, to, protocol: each, port: number };
}
