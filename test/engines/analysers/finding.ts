import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Manifest } from '@kube-world/model';
import { stringify } from 'yaml';

/** What an analyser says of an object: `StatefulSet a/b: CKV_K8S_16`. */
export interface Finding {
  readonly object: string;
  readonly check: string;
}

export const lines = (findings: readonly Finding[]): readonly string[] =>
  [...new Set(findings.map(({ object, check }) => `${object}: ${check}`))].toSorted();

/** Hands objects to a program as files of a folder of its own, in the order given. */
export function inFolder<T>(manifests: readonly Manifest[], look: (folder: string, files: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-analyser-'));
  try {
    const files = manifests.map((manifest, index) => {
      const file = join(folder, `${index}.yaml`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, stringify(manifest));
      return file;
    });
    return look(folder, files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
