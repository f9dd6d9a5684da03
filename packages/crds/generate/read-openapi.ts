import { field, isRecord, list, plain, type Raw, record, text } from './json';
import { limits, newBudget } from './limits';
import { checkName } from './names';
import { SchemaError, shown } from './schema-error';

/** The OpenAPI documents of one minor version of Kubernetes. */
export interface KubernetesSource {
  /** `1.36` */
  readonly version: string;
  /** OpenAPI v2, the whole API in one document: the structure. */
  readonly swagger: string;
  /** OpenAPI v3 documents: the defaults. @default - those of the newest older version that has them */
  readonly groups?: readonly string[];
  /** OpenAPI v2 with enums. @default - those of the newest older version that has them */
  readonly enums?: string;
}

export interface KindFacts {
  readonly folder: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
}

export interface OpenApi {
  readonly version: string;
  /** By upstream's name: `io.k8s.api.core.v1.Pod`. */
  readonly definitions: ReadonlyMap<string, Raw>;
  /** Upstream's name -> the kind that can be created. */
  readonly kinds: ReadonlyMap<string, KindFacts>;
  /** Upstream's name of a definition -> `<group>/<version>#<name>`. @throws SchemaError when its group is unknown */
  idOf(name: string): string;
  /** `<upstream's name>.<property>` -> default, without Go's zero values. */
  readonly defaults?: ReadonlyMap<string, unknown>;
  readonly enums?: ReadonlyMap<string, readonly string[]>;
}

export function readOpenApi(source: KubernetesSource): OpenApi {
  const version = checkName('minor', source.version, 'Kubernetes version');
  const at = `Kubernetes ${version}`;
  const document = json(source.swagger, at);
  const definitions = definitionsOf(document, at);
  const idOf = idsOf(definitions, at);
  const creatable = creatableKinds(document, at);
  const kinds = new Map<string, KindFacts>();
  for (const [name, raw] of definitions) {
    for (const gvk of kindsIn(raw, name)) {
      const facts = creatable.get(gvk);
      if (facts) kinds.set(name, facts);
    }
  }
  return {
    version,
    definitions,
    kinds,
    idOf,
    ...(source.groups ? { defaults: defaultsOf(source.groups, at) } : {}),
    ...(source.enums === undefined ? {} : { enums: enumsOf(source.enums, at) }),
  };
}

function json(input: string, at: string): Raw {
  if (input.length > limits.documentLength)
    throw new SchemaError(at, `has ${input.length} characters; at most ${limits.documentLength} are accepted`);
  try {
    return record(JSON.parse(input), at);
  } catch (error) {
    if (error instanceof SchemaError) throw error;
    throw new SchemaError(at, `is no JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function definitionsOf(document: Raw, at: string): Map<string, Raw> {
  const found = record(field(document, 'definitions'), `${at}: definitions`);
  return new Map(Object.entries(found).map(([name, raw]) => [name, record(raw, `${at} ${shown(name)}`)]));
}

function kindsIn(raw: Raw, name: string): readonly string[] {
  const declared = field(raw, 'x-kubernetes-group-version-kind');
  return declared === undefined ? [] : list(declared, name).map((gvk) => gvkKey(record(gvk, name), name));
}

function gvkKey(gvk: Raw, at: string): string {
  return `${folderName(gvk, at)}#${text(field(gvk, 'kind'), at)}`;
}

function folderName(gvk: Raw, at: string): string {
  const group = field(gvk, 'group') ?? '';
  const folder = group === '' ? 'core' : checkName('builtinGroup', group, at);
  return `${folder}/${checkName('version', field(gvk, 'version'), at)}`;
}

/** What can be posted to a collection; the path says whether it lives in a namespace. */
function creatableKinds(document: Raw, at: string): Map<string, KindFacts> {
  const found = new Map<string, KindFacts>();
  for (const [path, item] of Object.entries(record(field(document, 'paths'), `${at}: paths`))) {
    const post = isRecord(item) ? field(item, 'post') : undefined;
    if (!isRecord(post) || field(post, 'x-kubernetes-action') !== 'post' || path.includes('{name}')) continue;
    const place = `${at} ${shown(path)}`;
    const gvk = record(field(post, 'x-kubernetes-group-version-kind'), place);
    const kind = checkName('kind', field(gvk, 'kind'), place);
    const namespaced = path.includes('/namespaces/{namespace}/');
    const plural = checkName('plural', path.slice(path.lastIndexOf('/') + 1), place);
    found.set(gvkKey(gvk, place), { folder: folderName(gvk, place), kind, plural, namespaced });
  }
  return found;
}

const meta = 'io.k8s.apimachinery.pkg.apis.meta.v1';

function idsOf(definitions: ReadonlyMap<string, Raw>, at: string): (name: string) => string {
  const folders = new Map([[meta, 'meta/v1']]);
  for (const [name, raw] of definitions) {
    const [gvk] = kindsIn(raw, name);
    const prefix = name.slice(0, name.lastIndexOf('.'));
    if (gvk !== undefined && !folders.has(prefix)) folders.set(prefix, gvk.slice(0, gvk.indexOf('#')));
  }
  const owners = new Map<string, string>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const folder = folders.get(name.slice(0, dot));
    if (folder === undefined) throw new SchemaError(`${at} ${shown(name)}`, 'belongs to no API group');
    const id = `${folder}#${checkName('kind', name.slice(dot + 1), `${at} ${shown(name)}`)}`;
    const owner = owners.get(id) ?? name;
    if (owner !== name) throw new SchemaError(`${at} ${shown(name)}`, `has the same short name ${id} as ${shown(owner)}`);
    owners.set(id, name);
    return id;
  };
}

function defaultsOf(documents: readonly string[], at: string): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [index, document] of documents.entries()) {
    const place = `${at} OpenAPI v3 #${index + 1}`;
    const schemas = record(field(record(field(json(document, place), 'components'), place), 'schemas'), place);
    eachProperty(schemas, place, (key, property) => {
      const preset = field(property, 'default');
      if (preset !== undefined && !isZero(preset)) found.set(key, plain(preset, `${place} ${shown(key)}`, newBudget(), 0));
    });
  }
  return found;
}

// What Go leaves in an absent field anyway: upstream writes it beside nearly every field, and it says nothing.
function isZero(value: unknown): boolean {
  return value === null || value === '' || value === 0 || value === false || (isRecord(value) && Object.keys(value).length === 0);
}

function enumsOf(document: string, at: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  eachProperty(record(field(json(document, at), 'definitions'), at), at, (key, property) => {
    const values = field(property, 'enum');
    if (values !== undefined) found.set(key, [...new Set(list(values, key, limits.enumValues).map((value) => text(value, key)))]);
  });
  return found;
}

function eachProperty(schemas: Raw, at: string, visit: (key: string, property: Raw) => void): void {
  for (const [name, schema] of Object.entries(schemas)) {
    const properties = field(record(schema, `${at} ${shown(name)}`), 'properties');
    for (const [key, property] of isRecord(properties) ? Object.entries(properties) : [])
      if (isRecord(property)) visit(`${name}.${key}`, property);
  }
}
