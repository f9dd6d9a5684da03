import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { toolPath } from '../../tools';
import { stages } from './kwok-stages';
import type { Site } from './control-plane';
import { Process } from './process';

/** Stands in for every node's kubelet: nodes report Ready, pods that are bound to one run, and end when they are deleted. */
export function startKwok({ folder }: Site, kubeconfig: string): Process {
  const config = join(folder, 'kwok-stages.yaml');
  writeFileSync(config, stages.map((stage) => JSON.stringify(stage)).join('\n---\n'));
  const args = [`--kubeconfig=${kubeconfig}`, '--manage-all-nodes=true', `--config=${config}`, '--node-lease-duration-seconds=40'];
  return new Process('kwok', { program: toolPath('kwok'), args, folder });
}
