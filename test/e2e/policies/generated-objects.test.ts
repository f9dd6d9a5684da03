import { groupOf } from '@kube-world/model';

import { policies } from '../../../policies/registry';
import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { customResourceDefinitions } from '../harness/custom-resource-definitions';
import { eventually } from '../harness/eventually';
import { enforceWithWarnings, kubernetes, levelLabel } from './enforce';
import { generatedObjects, namespaces } from './generated-objects';
import { refusedAtSynth, warnedOf } from './warnings';

const count = Number(process.env['KUBE_WORLD_OBJECTS'] ?? 500);
/** Each policy of objects refuses so many of them at least. */
const least = Math.floor(count / 100);
const levels = ['privileged', 'baseline', 'restricted'] as const;

const ofObjects = policies.filter(({ match }) => match.every === 'object');
const objects = generatedObjects(count, 17);
const levelOf = (namespace = ''): (typeof levels)[number] => levels.find((level) => level === namespace) ?? 'privileged';
const ours = objects.map((object) => refusedAtSynth(object, levelOf(object.metadata.namespace), kubernetes));

const timesRefused = (verdicts: readonly (readonly string[])[], id: string): number => verdicts.filter((ids) => ids.includes(id)).length;

test('generated objects break each policy of objects, and each is kept by others of its kinds', () => {
  const kinds = new Map(ofObjects.map(({ id, match }) => [id, 'kinds' in match ? match.kinds : []]));
  const seen = ofObjects.map(({ id }) => {
    const asked = objects.filter((object) =>
      kinds.get(id)?.some(({ group, kind }) => kind === object.kind && group === groupOf(object.apiVersion)),
    );
    const refused = timesRefused(ours, id);
    return { id, often: refused >= least, kept: asked.length - refused >= Math.min(least, 2) };
  });
  expect(seen.filter(({ often, kept }) => !often || !kept)).toEqual([]);
  expect(objects.filter(({ kind }) => kind === 'Pod')).toEqual([]);
});

describeWith(['etcd', 'kube-apiserver@1.36.3', 'kube-controller-manager@1.36.3'], () => {
  const began = Date.now();
  const figures = {
    policies: policies.length,
    objects: count,
    kinds: new Set(objects.map(({ kind }) => kind)).size,
    accepted: 0,
    refused: 0,
    disagreements: 0,
  };
  let cluster: LoopbackCluster;

  beforeAll(async () => {
    cluster = await startCluster({ kubernetes, controllers: true });
    const groups = new Set(objects.map(({ apiVersion }) => groupOf(apiVersion)));
    const definitions = customResourceDefinitions().filter(({ spec }) => groups.has(spec.group));
    for (const definition of definitions) expect((await cluster.client.apply(definition)).status).toBe(201);
    for (const name of namespaces) {
      const metadata = { name, labels: { [levelLabel]: levelOf(name) } };
      expect([200, 201]).toContain((await cluster.client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata })).status);
    }
    for (const { apiVersion, kind } of objects)
      await eventually(`${kind} is served`, async () => cluster.client.collectionOf({ apiVersion, kind, metadata: { name: 'any' } }));
    await enforceWithWarnings(cluster.client);
    // the server reads them a little later: what breaks one of each is warned of then
    const broken = [...new Set(ours.flat())];
    const first = broken.flatMap((id) => objects.find((_, index) => ours[index]?.includes(id)) ?? []);
    await eventually('all policies are asked', async () => {
      const theirs = new Set((await warnedOf(cluster.client, first)).flat());
      return broken.every((id) => theirs.has(id)) ? true : undefined;
    });
  }, 120_000);
  afterAll(() => cluster?.stop());

  test('[KW-48] generated objects of other kinds than pods break the same policies there and at synth', async () => {
    const theirs = await warnedOf(cluster.client, objects);
    const different = objects.flatMap((object, index) =>
      theirs[index]?.join() === ours[index]?.join() ? [] : [{ theirs: theirs[index], ours: ours[index], object: JSON.stringify(object) }],
    );
    figures.refused = theirs.filter((ids) => ids.length > 0).length;
    figures.accepted = count - figures.refused;
    figures.disagreements = different.length;
    expect(different.slice(0, 5)).toEqual([]);
    expect(ofObjects.flatMap(({ id }) => (timesRefused(theirs, id) < least ? [id] : []))).toEqual([]);
  });

  test('what was seen is kept', () => {
    const seconds = (Date.now() - began) / 1000;
    recordProof({ section: 'generated objects', cluster: 'fleet', engine: `kube-apiserver ${cluster.kubernetes}`, figures, seconds });
    expect(figures).toMatchObject({ disagreements: 0 });
    expect(Math.min(figures.accepted, figures.refused)).toBeGreaterThan(count / 10);
  });
});
