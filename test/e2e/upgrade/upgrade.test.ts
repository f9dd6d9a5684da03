import type { Manifest } from '@kube-world/model';
import { checkUpgrade } from '@kube-world/synth';

import { fleetOn, parts } from '../../packages/synth/upgrade/small-upgrade';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { clusterPrograms, kubernetesVersions } from '../harness/programs';

const object = (apiVersion: string, kind: string, rest: object, name = 'one'): Manifest => ({
  apiVersion,
  kind,
  metadata: { name },
  ...rest,
});
const containers = [{ name: 'main', image: 'registry.example.com/web:1' }];
const template = (spec: object): Manifest =>
  object('v1', 'PodTemplate', { template: { metadata: { labels: { app: 'web' } }, spec: { containers, ...spec } } });
const flow = (version: string): Manifest =>
  object(`flowcontrol.apiserver.k8s.io/${version}`, 'FlowSchema', { spec: { priorityLevelConfiguration: { name: 'exempt' } } });
const definition = (rule: string): Manifest =>
  object(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    {
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { kind: 'Widget', listKind: 'WidgetList', plural: 'widgets', singular: 'widget' },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: {
              openAPIV3Schema: {
                type: 'object',
                properties: { ip: { type: 'string', maxLength: 40, 'x-kubernetes-validations': [{ rule }] } },
              },
            },
          },
        ],
      },
    },
    'widgets.example.com',
  );

/** What nodes do not mount any more is taken by the server with a warning. */
const objects: readonly (readonly [what: string, manifest: Manifest])[] = [
  ['a config map', object('v1', 'ConfigMap', { data: { mode: 'on' } })],
  ['an API that is gone in 1.32', flow('v1beta3')],
  ['the API in its place', flow('v1')],
  ['a field that is gone in 1.31', template({ resourceClaims: [{ name: 'gpu', source: { resourceClaimName: 'gpu' } }] })],
  ['a field that comes later', template({ resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }] })],
  [
    'an API that is deprecated in 1.33',
    object('v1', 'Endpoints', { subsets: [{ addresses: [{ ip: '192.0.2.1' }], ports: [{ port: 80 }] }] }),
  ],
  ['a volume that nothing mounts from 1.31 on', template({ volumes: [{ name: 'data', cephfs: { monitors: ['192.0.2.1'] } }] })],
  ['a definition with a function of 1.30', definition('isIP(self)')],
  ['a definition with what there always was', definition("self != ''")],
];

interface Verdict {
  readonly before: boolean;
  readonly after: boolean;
  /** What the server of the later version warns of. */
  readonly warns: 'deprecated' | 'without use' | undefined;
}

const ours = (manifest: Manifest): Verdict => {
  const { today, breaks, warns } = checkUpgrade(fleetOn(kubernetesVersions['1.30'] ?? '', [manifest]), 'pi', '1.36', parts);
  const unused = breaks.some(({ rule }) => rule === 'volume-plugin-removed');
  return {
    before: today.errors === 0,
    after: breaks.every(({ rule }) => rule === 'volume-plugin-removed'),
    warns: unused ? 'without use' : warns.some(({ rule }) => rule === 'api-deprecated') ? 'deprecated' : undefined,
  };
};

describeWith([...new Set([...clusterPrograms('1.30'), ...clusterPrograms('1.36')])], () => {
  describe('what an upgrade from 1.30 to 1.36 breaks is what real servers of both say:', () => {
    let clusters: readonly LoopbackCluster[] = [];
    beforeAll(async () => {
      clusters = [await startCluster({ kubernetes: '1.30' }), await startCluster({ kubernetes: '1.36' })];
    });
    afterAll(() => Promise.all(clusters.map((cluster) => cluster.stop())));

    const theirs = async (manifest: Manifest): Promise<Verdict> => {
      const [older, newer] = await Promise.all(clusters.map(({ client }) => client.apply(manifest, { dryRun: true })));
      const said = (newer?.warnings ?? []).join('\n');
      const warns = said.includes('non-functional') ? 'without use' : said.includes('deprecated') ? 'deprecated' : undefined;
      return { before: isTaken(older?.status), after: isTaken(newer?.status), warns };
    };

    test.each(objects)('%s', async (_, manifest) => {
      expect(ours(manifest)).toEqual(await theirs(manifest));
    });

    test('the objects differ in what becomes of them', () => {
      const verdicts = objects.map(([, manifest]) => JSON.stringify(ours(manifest)));
      expect(new Set(verdicts).size).toBe(5);
    });
  });
});

function isTaken(status = 0): boolean {
  return status >= 200 && status < 300;
}
