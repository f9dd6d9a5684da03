import type { Manifest } from '@kube-world/model';
import { caseObjects, definePolicy, inVersion, type Judged, judgeObjects, podKinds, podSecurityOf } from '@kube-world/policy';

import { calm, calmPolicy } from './policies-for-tests';

const none: Judged = { kubernetes: '1.36', objects: [], podSecurity: new Map() };
const judged = (manifest: Manifest, more: Partial<Judged> = {}): Judged => ({
  ...none,
  objects: [{ manifest, at: 'pi/app/thing' }],
  ...more,
});
const loud = (namespace = 'app'): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'app', namespace },
  spec: {
    template: {
      spec: {
        initContainers: [{ name: 'first' }],
        containers: [{ name: 'app' }, { name: 'beside', env: [{ name: 'CALM' }, { name: 'LOUD' }] }],
      },
    },
  },
});

test('an issue names the policy, the construct, the field, what came in and what to do', () => {
  expect(judgeObjects([calmPolicy], judged(loud()))).toEqual([
    {
      rule: 'container-calm',
      severity: 'error',
      at: 'pi/app/thing spec.template.spec.containers[1].env',
      message: 'is loud, got [{"name":"CALM"},{"name":"LOUD"}]',
      remedy: 'take LOUD out',
    },
  ]);
});

test('without a remedy of its own, a policy shows the expression that has to hold', () => {
  const { remedy: _, ...terse } = calm;
  expect(judgeObjects([definePolicy(terse)], judged(loud()))[0]?.remedy).toBe(`make this hold: ${inVersion(calm.expression, '1.36')}`);
});

test('one text marks a pod and all that makes pods, in each list of containers', () => {
  const marked = caseObjects(calmPolicy, '1.36').flatMap(({ object, passes }) => {
    const issues = judgeObjects([calmPolicy], judged(object));
    expect(issues.length).toBe(passes ? 0 : 1);
    return issues.map(({ at }) => `${object.kind} ${at.replace('pi/app/thing ', '')}`);
  });
  expect(marked).toHaveLength(2 * podKinds.length + 1);
  expect(marked).toEqual(
    expect.arrayContaining([
      'Pod spec.containers[0].env',
      'Pod spec.ephemeralContainers[0].env',
      'StatefulSet spec.template.spec.initContainers[0].env',
      'DaemonSet spec.template.spec.containers[0].env',
      'CronJob spec.jobTemplate.spec.template.spec.containers[0].env',
    ]),
  );
});

test('an expression that comes to nothing refuses, and says why', () => {
  const careless = definePolicy({ ...calm, expression: "container.env.all(each, each.name != 'LOUD')" });
  const [issue] = judgeObjects([careless], judged(loud()));
  expect(issue).toMatchObject({
    at: 'pi/app/thing spec.template.spec.containers[0].env',
    message: "cannot be judged by the policy 'container-calm': no such key: env",
  });
});

test('a null is a field that is not there', () => {
  const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'app' }, spec: { containers: [{ name: 'app', env: null }] } };
  expect(judgeObjects([calmPolicy], judged(object))).toEqual([]);
});

test('a policy of a level is asked where the namespace has that level', () => {
  const policy = definePolicy({ ...calm, match: { every: 'container', podSecurity: ['baseline'] } });
  const podSecurity = new Map([
    ['open', 'privileged'],
    ['half', 'baseline'],
    ['tight', 'restricted'],
  ] as const);
  const asked = ['open', 'half', 'tight', 'unknown'].filter(
    (name) => judgeObjects([policy], judged(loud(name), { podSecurity })).length > 0,
  );
  expect(asked).toEqual(['half']);
});

test('a policy is asked in the versions that have it, with the text of that version', () => {
  const later = definePolicy({
    ...calm,
    variables: { word: { '1.0': "'LOUD'", '1.36': "'NOISE'" } },
    expression: { '1.31': 'container.?env.orValue([]).all(each, each.name != variables.word)' },
  });
  const found = ['1.30', '1.31', '1.35', '1.36'].map((kubernetes) => judgeObjects([later], judged(loud(), { kubernetes })).length);
  expect(found).toEqual([0, 1, 1, 0]);
});

test('a policy of objects is asked of its kinds alone', () => {
  const policy = definePolicy({
    id: 'service-named',
    title: 'A Service has ports',
    why: 'nobody can call it',
    severity: 'warning',
    match: { every: 'object', kinds: [{ group: '', kind: 'Service' }] },
    expression: 'has(object.spec.ports)',
    message: 'has no ports',
    cases: {
      passes: [{ it: 'has', object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: { ports: [] } } }],
      fails: [{ it: 'has none', object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: {} } }],
    },
  });
  const [, fails] = caseObjects(policy, '1.36');
  expect(fails && judgeObjects([policy], judged(fails.object))).toMatchObject([
    { rule: 'service-named', severity: 'warning', at: 'pi/app/thing' },
  ]);
  expect(judgeObjects([policy], judged(loud()))).toEqual([]);
});

test('the level of a namespace is what is written on it, else what an app says', () => {
  const app = (name: string) => ({ unit: { app: { namespace: { name, podSecurity: 'restricted' as const } } } });
  const labels = { 'pod-security.kubernetes.io/enforce': 'baseline' };
  const namespace = { manifest: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'b', labels } } };
  expect([...podSecurityOf([app('a'), app('b')], [namespace])]).toEqual([
    ['a', 'restricted'],
    ['b', 'baseline'],
  ]);
});
