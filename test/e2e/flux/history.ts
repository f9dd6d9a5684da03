import { toolPath } from '../../tools';
import type { LoopbackCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { Process } from '../harness/process';
import { kind } from './kustomizations';

const fields = [
  '{.object.metadata.name}',
  '{.object.status.lastAttemptedRevision}',
  '{.object.status.conditions[?(@.type=="Ready")].status}',
];

/** Every state that each `Kustomization` had, in the order in which the API server took them. */
export class History {
  private readonly kubectl: Process;

  constructor(cluster: LoopbackCluster) {
    const args = ['--kubeconfig', cluster.kubeconfig, 'get', `${kind.kind}.${kind.apiVersion.split('/')[0]}`, '--namespace', 'flux-system'];
    const watch = ['--watch', '--output-watch-events', '--output', `jsonpath=${fields.join('|')}{"\\n"}`];
    this.kubectl = new Process('kubectl-watch', { program: toolPath('kubectl'), args: [...args, ...watch], folder: cluster.folder });
    cluster.owns(this.kubectl);
  }

  /** Waits until the history holds that each of these was ready: it is read over another connection, which may lag behind. */
  async untilReady(names: readonly string[]): Promise<void> {
    await eventually(`the history of ${names.length} units`, () =>
      Promise.resolve(names.every((name) => this.firstReady(name) >= 0) || undefined),
    );
  }

  /** Where in the history a unit was first built, which is just before it is applied. `-1`: not yet. */
  firstBuilt(name: string): number {
    return this.lines().findIndex(([at, attempted]) => at === name && attempted !== '');
  }

  /** Where in the history a unit was first ready. `-1`: not yet. */
  firstReady(name: string): number {
    return this.lines().findIndex(([at, , ready]) => at === name && ready === 'True');
  }

  private lines(): readonly (readonly string[])[] {
    return this.kubectl
      .log()
      .split('\n')
      .map((line) => line.split('|'));
  }
}
