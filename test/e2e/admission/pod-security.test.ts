import { join } from 'node:path';

import { groupOf, type Manifest, type PodSecurity } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { manifestsIn } from '../harness/read-manifests';
import { clusterPrograms } from '../harness/programs';
import { pods } from './pods';

/** Each namespace that we make, and what its pods may at most be. */
const levels: Readonly<Record<string, Readonly<Record<string, PodSecurity>>>> = {
  management: {
    'cattle-system': 'privileged',
    'cert-manager': 'restricted',
    default: 'restricted',
    kyverno: 'restricted',
    monitoring: 'privileged',
    traefik: 'privileged',
  },
  pi: { 'cert-manager': 'restricted', default: 'restricted', 'home-assistant': 'privileged', monitoring: 'privileged' },
  kubani: { 'cert-manager': 'restricted', default: 'restricted', kyverno: 'restricted', monitoring: 'privileged' },
};
const order: readonly PodSecurity[] = ['privileged', 'baseline', 'restricted'];

describeWith(clusterPrograms('1.36'), () => {
  let cluster: LoopbackCluster;
  // one server for all: each cluster's levels are applied over those of the one before
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());

  describe.each(Object.entries(levels))('pods of %s', (name, namespaces) => {
    const began = Date.now();
    const objects = manifestsIn(join(__dirname, '..', '..', '..', 'dist', name));
    const figures = { namespaces: 0, pods: 0, accepted: 0, refused: 0 };

    beforeAll(async () => {
      const refused: unknown[] = [];
      for (const kind of ['Namespace', 'ServiceAccount', 'PriorityClass'])
        for (const object of objects.filter((each) => each.kind === kind && each.metadata.namespace !== 'flux-system')) {
          const { status, body } = await cluster.client.apply(object);
          if (status >= 300) refused.push(body.message);
        }
      expect(refused).toEqual([]);
    });

    test('each namespace has a row in the table of this test', () => {
      const made = objects.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);
      expect(made.toSorted()).toEqual(Object.keys(namespaces).toSorted());
      figures.namespaces = made.length;
    });

    const matrix = Object.entries(namespaces).flatMap(([namespace, level]) =>
      Object.entries(pods).map(([what, pod]) => {
        const accepted = order.indexOf(pod.level) >= order.indexOf(level);
        return { what, namespace, level, id: namespace === 'default' ? '[KW-53] ' : '', verdict: accepted ? 'accepted' : 'refused', pod };
      }),
    );
    test.each(matrix)('$id$namespace: a pod that $what is $verdict', async ({ namespace, level, verdict, pod }) => {
      const { status, body } = await cluster.client.apply(pod.in(namespace), { dryRun: true });
      figures.pods += 1;
      if (verdict === 'accepted') {
        expect([status, body.message]).toEqual([201, undefined]);
        figures.accepted += 1;
        return;
      }
      expect(status).toBe(403);
      expect(body.message).toContain(`violates PodSecurity "${level}:v1.36"`);
      expect(body.message).toContain(pod.says);
      figures.refused += 1;
    });

    test('each pod of our own is let into its namespace', async () => {
      const own = objects.map(podOf).filter((pod) => pod !== undefined);
      const answers = await Promise.all(own.map((pod) => cluster.client.apply(pod, { dryRun: true })));
      expect(answers.flatMap(({ status, body }) => (status === 201 ? [] : [body.message]))).toEqual([]);
      figures.pods += own.length;
      figures.accepted += own.length;
    });

    test('what was seen is kept', () => {
      recordProof({
        section: 'admission',
        cluster: name,
        engine: `kube-apiserver ${cluster.kubernetes}`,
        figures,
        seconds: (Date.now() - began) / 1000,
      });
      expect(figures.accepted + figures.refused).toBe(figures.pods);
    });
  });
});

interface Template {
  readonly metadata?: object;
  readonly spec: object;
}

/** The first pod that a workload makes. */
function podOf({ apiVersion, kind, metadata, spec }: Manifest): Manifest | undefined {
  if (!['apps', 'batch'].includes(groupOf(apiVersion))) return undefined;
  const { template, jobTemplate } = spec as {
    readonly template?: Template;
    readonly jobTemplate?: { readonly spec: { readonly template: Template } };
  };
  const pod = jobTemplate?.spec.template ?? template;
  if (!pod) throw new Error(`${kind} ${metadata.name} has no template`);
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...pod.metadata, name: metadata.name, namespace: metadata.namespace ?? 'default' },
    spec: pod.spec,
  };
}
