import type { Manifest, PodSecurity } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { generatedContainers, generatedPods } from './generated-pods';
import { eachInParallel, ourReasons, reasons, serverReasons } from './verdicts';

const count = Number(process.env['KUBE_WORLD_PODS'] ?? 3_000);
const levels = ['baseline', 'restricted'] as const satisfies readonly PodSecurity[];
/** The versions in which a control began or changed, and those of the fleet: a server judges by any of them, as a namespace says. */
const olderVersions = ['1.29', '1.30', '1.31', '1.32', '1.34', '1.35'] as const;

interface Question {
  readonly pod: Manifest;
  readonly level: PodSecurity;
  readonly kubernetes: string;
}

const namespaceOf = (level: string, kubernetes: string): string => `${level}-${kubernetes.replace('.', '-')}`;

describeWith(['etcd', 'kube-apiserver@1.36.3'], () => {
  describe('generated pods and the Pod Security admission of a real server', () => {
    const began = Date.now();
    const figures = { pods: 0, containers: 0, accepted: 0, refused: 0, disagreements: 0 };
    const seen = new Map<string, number>();
    let cluster: LoopbackCluster;

    beforeAll(async () => {
      cluster = await startCluster();
      for (const level of levels)
        for (const kubernetes of [...olderVersions, '1.36']) {
          const name = namespaceOf(level, kubernetes);
          const labels = {
            'pod-security.kubernetes.io/enforce': level,
            'pod-security.kubernetes.io/enforce-version': `v${kubernetes}`,
          };
          await made('/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
          await made(`/api/v1/namespaces/${name}/serviceaccounts`, {
            apiVersion: 'v1',
            kind: 'ServiceAccount',
            metadata: { name: 'default' },
          });
        }
    });
    afterAll(() => cluster?.stop());

    async function made(path: string, object: Manifest): Promise<void> {
      const { status, body } = await cluster.client.request('POST', path, object);
      if (status !== 201) throw new Error(`${path}: ${status} ${body.message}`);
    }

    /** Of each pod that the two judge differently: where, and what each of them says. */
    async function disagreements(questions: readonly Question[]): Promise<readonly object[]> {
      const answers = await eachInParallel(questions, async ({ pod, level, kubernetes }) => {
        const namespace = namespaceOf(level, kubernetes);
        const path = `/api/v1/namespaces/${namespace}/pods`;
        return serverReasons(await cluster.client.request('POST', path, pod, { query: { dryRun: 'All', fieldValidation: 'Strict' } }));
      });
      return compared(questions, answers);
    }

    function compared(questions: readonly Question[], answers: readonly (readonly string[])[]): readonly object[] {
      const different = questions.flatMap((question, index) => {
        const { pod, level, kubernetes } = question;
        const server = answers[index] ?? [];
        for (const reason of server) seen.set(reason, (seen.get(reason) ?? 0) + 1);
        figures[server.length === 0 ? 'accepted' : 'refused'] += 1;
        const ours = ourReasons(pod, level, kubernetes);
        return ours.join() === server.join() ? [] : [{ level, kubernetes, server, ours, pod: JSON.stringify(pod) }];
      });
      figures.disagreements += different.length;
      return different.slice(0, 5);
    }

    const pods = generatedPods(count, 5);

    test.each(levels)('at the level %s, both refuse the same pods for the same controls', async (level) => {
      figures.pods += pods.length;
      expect(await disagreements(pods.map((pod) => ({ pod, level, kubernetes: '1.36' })))).toEqual([]);
    });

    test.each(olderVersions)('by the standards of %s, both refuse the same pods for the same controls', async (kubernetes) => {
      const some = pods.filter((_, index) => index % olderVersions.length === olderVersions.indexOf(kubernetes));
      figures.pods += some.length * levels.length;
      expect(await disagreements(levels.flatMap((level) => some.map((pod) => ({ pod, level, kubernetes }))))).toEqual([]);
    });

    test.each(levels)('at the level %s, both refuse the same containers that are added to a pod that runs', async (level) => {
      const namespace = namespaceOf(level, '1.36');
      const securityContext = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
      const careful = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
      const spec = { securityContext, containers: [{ name: 'app', image: 'example.com/app:1.0.0', securityContext: careful }] };
      const running = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'running', namespace }, spec };
      await made(`/api/v1/namespaces/${namespace}/pods`, running);
      const added = generatedContainers(Math.ceil(count / 10), 7);
      const answers = await eachInParallel(added, async (container) => {
        const path = `/api/v1/namespaces/${namespace}/pods/running/ephemeralcontainers`;
        const options = { query: { dryRun: 'All' }, contentType: 'application/strategic-merge-patch+json' };
        return serverReasons(await cluster.client.request('PATCH', path, { spec: { ephemeralContainers: [container] } }, options));
      });
      figures.containers += added.length;
      const questions = added.map((container) => ({
        pod: { ...running, spec: { ...spec, ephemeralContainers: [container] } },
        level,
        kubernetes: '1.36',
      }));
      expect(compared(questions, answers)).toEqual([]);
    });

    test('every control was seen to refuse, and much was accepted', () => {
      expect([...seen.keys()].toSorted()).toEqual(reasons);
      expect(Math.min(...seen.values())).toBeGreaterThanOrEqual(count / 300);
      expect(figures.accepted).toBeGreaterThan(count / 3);
      expect(figures.refused).toBeGreaterThan(count / 3);
    });

    test('what was seen is kept', () => {
      recordProof({
        section: 'admission',
        cluster: 'fleet',
        engine: `kube-apiserver ${cluster.kubernetes}`,
        figures,
        seconds: (Date.now() - began) / 1000,
      });
      expect(figures.disagreements).toBe(0);
    });
  });
});
