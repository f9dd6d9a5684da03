import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';
import { parseAllDocuments } from 'yaml';

/** Engines' own files, which are no objects. */
const options = new Set(['fleet.yaml', 'kustomization.yaml']);

/** The objects of files, in the files' order. @throws Error for a file that is no YAML */
export function readManifests(files: readonly string[]): readonly Manifest[] {
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
      if (document.errors.length > 0) throw new Error(`${file}: ${document.errors.map(({ message }) => message).join('; ')}`);
      return document.toJS() as Manifest;
    }),
  );
}

/** The objects of a folder and the folders below it, without what tells an engine how to read it. */
export function manifestsIn(folder: string): readonly Manifest[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !options.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return readManifests(files.toSorted());
}
