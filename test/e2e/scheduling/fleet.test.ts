import type { Manifest, NodeSpec } from '@kube-world/model';

import { fleet } from '../../../clusters/fleet';
import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { createNodes } from '../harness/nodes';
import { emptied, pause, sentinel, settled } from './clean-slate';
import { placed, type PlacedUnits } from './placements';
import { createStorageClasses, provision, removeStorageClasses } from './provisioner';
import { type ScheduledPod, scheduledPods } from './scheduled-pods';
import { workloadsIn } from './workloads';

type Nodes = Readonly<Record<string, NodeSpec>>;
const only = (nodes: Nodes): NodeSpec => Object.values(nodes)[0] as NodeSpec;
/** A machine that has room for all, and nothing that an app of the house asks for. */
const server = (nodes: Nodes): NodeSpec => {
  const { devices: _, labels: __, ...node } = only(nodes);
  return { ...node, address: '192.168.1.101', role: 'worker', architecture: 'amd64', cpus: 32, memory: '128Gi' };
};
const isPlaced = ({ node }: ScheduledPod): boolean => node !== undefined;

const tools = ['etcd', 'kube-apiserver@1.36.3', 'kube-controller-manager', 'kube-scheduler', 'kwok'];
describeWith(tools, () => {
  // nodes of a managed cluster come and go with its groups: its facts hold none
  const names = fleet.clusters.filter(({ spec }) => Object.keys(spec.nodes).length > 0).map(({ name }) => name);
  const foretold = { pods: 0, scheduled: 0, pendingAsForetold: 0 };
  let began: number | undefined;
  let cluster: LoopbackCluster;

  beforeAll(async () => {
    const pi = fleet.placements.find((each) => each.cluster.name === 'pi');
    if (!pi) throw new Error('the fleet has no pi');
    // nodes come with each test
    cluster = await startCluster({ spec: { ...pi.cluster.spec, nodes: {} }, controllers: true, scheduler: true });
  });
  afterAll(() => cluster?.stop());

  test.each(names)('every pod of ours on %s gets a node of its facts', async (name) => {
    const start = Date.now();
    const units = placed(name);
    const pods = await outcome(units);
    expect(units.refused).toEqual([]);
    expect(pods.filter((pod) => !isPlaced(pod))).toEqual([]);
    expect(Object.keys(units.spec.nodes)).toEqual(expect.arrayContaining(pods.map(({ node }) => node)));
    expect(pods.map(({ name: pod }) => workloadOf(units, pod))).toEqual(expect.arrayContaining(['home-assistant', 'mosquitto']));
    const nodes = Object.keys(units.spec.nodes).length;
    record(name, { nodes, pods: pods.length, scheduled: pods.filter(isPlaced).length, chartsNotRendered: units.charts }, start);
  });

  test('[KW-18] [KW-36] Home Assistant goes to the Pi, and so does what holds its radios, with a larger node beside it', async () => {
    const pods = await outcome(placed('pi', (nodes) => ({ attic: server(nodes), ...nodes })));
    const nodes = Object.fromEntries(pods.map(({ name, node }) => [name.replace(/-\w+$/, ''), node]));
    expect(nodes).toMatchObject({ 'home-assistant': 'pi-1', 'home-assistant-backup': 'pi-1', zigbee2mqtt: 'pi-1', 'zwave-js-ui': 'pi-1' });
    expect(pods.filter((pod) => !isPlaced(pod))).toEqual([]);
  });

  test.each<[string, (nodes: Nodes) => Nodes, readonly string[], RegExp]>([
    [
      'whose memory is too small',
      (nodes) => ({ 'pi-1': { ...only(nodes), memory: '1Gi' } }),
      ['home-assistant', 'home-assistant-backup', 'home-assistant-recorder-backup'],
      /Insufficient memory/,
    ],
    [
      'that is kept for something else',
      (nodes) => ({ 'pi-1': { ...only(nodes), taints: [{ key: 'kept', value: 'yes', effect: 'NoSchedule' }] } }),
      ['mosquitto'],
      /untolerated taint/,
    ],
  ])('what stays pending on a node %s, synth had refused', async (_, change, workloads, words) => {
    began ??= Date.now();
    const units = placed('pi', change);
    const pods = await outcome(units);
    const pending = pods.filter((pod) => !isPlaced(pod));
    expect(pending.map(({ name }) => workloadOf(units, name)).toSorted()).toEqual(units.refused);
    expect(units.refused).toEqual(workloads);
    expect(pending.map(({ refusal }) => refusal).join('\n')).toMatch(words);
    foretold.pods += pods.length;
    foretold.scheduled += pods.length - pending.length;
    foretold.pendingAsForetold += pending.length;
    record('pi on other nodes', foretold, began);
  });

  /** Brings nodes and objects, waits until the scheduler has said its word on each pod, and takes them away again. */
  async function outcome(units: PlacedUnits): Promise<readonly ScheduledPod[]> {
    const workloads = workloadsIn(units.objects);
    const { client } = cluster;
    const spaces = [...new Set(workloads.map(({ namespace }) => namespace))];
    try {
      await createNodes(client, units.spec);
      await createStorageClasses(client, units.spec);
      for (const kind of ['Namespace', 'ServiceAccount', 'PriorityClass'])
        for (const object of units.objects) if (object.kind === kind) await accepted(object);
      for (const namespace of spaces) await settled(client, namespace);
      for (const object of units.objects) if (spaces.includes(object.metadata.namespace ?? '')) await accepted(object);
      const standing = workloads.filter(({ run }) => !run).reduce((sum, { count }) => sum + count, 0);
      await said(standing, units);
      const runs = workloads.flatMap(({ run }) => run ?? []);
      for (const run of runs) await accepted(run);
      return await said(standing + runs.length, units);
    } finally {
      for (const namespace of spaces) await emptied(client, namespace);
      await client.request('DELETE', '/api/v1/nodes');
      await removeStorageClasses(client);
    }
  }

  /** Where synth refuses a workload its pods wait for words; all others for a node. */
  function said(count: number, units: PlacedUnits): Promise<readonly ScheduledPod[]> {
    const isDone = (pod: ScheduledPod): boolean =>
      isPlaced(pod) || (pod.refusal !== undefined && units.refused.includes(workloadOf(units, pod.name)));
    return eventually(
      `${count} pods have what they wait for`,
      async () => {
        await provision(cluster.client);
        const found = (await scheduledPods(cluster.client)).filter(({ name }) => name !== sentinel);
        return found.length === count && found.every(isDone) ? found : undefined;
      },
      30,
      pause,
    );
  }

  async function accepted(object: Manifest): Promise<void> {
    const { status, body } = await cluster.client.apply(object);
    if (status >= 300) throw new Error(`${object.kind} ${object.metadata.name}: ${status} ${body.message}`);
  }

  function record(name: string, figures: Readonly<Record<string, number>>, start: number): void {
    recordProof({
      section: 'scheduling',
      cluster: name,
      engine: `kube-scheduler ${cluster.kubernetes}`,
      figures,
      seconds: (Date.now() - start) / 1000,
    });
  }
});

/** The longest name that a pod's begins with. */
function workloadOf({ objects }: PlacedUnits, pod: string): string {
  const names = workloadsIn(objects).map(({ name }) => name);
  return names.filter((name) => pod.startsWith(`${name}-`)).toSorted((left, right) => right.length - left.length)[0] ?? pod;
}
