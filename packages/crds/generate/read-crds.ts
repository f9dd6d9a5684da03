import type { Schema } from '../src/schema';
import { compact } from './compact';
import { field, list, type Raw, record } from './json';
import { newBudget } from './limits';
import { checkName } from './names';
import { readYaml } from './read-yaml';
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
  readonly plural: string;
  readonly namespaced: boolean;
  readonly release: string;
  readonly schema: Schema;
}

/** @throws SchemaError at the document, the CRD and the field that cannot be used */
export function readCrds(source: CrdSource): readonly CrdKind[] {
  const release = checkName('release', source.release, `${source.name}: release`);
  return readYaml(source.name, source.text).flatMap((value, index) => {
    const at = `${source.name}#${index + 1}`;
    if (value === null) return [];
    const crd = record(value, at);
    if (field(crd, 'kind') !== 'CustomResourceDefinition' || field(crd, 'apiVersion') !== 'apiextensions.k8s.io/v1')
      throw new SchemaError(at, `expected an apiextensions.k8s.io/v1 CustomResourceDefinition, got ${shown(field(crd, 'kind'))}`);
    return kindsOf(crd, at, release);
  });
}

function kindsOf(crd: Raw, at: string, release: string): readonly CrdKind[] {
  const spec = record(field(crd, 'spec'), `${at}: spec`);
  const group = checkName('group', field(spec, 'group'), `${at}: spec.group`);
  const names = record(field(spec, 'names'), `${at}: spec.names`);
  const kind = checkName('kind', field(names, 'kind'), `${at}: spec.names.kind`);
  const plural = checkName('plural', field(names, 'plural'), `${at}: spec.names.plural`);
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
    const root = rootOf(compact(schema, place, newBudget()));
    return [{ group, version, kind, plural, namespaced: scope === 'Namespaced', release, schema: root }];
  });
}

/** Metadata is Kubernetes's own, whatever the CRD says of it; the status is not for users to write. */
function rootOf(schema: Schema): Schema {
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
