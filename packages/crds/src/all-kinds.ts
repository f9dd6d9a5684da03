import { join } from 'node:path';

import { folderOf, generatedFolder, readGenerated } from './generated-files';
import type { KubeObjectClass } from './kube-object';
import type { KindIndex } from './schema';

let index: KindIndex | undefined;

/**
 * The kinds of an `apiVersion` that is known only at run time; `import` the group version where it is known before.
 * @returns kind -> class, made when first read; `undefined` when nothing is generated for it
 */
export function kindsOf(apiVersion: string): Readonly<Record<string, KubeObjectClass>> | undefined {
  index ??= readGenerated('index.json') as KindIndex;
  if (!Object.hasOwn(index.kinds, apiVersion)) return undefined;
  return require(join(generatedFolder, folderOf(apiVersion), 'index.js')) as Readonly<Record<string, KubeObjectClass>>;
}
