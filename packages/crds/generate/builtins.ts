import type { Schema, VersionRange } from '../src/schema';
import { compact } from './compact';
import { enumFacts } from './enum-facts';
import { newBudget } from './limits';
import { compareText } from './names';
import { openObject } from './read-crds';
import { type KindFacts, type OpenApi, readOpenApi, type KubernetesSource } from './read-openapi';
import { SchemaError, shown } from './schema-error';

export interface BuiltinKind extends KindFacts {
  /** The minor versions that have it, oldest first. */
  readonly versions: readonly string[];
}

/** Kubernetes's own API over all versions read. */
export interface Builtins {
  /** Oldest first. */
  readonly versions: readonly string[];
  readonly kinds: readonly BuiltinKind[];
  /** `<group>/<version>#<name>` -> minor version -> schema. */
  readonly definitions: ReadonlyMap<string, ReadonlyMap<string, Schema>>;
}

// What the documents type as a bare string or object, and what the API server takes.
const special: Readonly<Record<string, Schema>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { format: 'quantity' },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { 'x-kubernetes-int-or-string': true },
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': { type: 'string', format: 'date-time' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': { type: 'string', format: 'micro-time' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': openObject,
  'io.k8s.apimachinery.pkg.runtime.RawExtension': openObject,
};
const anyJson = /^io\.k8s\.apiextensions-apiserver\.pkg\.apis\.apiextensions\.v1(?:beta1)?\.(?:JSON|JSONSchemaPropsOr\w+)$/;

/** Facts that one version's documents lack are taken from the newest older version that has them. */
export function readBuiltins(sources: readonly KubernetesSource[]): Builtins {
  const ordered = [...sources].sort((left, right) => minorOf(left.version) - minorOf(right.version));
  const kinds = new Map<string, KindFacts & { versions: string[] }>();
  const definitions = new Map<string, Map<string, Schema>>();
  let inherited: Pick<OpenApi, 'defaults' | 'enums'> = {};
  for (const [index, source] of ordered.entries()) {
    if (source.version === ordered[index - 1]?.version) throw new SchemaError(`Kubernetes ${shown(source.version)}`, 'is given twice');
    const api = { ...inherited, ...readOpenApi(source) };
    inherited = { ...(api.defaults ? { defaults: api.defaults } : {}), ...(api.enums ? { enums: api.enums } : {}) };
    for (const [name, facts] of api.kinds) {
      const id = api.idOf(name);
      const known = kinds.get(id) ?? { ...facts, versions: [] };
      known.versions.push(api.version);
      kinds.set(id, known);
    }
    for (const [id, schema] of reachable(api)) {
      const variants = definitions.get(id) ?? new Map<string, Schema>();
      variants.set(api.version, schema);
      definitions.set(id, variants);
    }
  }
  return {
    versions: ordered.map((source) => source.version),
    kinds: [...kinds.entries()].sort(([left], [right]) => compareText(left, right)).map(([, kind]) => kind),
    definitions,
  };
}

function reachable(api: OpenApi): ReadonlyMap<string, Schema> {
  const made = new Map<string, Schema>();
  const open = [...api.kinds.keys()];
  const refer = (target: string, at: string): Schema => {
    const name = target.replace(/^#\/(?:definitions|components\/schemas)\//, '');
    const known = Object.hasOwn(special, name) ? special[name] : undefined;
    if (known) return known;
    if (anyJson.test(name)) return { 'x-kubernetes-preserve-unknown-fields': true };
    if (!api.definitions.has(name)) throw new SchemaError(at, `$ref ${shown(target)} leads nowhere`);
    open.push(name);
    return { $ref: api.idOf(name) };
  };
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const id = api.idOf(name);
    const raw = api.definitions.get(name);
    if (made.has(id) || raw === undefined) continue;
    const at = `Kubernetes ${api.version} ${name}`;
    made.set(id, {});
    const bare = api.kinds.has(name) ? withoutStatus(raw) : raw;
    made.set(id, enrich(api, name, id, compact(bare, at, newBudget(), refer)));
  }
  return made;
}

function withoutStatus(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const properties = raw['properties'];
  return typeof properties === 'object' && properties !== null && Object.hasOwn(properties, 'status')
    ? { ...raw, properties: { ...properties, status: openObject } }
    : raw;
}

/** Defaults and enums, which the structure's document does not have. */
function enrich(api: OpenApi, name: string, id: string, schema: Schema): Schema {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([key, property]): [string, Schema] => {
    const preset = api.defaults?.get(`${name}.${key}`);
    const withDefault = preset === undefined || property.$ref !== undefined ? property : { ...property, default: preset };
    return [key, withEnum(withDefault, valuesOf(api, `${name}.${key}`, `${id}.${key}`))];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function valuesOf(api: OpenApi, name: string, field: string): readonly string[] {
  const later = enumFacts
    .filter((fact) => fact.field === field && minorOf(fact.from) <= minorOf(api.version))
    .flatMap((fact) => fact.values);
  return [...new Set([...(api.enums?.get(name) ?? []), ...later])].sort();
}

function withEnum(schema: Schema, values: readonly string[]): Schema {
  if (values.length === 0) return schema;
  if (schema.items) return { ...schema, items: withEnum(schema.items, values) };
  return schema.type === 'string' ? { ...schema, enum: values } : schema;
}

function minorOf(version: string): number {
  return Number(version.slice(version.indexOf('.') + 1));
}

/** `1.29 1.30 1.31` of all versions read -> one range; a gap makes two. */
export function rangesOf(versions: readonly string[], all: readonly string[]): readonly VersionRange[] {
  if (versions.length === all.length) return [];
  const ranges: [string, string][] = [];
  for (const version of versions) {
    const last = ranges.at(-1);
    if (last && all.indexOf(last[1]) + 1 === all.indexOf(version)) last[1] = version;
    else ranges.push([version, version]);
  }
  return ranges;
}
