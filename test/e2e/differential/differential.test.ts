import { schemas } from '@kube-world/crds/schemas';

import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { customResourceDefinitions } from '../harness/custom-resource-definitions';
import { tryDefinitions } from '../harness/install-definitions';
import { clusterPrograms } from '../harness/programs';
import { type Comparison, compareAll, figuresOf, judgedBy, told, withoutField } from './compare';
import { textCases } from './text-cases';
import { serverVerdict } from './server-verdicts';

/** The groups whose kinds are tried: those that the fleet uses, and a few with rules in CEL. `KUBE_WORLD_DIFFERENTIAL=all` tries all. */
const groups =
  /^(?:.*\.cattle\.io|.*\.fluxcd\.io|(?:acme\.)?cert-manager\.io|monitoring\.coreos\.com|traefik\.io|gateway\.networking\.k8s\.io|metallb\.io|snapshot\.storage\.k8s\.io|policies\.kyverno\.io)$/;
const takes = (group: string): boolean => process.env['KUBE_WORLD_DIFFERENTIAL'] === 'all' || groups.test(group);

/** Disagreements that are known: none for a rule in CEL, and what the server's own code knows. Exactly these: one fewer is written down here, too. */
const known: Readonly<Record<string, { readonly cel: number; readonly other: number }>> = {
  '1.29': { cel: 0, other: 377 },
  '1.30': { cel: 0, other: 365 },
  '1.31': { cel: 0, other: 370 },
  '1.36': { cel: 0, other: 371 },
};

describe.each(Object.keys(known))('the API server of %s and our check', (kubernetes) => {
  describeWith(clusterPrograms(kubernetes), () => {
    let cluster: LoopbackCluster;
    let comparisons: readonly Comparison[] = [];
    let seconds = 0;
    const listed = (fits: (one: Comparison) => boolean): readonly string[] => comparisons.filter(fits).map(told);

    beforeAll(async () => {
      const began = Date.now();
      cluster = await startCluster({ kubernetes });
      await tryDefinitions(
        cluster.client,
        customResourceDefinitions().filter(({ spec }) => takes(spec.group)),
      );
      comparisons = await compareAll(cluster.client, kubernetes, takes);
      seconds = (Date.now() - began) / 1000;
    }, 600_000);
    afterAll(() => cluster?.stop());

    test('both were asked about thousands of objects, unchanged and changed', () => {
      const figures = figuresOf(comparisons);
      expect(figures.objects).toBeGreaterThan(5_000);
      expect(figures.bothAccept).toBeGreaterThan(1_000);
      expect(figures.bothRefuse).toBeGreaterThan(1_000);
      recordProof({
        section: 'differential',
        cluster: 'fleet',
        engine: `kube-apiserver ${cluster.kubernetes}`,
        figures: { ...figures },
        seconds,
      });
    });

    test('we refuse what the server refuses for the sake of a schema', () => {
      expect(listed(({ server, ours }) => !server.accepted && server.reason === 'schema' && ours.length === 0)).toEqual([]);
    });

    test('we take what the server takes', () => {
      expect(listed(({ server, ours }) => server.accepted && ours.length > 0)).toEqual([]);
    });

    test('of the examples, what the server refuses beyond schemas and we do not is exactly what is known', () => {
      const { onlyServerRefusesCel: cel, onlyServerRefusesOther: other } = figuresOf(
        comparisons.filter((one) => one.case.of === 'examples'),
      );
      expect({ cel, other }).toEqual(known[kubernetes]);
    });

    test('what the fleet delivers is taken by both', () => {
      expect(
        listed(
          ({ case: { mutation, of }, server, ours }) => mutation === 'none' && of === 'fleet' && (!server.accepted || ours.length > 0),
        ),
      ).toEqual([]);
    });

    test('a key that stands twice in a text is refused by the server and by our reading', async () => {
      for (const { text, manifest, ours } of textCases()) {
        expect([text, await serverVerdict(cluster.client, kubernetes, manifest, text), ours]).toEqual([
          text,
          expect.objectContaining({ accepted: ours === undefined }),
          ours,
        ]);
      }
    });

    test('a schema that lacks a field would be seen', () => {
      const weakened = figuresOf(judgedBy(withoutField('v1', 'ConfigMap', 'immutable'), kubernetes, comparisons));
      expect(weakened.onlyWeRefuse).toBeGreaterThan(0);
    });

    test('a schema that takes any field would be seen', () => {
      const open = {
        ...schemas,
        kubernetesVersions: schemas.kubernetesVersions,
        kind: (minor: string, apiVersion: string, kind: string) => {
          const found = schemas.kind(minor, apiVersion, kind);
          return found && kind === 'Certificate'
            ? { ...found, schema: { type: 'object' as const, 'x-kubernetes-preserve-unknown-fields': true } }
            : found;
        },
      };
      expect(figuresOf(judgedBy(open, kubernetes, comparisons)).onlyServerRefusesSchema).toBeGreaterThan(0);
    });
  });
});
