import { type BuiltManifest, type Manifest, type PolicyWaiver, waive } from '@kube-world/model';
import { anyJson, compileCel, definePolicy, type EnforcedCluster, enforcedPolicies, type Policy } from '@kube-world/policy';

import { clusterOf, fleet } from '../synth/checks/context-with';
import { calm, calmPolicy } from './policies-for-tests';

const kubernetes = '1.36';
const name = { 'app.kubernetes.io/name': 'radio' };
const radio = { ...name, 'app.kubernetes.io/instance': 'radio' };
const forever = waive('container-calm', { reason: 'it plays music' });
const leaveOut = ['charts', 'kube-system'];

const roles = definePolicy<'object'>({
  ...calm,
  id: 'role-calm',
  match: {
    every: 'object',
    kinds: [
      { group: 'rbac.authorization.k8s.io', kind: 'Role' },
      { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' },
    ],
  },
  expression: "object.metadata.name != 'loud'",
  cases: {
    passes: [{ it: 'is calm', object: named('Role', 'calm') }],
    fails: [{ it: 'is loud', object: named('Role', 'loud') }],
  },
});

function named(kind: string, objectName: string, namespace?: string): Manifest {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind,
    metadata: { name: objectName, ...(namespace === undefined ? {} : { namespace }) },
  };
}

const pod = (labels: unknown, namespace = 'home'): Manifest =>
  ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'any', namespace, labels }, spec: {} }) as Manifest;
const deployment = (labels: object, namespace = 'home'): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'any', namespace },
  spec: { template: { metadata: { labels }, spec: { containers: [{ name: 'app' }] } } },
});
const at = (manifest: Manifest): BuiltManifest => ({ manifest, at: `pi/radio/${manifest.kind}/${manifest.metadata.name}` });

interface Change extends Partial<Pick<EnforcedCluster, 'by' | 'action'>> {
  readonly kubernetes?: string;
  readonly waivers?: readonly PolicyWaiver[];
  readonly manifests?: readonly Manifest[];
  readonly engine?: readonly BuiltManifest[];
}

function enforced(policies: readonly Policy[], change: Change = {}): ReturnType<typeof enforcedPolicies> {
  const { by = { kind: 'api-server' }, action = 'Deny', waivers = [forever], manifests = [deployment(radio)], engine = [] } = change;
  const { spec } = clusterOf({
    platform: { kind: 'kind', kubernetes: `${change.kubernetes ?? kubernetes}.0`, api: { address: '127.0.0.1', port: 6443 } },
  });
  const units = [{ unit: { name: 'radio', app: { waivers } }, manifests: manifests.map(at) }];
  const written = { units, engine, today: '2027-01-31' };
  return enforcedPolicies(policies, { by, action, leaveOut, partOf: 'pi', where: { cluster: spec, fleet }, written });
}

interface Spec {
  readonly matchConstraints: { readonly namespaceSelector?: { readonly matchExpressions: readonly { readonly key: string }[] } };
  readonly matchConditions?: readonly { readonly name: string; readonly expression: string }[];
}
const conditionsOf = (manifest: Manifest | undefined): Spec['matchConditions'] => (manifest?.['spec'] as Spec | undefined)?.matchConditions;

function specOf(policies: readonly Policy[], change?: Change): Spec {
  const [first] = enforced(policies, change).manifests;
  if (!first) throw new Error('nothing is enforced');
  return first['spec'] as Spec;
}

/** Whether a condition is true of an object; an error is told. */
function holds(expression: string | undefined, object: unknown): unknown {
  const program = compileCel(expression ?? '', { at: 'test', kubernetes, variables: { object: anyJson } });
  const result = program.evaluate({ object });
  return 'value' in result ? result.value : result.error;
}

const kyverno = { kind: 'kyverno', namespace: 'kyverno' } as const;

