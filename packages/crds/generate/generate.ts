import { readBuiltins } from './builtins';
import type { GeneratedFile } from './data-file';
import { type CrdKind, type CrdSource, readCrds } from './read-crds';
import type { KubernetesSource } from './read-openapi';
import { SchemaError } from './schema-error';
import { withServerFacts } from './server-facts/apply';
import { builtinTypes } from './types/builtin-types';
import { crdTypes } from './types/crd-types';
import { writeTypes } from './types/write-types';
import { groupByFolder, writeSchemas } from './write-schemas';

export interface GenerateInput {
  /** In any order. */
  readonly kubernetes: readonly KubernetesSource[];
  readonly crds: readonly CrdSource[];
}

/**
 * Typed kinds and compact schemas out of Kubernetes's OpenAPI documents and CRDs: a pure function of the texts.
 * @returns the files of `packages/crds/generated/`, sorted by path
 * @throws SchemaError at the first document, kind or field that cannot be used; nothing is to be written then
 */
export async function generate(input: GenerateInput): Promise<readonly GeneratedFile[]> {
  const builtins = readBuiltins(input.kubernetes);
  const crds = groupByFolder(withoutDoubles(input.crds.flatMap(readCrds)));
  const groups = builtinTypes(builtins);
  const files = [...writeSchemas(withServerFacts(builtins), crds)];
  for (const [folder, group] of groups) files.push(...(await writeTypes(folder, group)));
  for (const [folder, kinds] of crds) {
    if (groups.has(folder)) throw new SchemaError(folder, 'is an API of Kubernetes itself; a CRD cannot bring it');
    files.push(...(await writeTypes(folder, crdTypes(kinds))));
  }
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function withoutDoubles(crds: readonly CrdKind[]): readonly CrdKind[] {
  const seen = new Map<string, CrdKind>();
  for (const crd of crds) {
    const key = `${crd.group}/${crd.version} ${crd.kind}`;
    const other = seen.get(key);
    if (other) throw new SchemaError(key, `is described twice, by the releases ${other.release} and ${crd.release}; leave one out`);
    seen.set(key, crd);
  }
  return crds;
}
