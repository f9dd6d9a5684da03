import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { GenerateInput } from '@kube-world/crds/generate';

import { UsageError } from '../options';

const largest = 256 * 1024 * 1024;

/**
 * Reads a folder of sources: `crds/<group>/<release>/*.yaml` and `kubernetes-openapi/v<minor>/` with `swagger.json`,
 * `openapi-v3/` and `swagger-with-enums.json`, each JSON file also gzipped.
 * @throws UsageError when the folder holds neither
 */
export function readSourceFolder(folder: string): GenerateInput {
  const kubernetes = join(folder, 'kubernetes-openapi');
  const crds = join(folder, 'crds');
  if (!existsSync(kubernetes) || !existsSync(crds))
    throw new UsageError(`'${folder}' is no folder of sources; it must hold crds/ and kubernetes-openapi/`);
  return {
    kubernetes: foldersIn(kubernetes)
      .filter((name) => name.startsWith('v'))
      .map((name) => readVersion(join(kubernetes, name), name.slice(1))),
    crds: foldersIn(crds).flatMap((group) =>
      foldersIn(join(crds, group)).flatMap((release) =>
        filesBelow(join(crds, group, release))
          .filter((file) => /\.ya?ml$/.test(file))
          .map((file) => ({ name: file, release, text: readFileSync(file, 'utf8') })),
      ),
    ),
  };
}

function readVersion(folder: string, version: string): GenerateInput['kubernetes'][number] {
  const swagger = readJson(folder, 'swagger.json');
  if (swagger === undefined) throw new UsageError(`'${folder}' has neither swagger.json nor swagger.json.gz`);
  const enums = readJson(folder, 'swagger-with-enums.json');
  const groups = join(folder, 'openapi-v3');
  return {
    version,
    swagger,
    ...(enums === undefined ? {} : { enums }),
    ...(existsSync(groups) ? { groups: filesBelow(groups).map(readText) } : {}),
  };
}

function readJson(folder: string, name: string): string | undefined {
  const found = [name, `${name}.gz`].map((file) => join(folder, file)).find((file) => existsSync(file));
  return found === undefined ? undefined : readText(found);
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes).toString('utf8');
}

function foldersIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function filesBelow(folder: string): readonly string[] {
  return entriesIn(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
  });
}

/** In the order of their names: what is written must not depend on the disk. */
function entriesIn(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
}
