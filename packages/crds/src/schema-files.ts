import { folderOf } from './generated-files';
import type { KindIndex, KindSchema, Schema, SchemaFile, SchemaSource, SchemaVariant, VersionRange } from './schema';
import { compareApiVersions } from './version-order';

type Read = (...path: readonly string[]) => unknown;

/** @param read reads a JSON file below the generated folder */
export function openSchemas(read: Read): SchemaSource {
  const files = new Map<string, SchemaFile>();
  const kindSchemas = new Map<string, KindSchema>();
  let known: KindIndex | undefined;

  const index = (): KindIndex => (known ??= read('index.json') as KindIndex);
  const position = (kubernetes: string): number => index().kubernetes.indexOf(kubernetes);
  const within = (at: number, [from, to]: VersionRange): boolean => position(from) <= at && at <= position(to);
  const exists = (at: number, ranges: readonly VersionRange[] | undefined): boolean =>
    at >= 0 && ranges !== undefined && (ranges.length === 0 || ranges.some((range) => within(at, range)));

  const file = (folder: string): SchemaFile => {
    const cached = files.get(folder);
    if (cached) return cached;
    const made = read(...folder.split('/'), 'schemas.json') as SchemaFile;
    files.set(folder, made);
    return made;
  };

  /** By version and name: kinds share what they are made of, and it is asked for again and again. */
  const definitions: Map<string, Schema>[] = [];
  const definition = (at: number, name: string): Schema => {
    const known = (definitions[at] ??= new Map());
    const before = known.get(name);
    if (before) return before;
    const found = definitionIn(at, name);
    known.set(name, found);
    return found;
  };
  const definitionIn = (at: number, name: string): Schema => {
    const hash = name.indexOf('#');
    const found = own(file(name.slice(0, hash)).definitions, name.slice(hash + 1));
    if (!isVariants(found)) {
      if (found) return found;
    } else {
      const variant = found.find(([from, to]) => within(at, [from, to]));
      if (variant) return variant[2];
    }
    throw new Error(`no schema definition '${name}' in Kubernetes ${index().kubernetes[at] ?? '?'}; run npx projen generate`);
  };

  return {
    get kubernetesVersions() {
      return index().kubernetes;
    },
    kind(kubernetes, apiVersion, kind) {
      const at = position(kubernetes);
      if (!exists(at, own(own(index().kinds, apiVersion), kind))) return undefined;
      const key = `${kubernetes} ${apiVersion} ${kind}`;
      const cached = kindSchemas.get(key);
      if (cached) return cached;
      const folder = folderOf(apiVersion);
      const facts = own(file(folder).kinds, kind);
      if (!facts) return undefined;
      const made: KindSchema = {
        plural: facts.plural,
        namespaced: facts.namespaced,
        ...(facts.release === undefined ? {} : { crdRelease: facts.release }),
        schema: definition(at, `${folder}#${kind}`),
        definition: (name) => definition(at, name),
      };
      kindSchemas.set(key, made);
      return made;
    },
    apiVersionsOf(kubernetes, kind) {
      const at = position(kubernetes);
      return Object.entries(index().kinds)
        .filter(([, kinds]) => exists(at, own(kinds, kind)))
        .map(([apiVersion]) => apiVersion)
        .sort(compareApiVersions);
    },
    kinds(kubernetes) {
      const at = position(kubernetes);
      const names = Object.values(index().kinds).flatMap((kinds) =>
        Object.entries(kinds)
          .filter(([, ranges]) => exists(at, ranges))
          .map(([kind]) => kind),
      );
      return [...new Set(names)].sort();
    },
  };
}

function isVariants(value: Schema | readonly SchemaVariant[] | undefined): value is readonly SchemaVariant[] {
  return Array.isArray(value);
}

// A kind named `constructor` must not find what every object inherits.
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