describe('what is asked of whom', () => {
  const key = 'kubernetes.io/metadata.name';
  const selected = (policy: Policy): readonly string[] =>
    specOf([policy]).matchConstraints.namespaceSelector?.matchExpressions.map((each) => each.key) ?? [];
  const level = 'pod-security.kubernetes.io/enforce';

  test.each<[Policy['match']['podSecurity'], readonly string[]]>([
    [undefined, [key]],
    [['privileged', 'baseline', 'restricted'], [key]],
    [
      ['privileged', 'baseline'],
      [level, key],
    ],
    // of these levels the server refuses the same by itself, whoever makes the pod
    [['baseline', 'restricted'], [level]],
    [['restricted'], [level]],
  ])('a policy of the levels %j selects by %j', (podSecurity, keys) => {
    const match = { every: 'container' as const, ...(podSecurity === undefined ? {} : { podSecurity }) };
    expect(selected(definePolicy({ ...calm, match }))).toEqual(keys);
  });

  test('the namespaces of others are written as they are given', () => {
    expect(specOf([calmPolicy]).matchConstraints.namespaceSelector).toEqual({
      matchExpressions: [{ key, operator: 'NotIn', values: leaveOut }],
    });
  });

  test.each<[string, object, boolean]>([
    ['in a namespace', named('Role', 'any', 'home'), true],
    ['of the cluster, without labels', named('ClusterRole', 'any'), false],
    ['of the cluster, whose labels are null', { kind: 'ClusterRole', metadata: { name: 'any', labels: null } }, false],
    ['of the cluster, part of another', { kind: 'ClusterRole', metadata: { labels: { 'app.kubernetes.io/part-of': 'traefik' } } }, false],
    ['of the cluster, part of us', { kind: 'ClusterRole', metadata: { labels: { 'app.kubernetes.io/part-of': 'pi' } } }, true],
  ])('a role %s', (_, role, asked) => {
    const [condition] = specOf([roles]).matchConditions ?? [];
    expect(condition?.name).toBe('part-of-us-or-in-a-namespace');
    expect(holds(condition?.expression, role) === true).toBe(asked);
  });

  test('of kinds in namespaces alone, no label is asked', () => {
    expect(specOf([calmPolicy], { waivers: [] }).matchConditions).toBeUndefined();
  });

  test('a policy that only warns refuses nothing', () => {
    const mild = definePolicy({ ...calm, id: 'container-mild', severity: 'warning' });
    const actions = enforced([calmPolicy, mild]).manifests.flatMap(({ kind, spec }) =>
      kind === 'ValidatingAdmissionPolicyBinding' ? [(spec as { validationActions: unknown }).validationActions] : [],
    );
    expect(actions).toEqual([['Deny'], ['Audit']]);
  });
});

