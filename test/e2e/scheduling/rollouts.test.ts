import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { clusterPrograms } from '../harness/programs';
import { emptied, pause, sentinel, settled } from './clean-slate';
import { lab } from './lab';
import { namespace } from './pods';
import { createStorageClasses, provision } from './provisioner';
import { rolloutCases } from './rollout-cases';
import { scheduledPods } from './scheduled-pods';

interface Status {
  readonly observedGeneration?: number;
  readonly replicas?: number;
  readonly updatedReplicas?: number;
  readonly availableReplicas?: number;
  readonly readyReplicas?: number;
  readonly desiredNumberScheduled?: number;
  readonly updatedNumberScheduled?: number;
  readonly numberAvailable?: number;
}

// test/packages/synth/checks/capacity/rollout-blocked.test.ts asks our check the same, and expects the same
describeWith(clusterPrograms('1.36', { controllers: true, scheduler: true }), () => {
  describe('an update ends where our check says that it does', () => {
    const began = Date.now();
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

    test.each(rolloutCases)('an update of $title', async ({ workload, others = [], blocked }) => {
      for (const object of [workload, ...others]) await accepted(object);
      for (const object of [workload, ...others]) await outcome(object);
      await accepted(withAnnotation(workload));
      const refusal = await outcome(workload);
      if (blocked) expect(refusal).toContain(blocked.scheduler);
      else expect(refusal).toBeUndefined();
      agreed += 1;
    });

    test('what was seen is kept', () => {
      recordProof({
        section: 'scheduling',
        cluster: 'lab, updated',
        engine: `kube-scheduler ${cluster.kubernetes}`,
        figures: { cases: rolloutCases.length, agreed },
        seconds: (Date.now() - began) / 1000,
      });
      expect(agreed).toBe(rolloutCases.length);
    });

    async function accepted(object: Manifest): Promise<void> {
      const { status, body } = await cluster.client.apply(object);
      if (status >= 300) throw new Error(`${object.kind} ${object.metadata.name}: ${status} ${body.message}`);
    }

    /** Waits for the end. @returns the scheduler's words where a pod has none of the nodes for a while: it may only be early */
    async function outcome({ apiVersion, kind, metadata }: Manifest): Promise<string | undefined> {
      let looks = 0;
      const { refusal } = await eventually(
        `${kind} ${metadata.name} has all its pods or waits for ever`,
        async () => {
          await provision(cluster.client);
          const found = (await cluster.client.list(apiVersion, kind)).find((each) => each.metadata?.['name'] === metadata.name);
          if (found && isDone(kind, found['status'] as Status, found.metadata?.['generation'] as number)) return {};
          const pending = (await scheduledPods(cluster.client)).find(
            ({ name, refusal: words }) => name !== sentinel && words !== undefined,
          );
          looks = pending ? looks + 1 : 0;
          return looks > patience ? { refusal: pending?.refusal } : undefined;
        },
        60,
        pause,
      );
      return refusal;
    }
  });
});

/** So many looks in a row without a node are for ever: controllers and scheduler answer within a few. */
const patience = 200;

function isDone(kind: string, status: Status, generation: number): boolean {
  if (status.observedGeneration !== generation) return false;
  const wanted = kind === 'DaemonSet' ? status.desiredNumberScheduled : status.replicas;
  const counted =
    kind === 'DaemonSet' ? [status.updatedNumberScheduled, status.numberAvailable] : [status.updatedReplicas, status.availableReplicas];
  return wanted !== undefined && wanted > 0 && counted.every((count) => count === wanted);
}

function withAnnotation(workload: Manifest): Manifest {
  const spec = workload['spec'] as { readonly template: { readonly metadata: object } };
  const metadata = { ...spec.template.metadata, annotations: { revision: 'next' } };
  return { ...workload, spec: { ...spec, template: { ...spec.template, metadata } } };
}
