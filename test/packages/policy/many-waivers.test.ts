import type { Manifest } from '@kube-world/model';
import { admissionPolicy, anyJson, compileCel, type CelProgram, definePolicy, type Told, type WaivedObjects } from '@kube-world/policy';
import fc from 'fast-check';

import { calm, calmPolicy } from './policies-for-tests';

const kubernetes = '1.36';
const most = 64;
const longest = 100_000;

const roleCalm = definePolicy<'object'>({
  ...calm,
  match: { every: 'object', kinds: [{ group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' }] },
  expression: "object.metadata.name != 'loud'",
  cases: { passes: [{ it: 'is calm', object: clusterRole('calm') }], fails: [{ it: 'is loud', object: clusterRole('loud') }] },
});

function clusterRole(name: string): Manifest {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name, labels: { 'app.kubernetes.io/part-of': 'pi' } },
  };
}
const pod = ({ namespace, name, instance }: Told & { readonly by: 'labels' }): Manifest => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'any', namespace, labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance } },
});
const byLabels = (unit: string, index: number) =>
  ({ by: 'labels', namespace: `n-${index % 7}`, name: `p-${index}`, instance: unit }) as const;
const unit = (of: string, objects: readonly Told[]): WaivedObjects => ({ of, reason: 'it plays', objects, unlabelled: [] });
/** As many units, each with so many objects. */
const units = (count: number, objects: number): readonly WaivedObjects[] =>
  Array.from({ length: count }, (_, at) =>
    unit(
      `u-${at}`,
      Array.from({ length: objects }, (__, index) => byLabels(`u-${at}`, index)),
    ),
  );

interface Condition {
  readonly name: string;
  readonly expression: string;
}

function conditionsOf(waived: readonly WaivedObjects[], policy = calmPolicy, partOf?: string): readonly Condition[] {
  const options = { kubernetes, action: 'Deny', ...(partOf === undefined ? {} : { partOf }) } as const;
  return admissionPolicy(policy, options, waived)?.policy.spec?.matchConditions ?? [];
}

/** Whether the server asks the policy: all conditions hold. */
function asker(conditions: readonly Condition[]): (object: Manifest) => boolean {
  const programs = conditions.map(({ expression }): CelProgram =>
    compileCel(expression, { at: 'test', kubernetes, variables: { object: anyJson } }),
  );
  return (object) =>
    programs.every((program) => {
      const result = program.evaluate({ object });
      if ('error' in result) throw new Error(result.error);
      return result.value === true;
    });
}

function expectTaken(conditions: readonly Condition[]): void {
  expect(conditions.length).toBeLessThanOrEqual(most);
  expect(new Set(conditions.map(({ name }) => name)).size).toBe(conditions.length);
  // qualified names, as the server reads those of conditions
  expect(conditions.filter(({ name }) => !/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name))).toEqual([]);
  expect(conditions.filter(({ expression }) => expression.length > longest)).toEqual([]);
}

test.each([
  [1, 1, 1],
  [63, 1, 63],
  [64, 1, 64],
  [65, 1, 33],
  [128, 1, 64],
  [200, 1, 50],
  [200, 3, 60],
])('%i units of %i objects are %i conditions', (count, objects, expected) => {
  const conditions = conditionsOf(units(count, objects));
  expectTaken(conditions);
  expect(conditions).toHaveLength(expected);
  // what a server takes is named by its unit
  expect(conditions[0]?.name).toBe(count <= most ? 'u-0' : 'waived-1');
});

test('a condition of another kind takes the room of one', () => {
  const told = units(64, 1).map(({ of }) => unit(of, [{ by: 'name', namespace: '', kind: 'ClusterRole', name: of }]));
  expect(conditionsOf(told.slice(0, 63), roleCalm, 'pi').map(({ name }) => name)).toEqual([
    'part-of-us-or-in-a-namespace',
    ...told.slice(0, 63).map(({ of }) => of),
  ]);
  const conditions = conditionsOf(told, roleCalm, 'pi');
  expectTaken(conditions);
  expect(conditions[0]?.name).toBe('part-of-us-or-in-a-namespace');
  const isAsked = asker(conditions);
  expect(told.filter(({ of }) => isAsked(clusterRole(of)))).toEqual([]);
  expect(isAsked(clusterRole('u-64'))).toBe(true);
});

test('one unit of more objects than an expression has room for is folded as well', () => {
  const [one] = units(1, 600);
  if (!one) throw new Error('there is no unit');
  const conditions = conditionsOf([one]);
  expectTaken(conditions);
  expect(conditions.length).toBeGreaterThan(1);
});

test('200 units that may, and who may not, are judged as with a condition each', () => {
  const waived = units(200, 1);
  const alone = waived.map((each) => asker(conditionsOf([each])));
  const folded = asker(conditionsOf(waived));
  const labels = fc.record({
    by: fc.constant('labels' as const),
    namespace: fc.nat(8).map((index) => `n-${index}`),
    name: fc.nat(2).map((index) => `p-${index}`),
    instance: fc.nat(220).map((index) => `u-${index}`),
  });
  const told = waived.flatMap(({ objects }) => objects.flatMap((each) => (each.by === 'labels' ? [each] : [])));
  expect(told).toHaveLength(200);
  fc.assert(
    fc.property(fc.oneof(labels, fc.constantFrom(...told)), (each) => {
      const object = pod(each);
      expect(folded(object)).toBe(alone.every((isAsked) => isAsked(object)));
    }),
    { numRuns: 60 },
  );
  expect(told.filter((each) => folded(pod(each)))).toEqual([]);
});
