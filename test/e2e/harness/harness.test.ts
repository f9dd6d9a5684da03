import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fleet } from '../../../clusters/fleet';
import { describeWith, toolPath } from '../../tools';
import { type LoopbackCluster, startCluster } from './cluster';
import { eventually } from './eventually';
import { clusterPrograms } from './programs';

const pi = fleet.placements.find(({ cluster }) => cluster.name === 'pi')?.cluster.spec;

/** Processes that were told of a folder: each program of a cluster keeps something in the cluster's own. */
function processesOf(folder: string): readonly string[] {
  const all = execFileSync('ps', ['-A', '-ww', '-o', 'args'], { encoding: 'utf8' });
  return all
    .split('\n')
    .filter((command) => command.includes(folder))
    .toSorted();
}

describeWith([...clusterPrograms('1.36', { controllers: true, scheduler: true }), 'kubectl'], () => {
  let cluster: LoopbackCluster;
  beforeAll(async () => {
    if (!pi) throw new Error('the fleet has no pi');
    cluster = await startCluster({ spec: pi, controllers: true, scheduler: true });
  });
  afterAll(() => cluster?.stop());

  test('answers with the version that was asked for', async () => {
    const { body } = await cluster.client.request('GET', '/version');
    expect(body['gitVersion']).toBe(`v${cluster.kubernetes}`);
  });

  test('has the nodes of the facts, and they become ready', async () => {
    const node = await eventually('node pi-1 is ready', async () => {
      const { body } = await cluster.client.get({ apiVersion: 'v1', kind: 'Node', metadata: { name: 'pi-1' } });
      const { conditions = [] } = body['status'] as { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
      return conditions.some(({ type, status }) => type === 'Ready' && status === 'True') ? body : undefined;
    });
    expect(node.metadata?.['labels']).toMatchObject({ 'kubernetes.io/arch': 'arm64', hardware: 'raspberry-pi-5' });
    expect(node['status']).toMatchObject({ allocatable: { cpu: '3750m' }, addresses: [{ address: '192.168.1.100' }] });
  });

  test('a pod is scheduled, and runs', async () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'probe', namespace: 'default' },
      spec: { containers: [{ name: 'probe', image: 'example.com/probe:1' }] },
    };
    await eventually('the pod is accepted', async () => ((await cluster.client.apply(pod)).status < 300 ? true : undefined));
    const seen = await eventually('the pod runs', async () => {
      const { body } = await cluster.client.get(pod);
      return (body['status'] as { readonly phase?: string }).phase === 'Running' ? body : undefined;
    });
    expect(seen['spec']).toMatchObject({ nodeName: 'pi-1' });
    await cluster.client.delete(pod);
    await eventually('the pod is gone', async () => ((await cluster.client.get(pod)).status === 404 ? true : undefined));
  });

  test('a field that the server does not know is refused by name', async () => {
    const typo = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'typo', namespace: 'default' }, dta: {} };
    const { status, body } = await cluster.client.apply(typo);
    expect(status).toBe(500);
    expect(body.message).toContain('dta');
  });

  test('kubectl reads the kubeconfig', () => {
    const nodes = execFileSync(toolPath('kubectl'), ['--kubeconfig', cluster.kubeconfig, 'get', 'nodes', '-o', 'name'], {
      encoding: 'utf8',
    });
    expect(nodes.trim()).toBe('node/pi-1');
  });
});

describeWith(clusterPrograms('1.36'), () => {
  // a folder of this suite alone: other suites start clusters at the same time
  let within: string;
  beforeEach(() => {
    within = mkdtempSync(join(tmpdir(), 'kube-world-harness-'));
  });
  afterEach(() => rmSync(within, { recursive: true }));

  test('leaves neither processes nor files', async () => {
    const cluster = await startCluster({ within });
    expect(processesOf(within)).toEqual([expect.stringContaining('etcd'), expect.stringContaining('kube-apiserver')]);
    expect(readdirSync(within)).toHaveLength(1);
    await cluster.stop();
    expect(processesOf(within)).toEqual([]);
    expect(readdirSync(within)).toEqual([]);
  });

  test('an API server that cannot start is named with its log, and nothing stays behind', async () => {
    if (!pi) throw new Error('the fleet has no pi');
    const broken = { ...pi, network: { ...pi.network, services: 'nowhere' } };
    await expect(startCluster({ spec: broken, within })).rejects.toThrow(
      /kube-apiserver ended with exit code 1 before it was ready:[^]*nowhere/,
    );
    expect(processesOf(within)).toEqual([]);
    expect(readdirSync(within)).toEqual([]);
  });
});
