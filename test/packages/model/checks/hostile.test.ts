import { type ClusterSpec, checkFleet, defineCluster, type FleetFacts } from '@kube-world/model';
import * as fc from 'fast-check';

import { smallFleet } from './small-fleet';

const specs = smallFleet().clusters.map(({ spec }) => spec);
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-',
    '/',
    '.',
    '0',
    '1e999',
    '__proto__',
    'constructor',
    '::/0',
    '0.0.0.0/0',
    '255.255.255.255',
    '\u2028',
    'x'.repeat(300),
  ),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1.5, 1e300),
  fc.string(),
);

test('whatever required fact a spec lacks, the checks name it and do not throw', () => {
  const required = ['role', 'engine', 'profile', 'platform', 'network', 'nodes', 'storage'] as const;
  for (const spec of specs) {
    for (const fact of required) {
      const { [fact]: _, ...rest } = spec;
      const fleet = { ...smallFleet(), clusters: [defineCluster(rest as ClusterSpec)] };
      const issues = checkFleet(fleet);
      expect(issues.every(({ rule, at }) => rule === 'missing-fact' && at.startsWith(`${spec.name}.${fact}`))).toBe(true);
      expect(issues.length).toBeGreaterThan(0);
    }
  }
});

test.each([null, 7, 'x', [null], [{}], [{ host: 7, clusters: 7, reason: null }], [{ host: 'a.example.com', clusters: null }]])(
  "whatever stands in the fleet's own facts, the checks do not throw: %j",
  (value) => {
    const facts = { sharedHosts: value, secrets: { recipients: value } } as unknown as Partial<FleetFacts>;
    const secrets = facts.secrets ?? { recipients: [] };
    const clusters = specs.map((spec) => defineCluster({ ...spec, secrets }));
    for (const fleet of [facts, { secrets: value }, { clusters }]) {
      expect(() => checkFleet({ ...smallFleet(), ...(fleet as Partial<FleetFacts>) })).not.toThrow();
    }
  },
);

test('whatever stands in place of a fact of EKS, the checks do not throw', () => {
  const spec = specs.find(({ platform }) => platform.kind === 'eks');
  for (const path of pathsOf(spec?.platform))
    for (const value of [null, [], {}, 'x', 7, true, [null]]) {
      const changed = { ...spec, platform: replaced(spec?.platform, path, value) } as ClusterSpec;
      expect(() => checkFleet({ ...smallFleet(), clusters: [defineCluster(changed)] })).not.toThrow();
    }
});

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

interface Leaf {
  readonly path: readonly string[];
  readonly number: boolean;
}

test('whatever text or number stands in a spec, the checks answer with issues and do not throw', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...specs)
        .chain((spec) => fc.record({ spec: fc.constant(spec), leaf: fc.constantFrom(...leavesOf(spec)), value: hostile })),
      ({ spec, leaf, value }) => {
        const changed = replaced(spec, leaf.path, leaf.number ? Number(value) : String(value)) as ClusterSpec;
        const fleet = { ...smallFleet(), clusters: specs.map((other) => defineCluster(other === spec ? changed : other)) };
        const issues = checkFleet(fleet, { today: '2026-06-01' });
        expect(
          issues.every(({ at, message, remedy }) => [at, message, remedy].every((text) => typeof text === 'string' && text !== '')),
        ).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, number: typeof value === 'number' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((inner, at): unknown => (String(at) === key ? replaced(inner, rest, leaf) : inner));
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, leaf) };
}
