import { type Document, isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';

import type { Schema } from '../src/schema';
import { compact } from './compact';
import { field, list, type Raw, record } from './json';
import { limits, newBudget } from './limits';
import { checkName } from './names';
import { SchemaError, shown } from './schema-error';

/** One YAML file of CustomResourceDefinitions. */
export interface CrdSource {
  /** For errors: a file's name or a URL. */
  readonly name: string;
  /** The upstream release it was read from. */
  readonly release: string;
  readonly text: string;
}

/** One served version of one kind. */
export interface CrdKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly release: string;
  readonly schema: Schema;
}

/** @throws SchemaError at the document, the CRD and the field that cannot be used */
export function readCrds(source: CrdSource): readonly CrdKind[] {
  const release = checkName('release', source.release, `${source.name}: release`);
  if (source.text.length > limits.yamlLength)
    throw new SchemaError(source.name, `has ${source.text.length} characters; at most ${limits.yamlLength} are accepted`);
  return parse(source).flatMap((value, index) => {
    const at = `${source.name}#${index + 1}`;
    if (value === null) return [];
    const crd = record(value, at);
    if (field(crd, 'kind') !== 'CustomResourceDefinition' || field(crd, 'apiVersion') !== 'apiextensions.k8s.io/v1')
      throw new SchemaError(at, `expected an apiextensions.k8s.io/v1 CustomResourceDefinition, got ${shown(field(crd, 'kind'))}`);
    return kindsOf(crd, at, release);
  });
}

// YAML 1.2's core schema whatever a document says: no dates, no binary, no merge keys.
const yamlOptions = { logLevel: 'silent', prettyErrors: false, schema: 'core', resolveKnownTags: false, merge: false } as const;

function parse(source: CrdSource): readonly unknown[] {
  try {
    const documents = parseAllDocuments(source.text, yamlOptions);
    if (!Array.isArray(documents)) return [];
    return documents.map((document: Document, index) => {
      const at = `${source.name}#${index + 1}`;
      const [error] = document.errors;
      if (error) throw new SchemaError(at, `is no YAML: ${error.message.split('\n')[0]}`, { cause: error });
      refuseAliases(document.contents, at);
      return document.toJS({ maxAliasCount: 0 }) as unknown;
    });
  } catch (error) {
    if (error instanceof SchemaError) throw error;
    // The parser recurses: what is nested past its stack ends here, as a RangeError.
    throw new SchemaError(source.name, `cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** An alias can stand for more than memory holds, or for itself; no CRD needs one. */
function refuseAliases(root: unknown, at: string): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (isAlias(node)) throw new SchemaError(at, `alias ${shown(`*${node.source}`)} is not accepted; write the value out`);
    if (isSeq(node)) open.push(...node.items);
    else if (isMap(node))
      for (const pair of node.items) {
        if (!isScalar(pair.key)) throw new SchemaError(at, 'a key that is not a plain scalar is not accepted');
        open.push(pair.value);
      }
  }
}

function kindsOf(crd: Raw, at: string, release: string): readonly CrdKind[] {
  const spec = record(field(crd, 'spec'), `${at}: spec`);
  const group = checkName('group', field(spec, 'group'), `${at}: spec.group`);
  const kind = checkName('kind', field(record(field(spec, 'names'), `${at}: spec.names`), 'kind'), `${at}: spec.names.kind`);
  const scope = field(spec, 'scope');
  if (scope !== 'Namespaced' && scope !== 'Cluster')
    throw new SchemaError(`${at}: spec.scope`, `${shown(scope)} is neither Namespaced nor Cluster`);
  return list(field(spec, 'versions'), `${at}: spec.versions`, 20).flatMap((entry) => {
    const one = record(entry, `${at}: spec.versions`);
    const version = checkName('version', field(one, 'name'), `${at}: ${kind}.${group} spec.versions`);
    if (field(one, 'served') !== true) return [];
    const place = `${at}: ${kind}.${group} ${version}`;
    const schema = field(record(field(one, 'schema') ?? {}, place), 'openAPIV3Schema');
    if (schema === undefined) throw new SchemaError(place, 'has no openAPIV3Schema');
    return [{ group, version, kind, namespaced: scope === 'Namespaced', release, schema: rootOf(compact(schema, place, newBudget())) }];
  });
}

/** Metadata is Kubernetes's own, whatever the CRD says of it; the status is not for users to write. */
export function rootOf(schema: Schema): Schema {
  const { metadata, status, ...properties } = schema.properties ?? {};
  const restricted = metadata?.properties === undefined ? {} : { allOf: [metadata] };
  return {
    ...schema,
    type: 'object',
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      ...properties,
      metadata: { $ref: 'meta/v1#ObjectMeta', ...restricted },
      ...(status === undefined ? {} : { status: openObject }),
    },
  };
}

export const openObject: Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };

export function isOpen(schema: Schema): boolean {
  return schema['x-kubernetes-preserve-unknown-fields'] === true;
}
