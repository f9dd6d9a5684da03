import type { KindIndex, Schema, SchemaFile, SchemaVariant, VersionRange } from '../src/schema';
import { type Builtins, rangesOf } from './builtins';
import { apiVersionOf, compareText, sorted } from './names';
import type { CrdKind } from './read-crds';
import { dataFile, type GeneratedFile } from './data-file';
import { share } from './share';

/** `schemas.json` of every group version, and the index over all. */
export function writeSchemas(builtins: Builtins, crds: ReadonlyMap<string, readonly CrdKind[]>): readonly GeneratedFile[] {
  const folders = new Map<string, SchemaFile>();
  const index = new Map<string, Record<string, readonly VersionRange[]>>();

  for (const [folder, definitions] of byFolder(builtins)) {
    const kinds = builtins.kinds.filter((kind) => kind.folder === folder);
    folders.set(folder, {
      kinds: sorted(kinds.map(({ kind, plural, namespaced }) => [kind, { plural, namespaced }] as const)),
      definitions: sorted(definitions),
    });
    if (kinds.length > 0)
      index.set(apiVersionOf(folder), sorted(kinds.map(({ kind, versions }) => [kind, rangesOf(versions, builtins.versions)] as const)));
  }
  for (const [folder, kinds] of crds) {
    folders.set(folder, {
      kinds: sorted(kinds.map(({ kind, plural, namespaced, release }) => [kind, { plural, namespaced, release }] as const)),
      definitions: Object.fromEntries(share(folder, new Map(kinds.map(({ kind, schema }) => [kind, schema])))),
    });
    index.set(folder, sorted(kinds.map(({ kind }) => [kind, []] as const)));
  }
  return [
    indexFile({ kubernetes: builtins.versions, kinds: sorted(index) }),
    ...[...folders].map(([folder, { kinds, definitions }]) => dataFile(`${folder}/schemas.json`, {}, { kinds, definitions })),
  ];
}

export function indexFile({ kubernetes, kinds }: KindIndex): GeneratedFile {
  return dataFile('index.json', { kubernetes }, { kinds });
}

function byFolder(builtins: Builtins): ReadonlyMap<string, readonly (readonly [string, Schema | readonly SchemaVariant[]])[]> {
  const folders = new Map<string, (readonly [string, Schema | readonly SchemaVariant[]])[]>();
  for (const [id, variants] of builtins.definitions) {
    const [folder = '', name = ''] = id.split('#');
    folders.set(folder, [...(folders.get(folder) ?? []), [name, merged(variants, builtins.versions)]]);
  }
  return folders;
}

/** Neighbouring versions with the same schema become one variant; a definition that never changed is stored bare. */
function merged(byVersion: ReadonlyMap<string, Schema>, versions: readonly string[]): Schema | readonly SchemaVariant[] {
  const variants: { from: string; to: string; key: string; schema: Schema }[] = [];
  let open = false;
  for (const version of versions) {
    const schema = byVersion.get(version);
    const key = schema && JSON.stringify(schema);
    const last = variants.at(-1);
    if (schema === undefined || key === undefined) open = false;
    else if (open && last?.key === key) last.to = version;
    else {
      variants.push({ from: version, to: version, key, schema });
      open = true;
    }
  }
  const [only] = variants;
  if (only && variants.length === 1 && byVersion.size === versions.length) return only.schema;
  return variants.map(({ from, to, schema }) => [from, to, schema] as const);
}

export function groupByFolder(crds: readonly CrdKind[]): ReadonlyMap<string, readonly CrdKind[]> {
  const folders = new Map<string, CrdKind[]>();
  for (const crd of crds) {
    const folder = `${crd.group}/${crd.version}`;
    folders.set(folder, [...(folders.get(folder) ?? []), crd]);
  }
  const ordered = [...folders].sort(([left], [right]) => compareText(left, right));
  return new Map(ordered.map(([folder, kinds]) => [folder, kinds.sort((left, right) => compareText(left.kind, right.kind))]));
}
