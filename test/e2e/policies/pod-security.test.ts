import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { levels, make, makeNamespaces, namespaceOf, serverVerdicts, Tally } from './admission';
import { generatedContainers, generatedPods } from './generated-pods';
import { eachInParallel, reasons, serverReasons } from './verdicts';

const count = Number(process.env['KUBE_WORLD_PODS'] ?? 3_000);
/** The versions in which a control began or changed, and those of the fleet: a server judges by any of them, as a namespace says. */
const olderVersions = ['1.29', '1.30', '1.31', '1.32', '1.34', '1.35'] as const;

describeWith(['etcd', 'kube-apiserver@1.36.3'], () => {
  describe('generated pods and the Pod Security admission of a real server', () => {
    const began = Date.now();
    const tally = new Tally();
    const pods = generatedPods(count, 5);
    let cluster: LoopbackCluster;

    beforeAll(async () => {
      cluster = await startCluster();
      await makeNamespaces(cluster.client, [...olderVersions, '1.36']);
    });
    afterAll(() => cluster?.stop());

    test.each(levels)('at the level %s, both refuse the same pods for the same controls', async (level) => {
      const questions = pods.map((pod) => ({ pod, level, kubernetes: '1.36' }));
      tally.figures.pods += questions.length;
      expect(tally.compare(questions, await serverVerdicts(cluster.client, questions))).toEqual([]);
    });

    test.each(olderVersions)('by the standards of %s, both refuse the same pods for the same controls', async (kubernetes) => {
      const some = pods.filter((_, index) => index % olderVersions.length === olderVersions.indexOf(kubernetes));
      const questions = levels.flatMap((level) => some.map((pod) => ({ pod, level, kubernetes })));
      tally.figures.pods += questions.length;
      expect(tally.compare(questions, await serverVerdicts(cluster.client, questions))).toEqual([]);
    });

    test.each(levels)('at the level %s, both refuse the same containers that are added to a pod that runs', async (level) => {
      const namespace = namespaceOf(level, '1.36');
      const securityContext = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
      const careful = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
      const spec = { securityContext, containers: [{ name: 'app', image: 'example.com/app:1.0.0', securityContext: careful }] };
      const running = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'running', namespace }, spec };
      await make(cluster.client, `/api/v1/namespaces/${namespace}/pods`, running);
      const added = generatedContainers(Math.ceil(count / 10), 7);
      const answers = await eachInParallel(added, async (container) => {
        const path = `/api/v1/namespaces/${namespace}/pods/running/ephemeralcontainers`;
        const options = { query: { dryRun: 'All' }, contentType: 'application/strategic-merge-patch+json' };
        return serverReasons(await cluster.client.request('PATCH', path, { spec: { ephemeralContainers: [container] } }, options));
      });
      tally.figures.containers += added.length;
      const questions = added.map((container) => ({
        pod: { ...running, spec: { ...spec, ephemeralContainers: [container] } },
        level,
        kubernetes: '1.36',
      }));
      expect(tally.compare(questions, answers)).toEqual([]);
    });

    test('every control was seen to refuse, and much was accepted', () => {
      const { figures, seen } = tally;
      expect([...seen.keys()].toSorted()).toEqual(reasons);
      expect(Math.min(...seen.values())).toBeGreaterThanOrEqual(count / 300);
      expect(figures.accepted).toBeGreaterThan(count / 3);
      expect(figures.refused).toBeGreaterThan(count / 3);
    });

    test('what was seen is kept', () => {
      const seconds = (Date.now() - began) / 1000;
      recordProof({
        section: 'admission',
        cluster: 'fleet',
        engine: `kube-apiserver ${cluster.kubernetes}`,
        figures: tally.figures,
        seconds,
      });
      expect(tally.figures.disagreements).toBe(0);
    });
  });
});
