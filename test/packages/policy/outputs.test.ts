import { admissionPolicy, definePolicy, type Match, validatingPolicy } from '@kube-world/policy';

const kubernetes = '1.36';
const cases = { passes: [{ it: 'passes', container: {} }], fails: [{ it: 'fails', container: { image: 'a' } }] } as const;
const base = { id: 'tried', title: 'It is tried', why: 'it could be wrong', severity: 'error', message: 'is wrong', cases } as const;
const ofContainers = (match: Partial<Match<'container'>> = {}, expression = 'has(container.image)') =>
  definePolicy<'container'>({ ...base, match: { every: 'container', ...match }, expression });
const kyverno = (...args: Parameters<typeof ofContainers>) => validatingPolicy(ofContainers(...args), { kubernetes, action: 'Deny' })?.spec;

const selected = (operator: string, values: readonly string[]): object => ({
  matchExpressions: [{ key: 'pod-security.kubernetes.io/enforce', operator, values }],
});

test.each<[Match<'container'>['podSecurity'], object | undefined]>([
  [undefined, undefined],
  [['restricted'], selected('In', ['restricted'])],
  [['baseline', 'restricted'], selected('In', ['baseline', 'restricted'])],
  // a namespace without the label is privileged, and NotIn selects it
  [['privileged', 'baseline'], selected('NotIn', ['restricted'])],
  [['privileged', 'baseline', 'restricted'], undefined],
])('a policy of the levels %j selects their namespaces', (podSecurity, selector) => {
  const spec = kyverno(podSecurity === undefined ? {} : { podSecurity });
  expect(spec?.matchConstraints?.namespaceSelector).toEqual(selector);
});

test('a policy of pods is asked of all that makes pods, and of containers that are added to one', () => {
  const resources = kyverno()?.matchConstraints?.resourceRules?.flatMap((rule) => rule.resources ?? []);
  expect(resources?.toSorted()).toEqual([
    'cronjobs',
    'daemonsets',
    'deployments',
    'jobs',
    'pods',
    'pods/ephemeralcontainers',
    'podtemplates',
    'replicasets',
    'replicationcontrollers',
    'statefulsets',
  ]);
});

test('the pod is where the kind has it, and a policy of one kind does not ask which', () => {
  expect(kyverno({ of: ['Pod'] })?.variables?.[0]).toEqual({ name: 'pod', expression: 'dyn(object)' });
  expect(kyverno({ of: ['Pod', 'Deployment', 'Job'] })?.variables?.[0]).toEqual({
    name: 'pod',
    expression: "object.kind in ['Pod'] ? dyn(object) : dyn(object).spec.template",
  });
});

test('variables that nothing names are left out, those that a variable needs are not', () => {
  expect(kyverno()?.variables?.map(({ name }) => name)).toEqual(['pod', 'containers']);
  const named = definePolicy<'container'>({
    ...base,
    match: { every: 'container' },
    variables: { disks: 'variables.volumes.size()', few: 'variables.disks < 3', unnamed: '1 + 1' },
    expression: 'variables.few',
  });
  const variables = validatingPolicy(named, { kubernetes, action: 'Audit' })?.spec.variables;
  expect(variables?.map(({ name }) => name)).toEqual(['pod', 'containers', 'volumes', 'disks', 'few']);
});

test('the action, the words and the text are those of the policy', () => {
  const written = validatingPolicy(ofContainers(), { kubernetes, action: 'Audit' });
  expect(written?.metadata.name).toBe('tried');
  expect(written?.spec.validationActions).toEqual(['Audit']);
  const validations = [{ expression: 'variables.containers.all(container, has(container.image))', message: 'is wrong' }];
  expect(written?.spec.validations).toEqual(validations);
  const { policy, binding } = admissionPolicy(ofContainers(), { kubernetes, action: 'Audit' }) ?? {};
  expect(policy?.spec?.validations).toEqual(validations);
  expect(binding?.spec).toEqual({ policyName: 'tried', validationActions: ['Audit'] });
});

test('a version that does not have the policy, or the kind, gets none', () => {
  const later = definePolicy<'container'>({ ...base, match: { every: 'container' }, expression: { '1.35': 'has(container.image)' } });
  expect(validatingPolicy(later, { kubernetes: '1.34', action: 'Deny' })).toBeUndefined();
  expect(validatingPolicy(later, { kubernetes: '1.35', action: 'Deny' })).toBeDefined();
  expect(admissionPolicy(ofContainers(), { kubernetes: '1.29', action: 'Deny' })).toBeUndefined();
  expect(admissionPolicy(ofContainers(), { kubernetes: '1.30', action: 'Deny' })).toBeDefined();
});

test('a kind that the version does not have is an error', () => {
  const object = { apiVersion: 'v1', kind: 'Servise', metadata: { name: 'a' } };
  const odd = definePolicy<'object'>({
    ...base,
    match: { every: 'object', kinds: [{ group: '', kind: 'Servise' }] },
    expression: 'has(object.spec)',
    cases: { passes: [{ it: 'passes', object }], fails: [{ it: 'fails', object }] },
  });
  expect(() => validatingPolicy(odd, { kubernetes, action: 'Deny' })).toThrow(
    "policies/tried.ts: Kubernetes 1.36 has no kind 'Servise' in the group ''; leave it out of 'match.kinds'",
  );
});
