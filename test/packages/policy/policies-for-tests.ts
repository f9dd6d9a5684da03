import { definePolicy, type PolicyDefinition } from '@kube-world/policy';

/** A policy of containers that is right; tests change what they speak of. */
export const calm: PolicyDefinition<'container'> = {
  id: 'container-calm',
  title: 'A container is calm',
  why: 'noise spreads',
  severity: 'error',
  match: { every: 'container' },
  expression: "container.?env.orValue([]).all(each, each.name != 'LOUD')",
  field: 'env',
  message: 'is loud',
  remedy: 'take LOUD out',
  cases: {
    passes: [{ it: 'says nothing', container: {} }],
    fails: [{ it: 'is loud', container: { env: [{ name: 'LOUD', value: '1' }] } }],
  },
};

export const calmPolicy = definePolicy(calm);
