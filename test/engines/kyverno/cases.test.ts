import { type KyvernoPolicy, type Policy, caseObjects, validatingPolicy } from '@kube-world/policy';

import { policies } from '../../../policies/registry';
import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { secondsSince } from '../analysers/run-analyser';
import { type Asked, type Comparison, compare, kyvernoVerdicts, levels, named } from './verdicts';

const newest = '1.36';
/** A policy is tried for each of these in which it reads otherwise than in all that are newer. */
const older = ['1.35', '1.34', '1.33', '1.32', '1.31', '1.30', '1.29'];

/** As Kyverno gets it. @throws Error for a version that does not have it */
function written(policy: Policy, kubernetes = newest): KyvernoPolicy {
  const manifest = validatingPolicy(policy, { kubernetes, action: 'Deny' });
  if (!manifest) throw new Error(`${policy.id} is not in ${kubernetes}`);
  return manifest;
}

/** All cases in a namespace in which the policy holds, and pods that fail in those of the other levels as well. */
function casesOf(policy: Policy, kubernetes = newest): readonly Asked[] {
  const held = policy.match.podSecurity ?? [levels[0]];
  const elsewhere = levels.filter((level) => level !== held[0]);
  return named(
    caseObjects(policy, kubernetes).flatMap(({ title, object, passes }) => {
      // cases that speak of a namespace of their own stay there
      if (object.metadata.namespace !== 'cases') return [{ title, object }];
      const inLevels = passes || object.kind !== 'Pod' || policy.match.podSecurity === undefined ? [held[0]] : [held[0], ...elsewhere];
      return inLevels.map((namespace) => ({ title, object: { ...object, metadata: { ...object.metadata, namespace } } }));
    }),
  );
}

describeWith('kyverno', () => {
  const began = Date.now();
  const figures = { policies: policies.length, objects: 0, verdicts: 0, disagreements: 0 };
  const counted = (asked: readonly Asked[], seen: Comparison): Comparison => {
    figures.objects += asked.length;
    figures.verdicts += seen.verdicts;
    figures.disagreements += seen.disagreements.length;
    return seen;
  };

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    '[KW-48] %s: Kyverno refuses what synth refuses, and nothing else',
    async (_, policy) => {
      const asked = casesOf(policy);
      const { disagreements, verdicts } = counted(asked, await compare([policy], [written(policy)], asked, newest));
      expect(disagreements).toEqual([]);
      // Kyverno was asked about every case: where the policy holds
      const holding = asked.filter(({ object: { metadata } }) => {
        const level = levels.find((each) => each === metadata.namespace) ?? 'privileged';
        return policy.match.podSecurity?.some((each) => each === level) ?? true;
      });
      expect(verdicts).toBe(holding.length);
    },
  );

  test('policies that read otherwise in an older version are enforced as they read there', async () => {
    const tried = new Set(policies.map((policy) => JSON.stringify(written(policy))));
    for (const kubernetes of older)
      for (const policy of policies) {
        const manifest = validatingPolicy(policy, { kubernetes, action: 'Deny' });
        const text = JSON.stringify(manifest);
        if (!manifest || tried.has(text)) continue;
        tried.add(text);
        const asked = casesOf(policy, kubernetes);
        expect(counted(asked, await compare([policy], [manifest], asked, kubernetes)).disagreements).toEqual([]);
      }
    expect(tried.size).toBeGreaterThan(policies.length);
  }, 120_000);

  describe('a fault is seen', () => {
    const dropped = policies.find(({ id }) => id === 'container-capabilities-dropped') as Policy;
    const right = written(dropped);
    const { spec } = right;
    const [validation] = spec.validations ?? [];
    const asked = casesOf(dropped).filter(({ object }) => ['Pod', 'Deployment', 'CronJob'].includes(object.kind));

    test.each<[string, KyvernoPolicy['spec'], RegExp]>([
      [
        'an expression that says the opposite',
        { ...spec, validations: [{ ...validation, expression: `!(${validation?.expression})` }] },
        /fail, pass|pass, fail/,
      ],
      [
        'a pod that is looked for elsewhere',
        { ...spec, variables: spec.variables?.map((each) => (each.name === 'pod' ? { ...each, expression: 'dyn(object)' } : each)) },
        /Deployment.*fail, pass/,
      ],
      [
        'a list of containers that is passed by',
        {
          ...spec,
          variables: spec.variables?.map((each) =>
            each.name === 'containers' ? { ...each, expression: 'variables.pod.spec.containers' } : each,
          ),
        },
        /initContainers.*fail, pass/,
      ],
      [
        'a kind that is left out',
        {
          ...spec,
          matchConstraints: {
            ...spec.matchConstraints,
            resourceRules: spec.matchConstraints?.resourceRules?.filter(({ apiGroups }) => apiGroups?.[0] !== 'batch') ?? [],
          },
        },
        /CronJob.*fail, not asked/,
      ],
      [
        'a level that is passed by',
        { ...spec, matchConstraints: { resourceRules: spec.matchConstraints?.resourceRules ?? [] } },
        /pass, fail/,
      ],
    ])('%s', async (_, wrong, words) => {
      const { disagreements } = await compare([dropped], [{ ...right, spec: wrong }], asked, newest);
      expect(disagreements.filter((each) => words.test(each)).length).toBeGreaterThan(0);
    });

    test('a text that Kyverno cannot compile gives no verdicts', async () => {
      const wrong = { ...right, spec: { ...spec, validations: [{ expression: 'object.(', message: 'is wrong' }] } };
      await expect(kyvernoVerdicts([wrong], asked.slice(0, 1))).rejects.toThrow(/failed to compile policy/);
    });
  });

  test('what was seen is kept', () => {
    recordProof({ section: 'policies', cluster: 'fleet', engine: titleOf('kyverno'), figures, seconds: secondsSince(began) });
    expect(figures.disagreements).toBe(0);
    expect(figures.verdicts).toBeGreaterThan(2_000);
  });
});