describe('a waiver', () => {
  const exceptionsOf = (waivers: readonly PolicyWaiver[]): readonly Manifest[] =>
    enforced([calmPolicy], { waivers, by: kyverno }).manifests.filter(({ kind }) => kind === 'PolicyException');
  const [condition] = specOf([calmPolicy]).matchConditions ?? [];

  test.each<[string, unknown, boolean]>([
    ['a pod of the app', pod(radio), false],
    ['what makes such pods', deployment(radio), false],
    [
      'a job of a schedule',
      { kind: 'CronJob', metadata: { namespace: 'home' }, spec: { jobTemplate: { spec: { template: { metadata: { labels: radio } } } } } },
      false,
    ],
    ['a template of pods', { kind: 'PodTemplate', metadata: { namespace: 'home' }, template: { metadata: { labels: radio } } }, false],
    ['its labels elsewhere', pod(radio, 'shop'), true],
    ['one of its labels', pod(name), true],
    ['another instance', pod({ ...name, 'app.kubernetes.io/instance': 'radio-2' }), true],
    ['labels on what makes pods without', { ...deployment({}), metadata: { name: 'any', namespace: 'home', labels: radio } }, true],
    ['no labels', pod(undefined), true],
    ['labels that are null', pod(null), true],
    ['no namespace', { kind: 'Pod', metadata: { labels: radio } }, true],
    ['a template without metadata', { kind: 'Deployment', metadata: { namespace: 'home' }, spec: { template: {} } }, true],
  ])('%s', (_, object, asked) => {
    expect(condition?.name).toBe('radio');
    const answer = holds(condition?.expression, object);
    // what cannot be told is asked: a condition that fails refuses
    expect(answer === false).toBe(!asked);
  });

  test.each<[string, Partial<PolicyWaiver>, number]>([
    ['without an end', {}, 1],
    ['on its last day', { until: '2027-01-31' }, 1],
    ['on the day after', { until: '2027-01-30' }, 0],
    ['of another policy', { rule: 'container-small' }, 0],
  ])('%s', (_, change, count) => {
    const waivers = [{ ...forever, ...change }];
    expect(specOf([calmPolicy], { waivers }).matchConditions ?? []).toHaveLength(count);
    expect(exceptionsOf(waivers)).toHaveLength(count);
  });

  test.each<[string, readonly unknown[], number]>([
    ['given twice', [forever, { ...forever, reason: 'it plays loudly' }], 1],
    ['given twice, of which one is over', [{ ...forever, until: '2027-01-30' }, forever], 1],
    ['without a reason', [{ rule: 'container-calm', reason: '' }], 0],
    ['until a day that no month has', [{ ...forever, until: '2027-02-31' }], 0],
    ['that is nothing', [null], 0],
  ])('%s: no object is made twice, and none of what is a finding by itself', (_, given, count) => {
    const waivers = given as readonly PolicyWaiver[];
    expect(specOf([calmPolicy], { waivers }).matchConditions ?? []).toHaveLength(count);
    expect(exceptionsOf(waivers)).toHaveLength(count);
  });

  test('is an exception of Kyverno, which says of whom, why and until when', () => {
    const waivers = [waive('container-calm', { reason: 'it plays music', until: '2027-06-30' })];
    const [policy, exception] = enforced([calmPolicy], { waivers, by: kyverno }).manifests;
    expect(conditionsOf(policy)).toBeUndefined();
    expect(exception).toMatchObject({
      apiVersion: 'policies.kyverno.io/v1',
      metadata: {
        name: 'radio.container-calm',
        namespace: 'kyverno',
        annotations: { 'waiver.kube-world/reason': 'it plays music', 'waiver.kube-world/until': '2027-06-30' },
      },
      spec: { policyRefs: [{ kind: 'ValidatingPolicy', name: 'container-calm' }] },
    });
    const [first] = conditionsOf(exception) ?? [];
    expect(`!(${first?.expression})`).toBe(condition?.expression);
  });

  test('of what a cluster cannot tell from the rest is an error, for the object that lacks the labels', () => {
    const { issues, manifests } = enforced([calmPolicy], { manifests: [deployment(name)] });
    expect(issues).toEqual([expect.objectContaining({ rule: 'waiver-not-enforceable', severity: 'error', at: 'pi/radio waivers' })]);
    expect(issues[0]?.message).toContain('pi/radio/Deployment/any');
    expect(conditionsOf(manifests[0])).toBeUndefined();
  });

  test('where the policy is not asked anyway is not written', () => {
    expect(specOf([calmPolicy], { manifests: [deployment(radio, 'charts')] }).matchConditions).toBeUndefined();
  });

  test('of an app is for what the engine makes for its unit, too, and for no other unit', () => {
    const waivers = [waive('role-calm', { reason: 'it reads all pods' })];
    const made = (unit: string): BuiltManifest => ({
      manifest: named('Role', `${unit}-reconciler`, 'home'),
      at: `pi/${unit}/Role/reconciler`,
    });
    const engine = [made('radio'), made('radio-clock'), { manifest: deployment(name), at: 'pi/radio/Kustomization' }];
    const found = specOf([roles], { waivers, manifests: [], engine }).matchConditions?.at(-1);
    expect(found?.name).toBe('radio');
    expect(holds(found?.expression, named('Role', 'radio-reconciler', 'home'))).toBe(false);
    for (const other of [named('Role', 'radio-clock-reconciler', 'home'), named('Role', 'radio-reconciler', 'shop'), deployment(name)])
      expect(holds(found?.expression, other)).toBe(true);
  });

  test("of an engine's object is for that one alone", () => {
    const waivers = [waive('role-calm', { reason: 'Flux binds it' })];
    const engine = [{ manifest: named('Role', 'loud', 'home'), at: 'pi/radio/Role/loud', waivers }];
    const found = specOf([roles], { engine }).matchConditions?.at(-1);
    expect(found?.name).toBe('engine-objects');
    expect(holds(found?.expression, named('Role', 'loud', 'home'))).toBe(false);
    for (const other of [named('Role', 'loud', 'shop'), named('Role', 'calm', 'home'), named('ClusterRole', 'loud')])
      expect(holds(found?.expression, other)).toBe(true);
  });
});

test.each<[string, EnforcedCluster['by'], readonly string[]]>([
  ['1.29', { kind: 'api-server' }, ['policies-not-served']],
  ['1.30', { kind: 'api-server' }, []],
  ['1.29', kyverno, []],
])('Kubernetes %s, enforced by %j', (version, by, rules) => {
  const { manifests, issues } = enforced([calmPolicy], { kubernetes: version, by });
  expect(issues.map(({ rule }) => rule)).toEqual(rules);
  expect(manifests.length > 0).toBe(rules.length === 0);
});

test.each<[string, string, EnforcedCluster['by']]>([
  ['no CEL', 'object.metadata.name ==', { kind: 'api-server' }],
  ['no truth', "'calm'", { kind: 'api-server' }],
  ['a function that no server has', 'object.metadata.name.shout()', kyverno],
])('a policy that is %s is not delivered, though no object asks it', (_, expression, by) => {
  const odd = definePolicy<'object'>({ ...roles, id: 'role-odd', expression } as Parameters<typeof definePolicy<'object'>>[0]);
  expect(() => enforced([odd], { by })).toThrow('policies/role-odd.ts: ');
});

test('a policy that holds nowhere in the cluster is neither delivered nor compiled', () => {
  const facts = { of: () => undefined, example: { names: ['loud'] } };
  const silent = definePolicy<'object'>({ ...roles, facts, expression: "'calm'" } as Parameters<typeof definePolicy<'object'>>[0]);
  expect(enforced([silent])).toEqual({ manifests: [], issues: [] });
});
