import type { Manifest } from '@kube-world/model';
import { admissionPolicy, type WaivedObjects } from '@kube-world/policy';

import { policies } from '../../../policies/registry';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { clusterPrograms } from '../harness/programs';
import { eachInParallel } from './verdicts';
import { labels, object, pod, privileged } from './objects';
import { refusedFor, shop } from './refusing-cluster';

const kubernetes = '1.36';
const id = 'container-privileged';
const apps = Array.from({ length: 200 }, (_, index) => `app-${index}`);

/** The policy, with a waiver for each of the apps, or of one app for an object of each name. */
function written(waived: readonly WaivedObjects[]): readonly Manifest[] {
  const policy = policies.find((each) => each.id === id);
  const found = policy && admissionPolicy(policy, { kubernetes, action: 'Deny' }, waived);
  if (!found) throw new Error(`there is no policy '${id}'`);
  return [found.policy, found.binding];
}
const unit = (of: string, names: readonly string[]): WaivedObjects => ({
  of,
  reason: 'it drives a device',
  unlabelled: [],
  objects: names.map((name) => ({ by: 'labels', namespace: shop, name, instance: name })),
});

describeWith(clusterPrograms(kubernetes), () => {
  describe('waivers of more units than a policy has conditions for', () => {
    let cluster: LoopbackCluster;

    beforeAll(async () => {
      cluster = await startCluster({ kubernetes });
      const { client } = cluster;
      await client.apply(object('v1', 'Namespace', shop));
      await client.apply(object('v1', 'ServiceAccount', 'app', shop));
    });
    afterAll(() => cluster?.stop());

    test.each<[string, number, number]>([
      ['as many conditions as there may be', 64, 201],
      ['one more', 65, 422],
    ])('a server is asked to take %s', async (_, count, expected) => {
      const matchConditions = apps.slice(0, count).map((name) => ({ name, expression: 'true' }));
      const [policy] = written([]);
      const spec = { ...(policy?.['spec'] as object), matchConditions };
      const { status, body } = await cluster.client.apply({ ...policy, spec } as Manifest, { dryRun: true });
      expect({ status, isOfThose: (body.message ?? '').includes('matchConditions') }).toEqual({
        status: expected,
        isOfThose: expected === 422,
      });
    });

    test('it takes an app of 600 objects, more than an expression may say', async () => {
      const [policy] = written([
        unit(
          'one',
          Array.from({ length: 600 }, (_, index) => `part-${index}`),
        ),
      ]);
      if (!policy) throw new Error('nothing is written');
      const { status, body } = await cluster.client.apply(policy, { dryRun: true });
      expect({ status, message: body.message }).toEqual({ status: 201, message: undefined });
    });

    test('it lets pods of all 200 apps in, and no others', async () => {
      const { client } = cluster;
      for (const each of written(apps.map((name) => unit(name, [name])))) expect((await client.apply(each)).status).toBe(201);
      // its class of priority is not there: nothing asks who made the pod
      const asked = (podLabels: Readonly<Record<string, string>>): Manifest => {
        const { priorityClassName: _, ...spec } = pod(shop, privileged)['spec'] as Readonly<Record<string, unknown>>;
        return { ...pod(shop, privileged, podLabels), spec };
      };
      await eventually('the policy refuses', async () => ((await refusedFor(client, asked({}))).length > 0 ? true : undefined));
      const verdicts = await eachInParallel(apps, (name) => refusedFor(client, asked(labels(name, name))));
      expect(verdicts.flat()).toEqual([]);
      expect(await refusedFor(client, asked(labels('app-200', 'app-200')))).toEqual([id]);
      expect(await refusedFor(client, asked(labels('app-1', 'app-2')))).toEqual([id]);
    });
  });
});
