import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { GeneratedFile } from '@kube-world/crds/generate';

/** What separates a folder from what it should hold; each list is sorted. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Path, with forward slashes -> text. Links and the like are not followed. */
export function readGeneratedFolder(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) found.set(path, readFileSync(join(folder, path), 'utf8'));
    }
  };
  mkdirSync(folder, { recursive: true });
  visit('');
  return found;
}

export function compareFolder(present: ReadonlyMap<string, string>, files: readonly GeneratedFile[]): Difference {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  return {
    added: [...wanted.keys()].filter((path) => !present.has(path)).sort(),
    changed: [...wanted.keys()].filter((path) => present.has(path) && present.get(path) !== wanted.get(path)).sort(),
    removed: [...present.keys()].filter((path) => !wanted.has(path)).sort(),
  };
}

/** Writes what differs and removes what no longer belongs, with the folders it leaves empty. */
export function applyDifference(folder: string, files: readonly GeneratedFile[], { added, changed, removed }: Difference): void {
  const different = new Set([...added, ...changed]);
  for (const { path, text } of files) {
    if (!different.has(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const path of removed) {
    rmSync(join(folder, path));
    removeEmpty(folder, dirname(path));
  }
}

function removeEmpty(folder: string, below: string): void {
  if (below === '.' || readdirSync(join(folder, below)).length > 0) return;
  rmdirSync(join(folder, below));
  removeEmpty(folder, dirname(below));
}

export function isSame({ added, changed, removed }: Difference): boolean {
  return added.length + changed.length + removed.length === 0;
}
