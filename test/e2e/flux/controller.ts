import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { LoopbackCluster } from '../harness/cluster';
import { freePorts } from '../harness/ports';
import { Process } from '../harness/process';
import { toolPath } from '../../tools';

/** Runs Flux's kustomize-controller beside a cluster, as its administrator: in a cluster it is bound to `cluster-admin`. */
export async function startKustomizeController(cluster: LoopbackCluster): Promise<Process> {
  const [health = 0] = await freePorts(1);
  // it clears the temporary folder of what an earlier run left
  const temporary = join(cluster.folder, 'kustomize-controller');
  mkdirSync(temporary);
  const args = [
    '--watch-all-namespaces=true',
    '--no-cross-namespace-refs=true',
    '--no-remote-bases=true',
    '--enable-leader-election=false',
    '--metrics-addr=0',
    `--health-addr=127.0.0.1:${health}`,
    '--requeue-dependency=500ms',
    '--min-retry-delay=50ms',
    '--kube-api-qps=200',
    '--kube-api-burst=400',
    '--log-level=info',
  ];
  const controller = new Process('kustomize-controller', {
    program: toolPath('kustomize-controller'),
    args,
    folder: cluster.folder,
    env: { KUBECONFIG: cluster.kubeconfig, RUNTIME_NAMESPACE: 'flux-system', TMPDIR: temporary },
  });
  cluster.owns(controller);
  await controller.until(async () => (await fetch(`http://127.0.0.1:${health}/readyz`)).ok);
  return controller;
}
