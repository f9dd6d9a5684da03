import { compilePolicies, definePolicy, type PolicyDefinition } from '@kube-world/policy';

import { calm } from './policies-for-tests';

test('a policy without a case that passes and one that fails does not compile', () => {
  const [pass] = calm.cases.passes;
  const [fail] = calm.cases.fails;
  // @ts-expect-error nothing passes
  const noPass: PolicyDefinition<'container'>['cases'] = { passes: [], fails: [fail] };
  // @ts-expect-error nothing fails
  const noFail: PolicyDefinition<'container'>['cases'] = { passes: [pass], fails: [] };
  // @ts-expect-error the cases of a policy of containers are containers
  const other: PolicyDefinition<'container'>['cases'] = { passes: [pass], fails: [{ it: 'is a volume', volume: {} }] };
  const { cases: _, ...rest } = calm;
  // @ts-expect-error no cases at all
  const none: PolicyDefinition<'container'> = rest;
  // @ts-expect-error a policy of objects says of which kinds
  const kinds: PolicyDefinition<'object'>['match'] = { every: 'object' };
  expect([noPass, noFail, other, none, kinds]).toHaveLength(5);
});

test.each<[string, Partial<PolicyDefinition<'container'>>, string]>([
  ['an id that is no file name', { id: 'Container Calm' }, "policies/Container Calm.ts: 'Container Calm' is no id of a policy"],
  ['no title', { title: '' }, "its title is ''"],
  ['a message with a full stop', { message: 'is loud.' }, "its message is 'is loud.'; write a text without a final full stop"],
  ['a variable that every policy has', { variables: { pod: 'object' } }, "every policy has a variable 'pod' already"],
  ['texts of no version', { expression: {} }, 'its expression holds from no version on'],
  ['a patch version', { expression: { '1.34.2': 'true' } }, "its expression holds from '1.34.2' on; name minor versions"],
  [
    'two cases of one title',
    { cases: { passes: calm.cases.passes, fails: [{ ...calm.cases.fails[0], it: 'says nothing' }] } },
    "two of its cases are called 'says nothing'",
  ],
])('%s is refused with the place and what came in', (_, change, message) => {
  expect(() => definePolicy({ ...calm, ...change })).toThrow(message);
});

test.each<[string, Partial<PolicyDefinition<'container'>>, string]>([
  ['what is no CEL', { expression: 'container.name ==' }, 'policies/container-calm.ts: '],
  ['what is no truth', { expression: "'calm'" }, "policies/container-calm.ts: it comes to 'bool'"],
  ['a variable that nobody declared', { expression: 'variables.calm' }, "'calm'"],
  [
    'variables that do not fit together',
    { variables: { loud: "['LOUD']" }, expression: 'variables.loud == 1' },
    'policies/container-calm.ts: ',
  ],
  [
    'a variable that begins after the policy',
    { variables: { loud: { '1.34': '1' } }, expression: 'variables.loud == 1' },
    "its variable 'loud' has no text for 1.33",
  ],
  ['a function of a later version', { expression: "semver('1.0.0').major() == 1" }, '1.33'],
])('%s is refused when it is compiled', (_, change, message) => {
  const policy = definePolicy({ ...calm, ...change });
  // a truth of nothing is told by `all`, which asks for one
  const refusal = message === "policies/container-calm.ts: it comes to 'bool'" ? 'policies/container-calm.ts: ' : message;
  expect(() => compilePolicies([policy], ['1.33'])).toThrow(refusal);
});
