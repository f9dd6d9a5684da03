import { type KindSchema, type Schema, schemas } from '@kube-world/crds/schemas';

/** A definition as it is sent to an API server. */
export interface CustomResourceDefinition {
  readonly apiVersion: 'apiextensions.k8s.io/v1';
  readonly kind: 'CustomResourceDefinition';
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: {
    readonly group: string;
    readonly scope: 'Namespaced' | 'Cluster';
    readonly names: { readonly plural: string; readonly kind: string };
    readonly versions: readonly DefinedVersion[];
  };
}

export interface DefinedVersion {
  readonly name: string;
  readonly served: true;
  readonly storage: boolean;
  readonly schema: { readonly openAPIV3Schema: Schema };
  readonly subresources?: { readonly status: object };
}

/**
 * Every custom kind of `packages/crds` as the definition that an API server installs, by name: made of the compact schemas
 * that our own check uses, so that what the server says of an object it says of the same schema. The newest version is stored.
 */
export function customResourceDefinitions(): readonly CustomResourceDefinition[] {
  const kubernetes = schemas.kubernetesVersions.at(-1) ?? '';
  const definitions: CustomResourceDefinition[] = [];
  for (const kind of schemas.kinds(kubernetes)) {
    const byGroup = new Map<string, [version: string, schema: KindSchema][]>();
    for (const apiVersion of schemas.apiVersionsOf(kubernetes, kind)) {
      const schema = schemas.kind(kubernetes, apiVersion, kind);
      const [group = '', version = ''] = apiVersion.split('/');
      if (schema?.crdRelease !== undefined) byGroup.set(group, [...(byGroup.get(group) ?? []), [version, schema]]);
    }
    for (const [group, versions] of byGroup) definitions.push(definitionOf(group, kind, versions));
  }
  return definitions.sort((left, right) => (left.metadata.name < right.metadata.name ? -1 : 1));
}

function definitionOf(group: string, kind: string, versions: readonly (readonly [string, KindSchema])[]): CustomResourceDefinition {
  const [, { plural, namespaced }] = versions[0] ?? ['', { plural: '', namespaced: false }];
  // the server refuses groups of the Kubernetes project that nobody approved
  const isProtected = /(?:^|\.)(?:k8s|kubernetes)\.io$/.test(group);
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: {
      name: `${plural}.${group}`,
      ...(isProtected ? { annotations: { 'api-approved.kubernetes.io': 'unapproved, for a test' } } : {}),
    },
    spec: {
      group,
      scope: namespaced ? 'Namespaced' : 'Cluster',
      names: { plural, kind },
      versions: versions.map(([name, schema], index) => versionOf(name, schema, index === 0)),
    },
  };
}

function versionOf(name: string, kind: KindSchema, storage: boolean): DefinedVersion {
  const root = inPlace(kind.schema, kind);
  const { metadata, ...properties } = root.properties ?? {};
  // what a definition asks of the metadata beside Kubernetes's own form stands in the compact schema as one more part
  const [restricted] = metadata?.allOf ?? [];
  return {
    name,
    served: true,
    storage,
    schema: { openAPIV3Schema: { ...root, properties: { ...properties, metadata: restricted ?? { type: 'object' } } } },
    ...(properties['status'] === undefined ? {} : { subresources: { status: {} } }),
  };
}

/** A definition holds its parts in place: it knows no references. */
function inPlace(schema: Schema, kind: KindSchema): Schema {
  if (schema.$ref === 'meta/v1#ObjectMeta') return schema;
  const { $ref, ...beside } = schema;
  const own = { ...($ref === undefined ? {} : kind.definition($ref)), ...beside };
  if (own.$ref !== undefined) return inPlace(own, kind);
  const child = (part: Schema): Schema => inPlace(part, kind);
  return {
    ...own,
    ...(own.properties === undefined ? {} : { properties: mapped(own.properties, child) }),
    ...(own.items === undefined ? {} : { items: child(own.items) }),
    ...(typeof own.additionalProperties === 'object' ? { additionalProperties: child(own.additionalProperties) } : {}),
    ...(own.allOf === undefined ? {} : { allOf: own.allOf.map(child) }),
    ...(own.anyOf === undefined ? {} : { anyOf: own.anyOf.map(child) }),
    ...(own.oneOf === undefined ? {} : { oneOf: own.oneOf.map(child) }),
    ...(own.not === undefined ? {} : { not: child(own.not) }),
  };
}

function mapped(properties: Readonly<Record<string, Schema>>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, change(schema)]));
}
