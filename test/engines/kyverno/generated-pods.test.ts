import { inVersion, type KyvernoPolicy, type Policy, validatingPolicy } from '@kube-world/policy';

import { policies } from '../../../policies/registry';
import { generatedPods } from '../../e2e/policies/generated-pods';
import { eachInParallel } from '../../e2e/policies/verdicts';
import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { secondsSince } from '../analysers/run-analyser';
import { type Asked, type Comparison, compare, levels, named, ourRefusals } from './verdicts';

const kubernetes = '1.36';
const pods = Number(process.env['KUBE_WORLD_KYVERNO_PODS'] ?? 1000);
/** Kyverno compiles a policy anew for each object, 4 ms: two of it run beside each other, and none for long. */
const perRun = 60;
const atOnce = 2;

const ofPods = policies.filter(({ match, expression }) => match.every !== 'object' && inVersion(expression, kubernetes) !== undefined);

function written(of: readonly Policy[]): readonly KyvernoPolicy[] {
  return of.flatMap((policy) => validatingPolicy(policy, { kubernetes, action: 'Deny' }) ?? []);
}

function holdsAt({ match: { podSecurity } }: Policy, level: (typeof levels)[number]): boolean {
  return podSecurity?.includes(level) ?? true;
}

/** Pods of one level, as many as a run is asked about. */
function* runsOf(asked: readonly Asked[]): Generator<{ readonly level: (typeof levels)[number]; readonly some: readonly Asked[] }> {
  for (const level of levels) {
    const here = asked.filter(({ object }) => object.metadata.namespace === level);
    for (let at = 0; at < here.length; at += perRun) yield { level, some: here.slice(at, at + perRun) };
  }
}

describeWith('kyverno', () => {
  const began = Date.now();
  const figures = { policies: ofPods.length, objects: 0, verdicts: 0, refusals: 0, disagreements: 0 };
  const asked = named(
    generatedPods(pods, 11).map((object, index) => ({
      title: JSON.stringify(object['spec']),
      object: { ...object, metadata: { ...object.metadata, namespace: levels[index % levels.length] ?? 'restricted' } },
    })),
  );

  test('[KW-48] generated pods are refused by the same policies, and by all that hold where they are', async () => {
    const runs = [...runsOf(asked)];
    const seen = await eachInParallel(
      runs,
      async ({ level, some }): Promise<Comparison> => {
        const held = ofPods.filter((policy) => holdsAt(policy, level));
        const found = await compare(held, written(held), some, kubernetes);
        // each of these pods was held against each of these policies
        expect(found.verdicts).toBeGreaterThanOrEqual(some.length * held.filter((policy) => !('of' in policy.match)).length);
        return found;
      },
      atOnce,
    );
    expect(seen.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    figures.objects = asked.length;
    figures.verdicts = seen.reduce((sum, { verdicts }) => sum + verdicts, 0);
    figures.disagreements = seen.reduce((sum, { disagreements }) => sum + disagreements.length, 0);
  }, 600_000);

  test('policies of other levels and other objects are silent about pods', async () => {
    const first = asked.slice(0, 6);
    const { disagreements, verdicts } = await compare(policies, written(policies), first, kubernetes);
    expect(disagreements).toEqual([]);
    expect(verdicts).toBeLessThan(first.length * policies.length);
  }, 120_000);

  test('the pods break what can be broken, and keep it', () => {
    const refusals = ourRefusals(ofPods, asked, kubernetes);
    figures.refusals = refusals.size;
    const broken = new Set(Array.from(refusals, (refusal) => refusal.split('/')[0]));
    expect(broken.size).toBeGreaterThan(ofPods.length / 2);
    expect(figures.refusals).toBeGreaterThan(asked.length);
    expect(figures.refusals).toBeLessThan(figures.verdicts * 0.7);
  });

  test('what was seen is kept', () => {
    recordProof({ section: 'generated pods', cluster: 'fleet', engine: titleOf('kyverno'), figures, seconds: secondsSince(began) });
    expect(figures).toMatchObject({ objects: pods, disagreements: 0 });
  });
});
