import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Fleet, ModelError } from '@kube-world/model';

import { explainLoad, isPlain } from './explain';

/** Loads the file that exports `fleet`. @throws ModelError when it is not there or exports none */
export function loadFleet(file: string): Fleet {
  const path = resolve(file);
  if (!existsSync(path))
    throw new ModelError(`there is no such file; run this at the root of the repository, or name the fleet with --fleet FILE`, {
      at: file,
    });
  if (statSync(path).isDirectory()) throw new ModelError('is a folder; name the file that exports the fleet', { at: file });
  const exported = load(path);
  if (!isFleet(exported.fleet)) throw new ModelError('exports no fleet; write `export const fleet = defineFleet({ ... })`', { at: file });
  return exported.fleet;
}

/** The loader is in place: a TypeScript file is required as it lies there. */
function load(path: string): { readonly fleet?: unknown } {
  try {
    return require(path) as { readonly fleet?: unknown };
  } catch (error) {
    if (isPlain(error) || !(error instanceof Error)) throw error;
    throw new ModelError(explainLoad(error, process.cwd()), { cause: error });
  }
}

function isFleet(value: unknown): value is Fleet {
  return typeof value === 'object' && value !== null && 'placements' in value && Array.isArray(value.placements);
}
