// The floor: `JSON.stringify` of the same objects, and as many bytes into as many files of the same folders.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { namespacesOf, objectsOf } from '../objects';
import { names, sizeOf } from '../sizes';

const [, , sizeName = 'compared', outDir = '', listFile = ''] = process.argv;
const size = sizeOf(sizeName);
const apps = names('app', size.apps);
// path -> bytes, of what this engine wrote
const list = JSON.parse(readFileSync(listFile, 'utf8')) as readonly (readonly [string, number])[];

let stringified = 0;
for (const _ of names('cluster', size.clusters)) {
  if (size.namespaces) for (const manifest of namespacesOf(apps)) stringified += JSON.stringify(manifest).length;
  for (const app of apps) for (const manifest of objectsOf(app, size.objects)) stringified += JSON.stringify(manifest).length;
}

const filler = Buffer.alloc(Math.max(...list.map(([, bytes]) => bytes)), 'a');
const made = new Set<string>();
for (const [path, bytes] of list) {
  const file = join(outDir, path);
  const folder = dirname(file);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  writeFileSync(file, filler.subarray(0, bytes));
}
process.stdout.write(`${JSON.stringify({ stringified })}\n`);
