/** A node of a compact schema: Kubernetes's structural subset of JSON Schema, without prose. */
export interface Schema {
  /** `<group>/<version>#<name>`, to be looked up with `KindSchema.definition`; the keywords beside it apply as well. */
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  /** Kubernetes's formats, and `quantity`: a string or a number such as `500m` or `0.5`, without `type` beside it. */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly nullable?: boolean;
  readonly default?: unknown;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-map-type'?: 'atomic' | 'granular';
  readonly 'x-kubernetes-validations'?: readonly ValidationRule[];
}

export interface ValidationRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly fieldPath?: string;
  readonly reason?: string;
  /** `oldSelf` is an optional value, and the rule holds at creation, too. @default false */
  readonly optionalOldSelf?: boolean;
}

/** What is known of one kind in one version of Kubernetes. */
export interface KindSchema {
  /** The resource in the API's paths: `certificates`. */
  readonly plural: string;
  readonly namespaced: boolean;
  /** `undefined`: built into Kubernetes. Else the upstream release the CRD was read from. */
  readonly crdRelease?: string;
  /** The root. `status` is an open object: the API server ignores it on the way in, so it is not described. */
  readonly schema: Schema;
  /** Looks a `$ref` up. @throws when the name is unknown, which would be a defect of the generator */
  definition(name: string): Schema;
}

/** Where the check stage finds schemas. */
export interface SchemaSource {
  /** @param kubernetes minor version, `1.36` */
  kind(kubernetes: string, apiVersion: string, kind: string): KindSchema | undefined;
  /** Every `apiVersion` in which the kind exists in that version of Kubernetes, newest first; empty when none. */
  apiVersionsOf(kubernetes: string, kind: string): readonly string[];
  /** All kinds of that version, sorted, for "did you mean". */
  kinds(kubernetes: string): readonly string[];
  /** The minor versions it knows: `1.28` ... `1.36`. */
  readonly kubernetesVersions: readonly string[];
}

/** From and to which minor version of Kubernetes something exists, both included. */
export type VersionRange = readonly [from: string, to: string];

/** `generated/index.json`: what there is, without any schema. */
export interface KindIndex {
  readonly kubernetes: readonly string[];
  /** apiVersion -> kind -> ranges; an empty list means every version. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, readonly VersionRange[]>>>>;
}

/** `generated/<group>/<version>/schemas.json`. */
export interface SchemaFile {
  readonly kinds: Readonly<Record<string, { readonly plural: string; readonly namespaced: boolean; readonly release?: string }>>;
  /** A definition that never changed is the schema itself; else its variants by range. */
  readonly definitions: Readonly<Record<string, Schema | readonly SchemaVariant[]>>;
}

export type SchemaVariant = readonly [from: string, to: string, schema: Schema];
