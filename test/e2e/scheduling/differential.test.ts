import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { cases } from './cases';
import { emptied, pause, sentinel, settled } from './clean-slate';
import { lab } from './lab';
import { namespace } from './pods';
import { createStorageClasses, provision } from './provisioner';
import { type ScheduledPod, scheduledPods } from './scheduled-pods';
import type { SchedulingCase } from './scheduling-case';

// test/packages/synth/checks/unschedulable.test.ts asks our check the same, and expects the same
describeWith(['etcd', 'kube-apiserver@1.36.3', 'kube-controller-manager', 'kube-scheduler', 'kwok'], () => {
  describe('the scheduler and our check see the same', () => {
    const began = Date.now();
    const seen: ScheduledPod[] = [];
    let agreed = 0;
    let cluster: LoopbackCluster;

    beforeAll(async () => {
      cluster = await startCluster({ spec: lab, controllers: true, scheduler: true });
      await createStorageClasses(cluster.client, lab);
      await accepted({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
      await accepted({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } });
    });
    afterAll(() => cluster?.stop());
    beforeEach(() => settled(cluster.client, namespace));
    afterEach(() => emptied(cluster.client, namespace));

    test.each(cases)('$title', async (each) => {
      const isRun = ({ kind }: Manifest): boolean => kind === 'Job';
      const runs = each.objects.filter(isRun);
      for (const object of each.objects) if (!isRun(object)) await accepted(object);
      const { pods = 1 } = each;
      const ofRuns = runs.reduce((sum, { spec }) => sum + (spec as { readonly parallelism: number }).parallelism, 0);
      if (runs.length > 0) await verdict({ ...each, pods: pods - ofRuns, refused: undefined });
      for (const object of runs) await accepted(object);

      const found = await verdict(each);
      seen.push(...found);
      const refusals = found.flatMap(({ refusal }) => refusal ?? []);
      if (each.refused) expect(refusals.join('\n')).toContain(each.refused.scheduler);
      else expect(refusals).toEqual([]);
      agreed += 1;
    });

    test('what was seen is kept', () => {
      const scheduled = seen.filter(({ node }) => node !== undefined).length;
      const figures = { cases: cases.length, agreed, pods: seen.length, scheduled, pendingAsForetold: seen.length - scheduled };
      recordProof({
        section: 'scheduling',
        cluster: 'lab',
        engine: `kube-scheduler ${cluster.kubernetes}`,
        figures,
        seconds: (Date.now() - began) / 1000,
      });
      expect(agreed).toBe(cases.length);
    });

    async function accepted(object: Manifest): Promise<void> {
      const { status, body } = await cluster.client.apply(object);
      if (status >= 300) throw new Error(`${object.kind} ${object.metadata.name}: ${status} ${body.message}`);
    }

    /** All pods, once each has a node or, where one is to be refused, words why not. */
    function verdict({
      pods = 1,
      refused,
    }: Pick<SchedulingCase, 'pods'> & { readonly refused?: unknown }): Promise<readonly ScheduledPod[]> {
      const isDone = ({ node, refusal }: ScheduledPod): boolean => node !== undefined || (refused !== undefined && refusal !== undefined);
      return eventually(
        `${pods} pods have what they wait for`,
        async () => {
          await provision(cluster.client);
          if (pods === 0) return (await daemonsCounted()) ? [] : undefined;
          const found = (await scheduledPods(cluster.client)).filter(({ name }) => name !== sentinel);
          return found.length === pods && found.every(isDone) ? found : undefined;
        },
        30,
        pause,
      );
    }

    async function daemonsCounted(): Promise<boolean> {
      const sets = await cluster.client.list('apps/v1', 'DaemonSet');
      return sets.every(({ status }) => (status as { readonly observedGeneration?: number }).observedGeneration === 1);
    }
  });
});
