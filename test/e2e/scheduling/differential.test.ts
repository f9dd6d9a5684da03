import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { cases } from './cases';
import { lab } from './lab';
import { namespace, pod } from './pods';
import { createStorageClasses, provision } from './provisioner';
import { type ScheduledPod, scheduledPods } from './scheduled-pods';
import type { SchedulingCase } from './scheduling-case';

/** Milliseconds between two looks: there are hundreds. */
const pause = 10;
const inNamespace = (group: string, kind: string): string => `/${group}/namespaces/${namespace}/${kind}`;
/** What makes pods, and what shapes them. */
const makers = [
  ...['deployments', 'statefulsets', 'daemonsets'].map((kind) => inNamespace('apis/apps/v1', kind)),
  inNamespace('apis/batch/v1', 'jobs'),
  inNamespace('api/v1', 'limitranges'),
];
/** What controllers make of them. */
const made = [inNamespace('apis/apps/v1', 'replicasets'), inNamespace('api/v1', 'pods'), inNamespace('api/v1', 'persistentvolumeclaims')];
const sentinel = 'sentinel';

// test/packages/synth/checks/unschedulable.test.ts asks our check the same, and expects the same
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
  beforeEach(() => settled());
  afterEach(() => emptied());

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
  function verdict({ pods = 1, refused }: Pick<SchedulingCase, 'pods'> & { readonly refused?: unknown }): Promise<readonly ScheduledPod[]> {
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

  /** A pod that any node takes shows that the scheduler has seen all that was before it. */
  async function settled(): Promise<void> {
    await accepted(pod({ tolerations: [{ operator: 'Exists' }] }, sentinel));
    const look = async (): Promise<unknown> =>
      (await scheduledPods(cluster.client)).find(({ name, node }) => name === sentinel && node !== undefined);
    await eventually('the scheduler has seen all', look, 30, pause);
    await removed(inNamespace('api/v1', `pods/${sentinel}`));
  }

  async function emptied(): Promise<void> {
    const { client } = cluster;
    await Promise.all(makers.map(removed));
    const look = async (): Promise<true | undefined> => {
      await Promise.all(made.map(removed));
      const left = await Promise.all(made.map((path) => client.request('GET', path)));
      return left.every(({ body }) => body.items?.length === 0) ? true : undefined;
    };
    await eventually('all is gone', look, 30, pause);
    await client.request('DELETE', '/api/v1/persistentvolumes');
  }

  async function removed(path: string): Promise<void> {
    await cluster.client.request('DELETE', path, undefined, { query: { gracePeriodSeconds: '0', propagationPolicy: 'Background' } });
  }
});
