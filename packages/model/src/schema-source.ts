/** A node of a compact schema: Kubernetes's structural subset of JSON Schema, without prose. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
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
  readonly 'x-kubernetes-validations'?: readonly {
    readonly rule: string;
    readonly message?: string;
    readonly messageExpression?: string;
    readonly fieldPath?: string;
    readonly reason?: string;
    /** `oldSelf` is an optional value, and the rule holds at creation, too. @default false */
    readonly optionalOldSelf?: boolean;
  }[];
}

/** What is known of one kind in one version of Kubernetes. */
export interface KindSchema {
  readonly namespaced: boolean;
  /** `undefined`: built into Kubernetes. Else the upstream release the CRD was read from. */
  readonly crdRelease?: string;
  /** The root; what it refers to by `$ref` is in `definition`. */
  readonly schema: Schema;
  /** Looks a `$ref` up. @throws when the name is unknown, which would be a defect of the generator */
  definition(name: string): Schema;
}

/** A rule of a kind's schema that an object breaks. */
export interface BrokenRule {
  /** Where in the object: `['spec', 'listeners', 0, 'name']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
}

/** Holds a new object against the rules of its kind. */
export type RuleCheck = (object: unknown, report: (broken: BrokenRule) => void) => void;

/**
 * Finds what the `x-kubernetes-validations` of a kind ask of a new object; `undefined` for a kind without such rules.
 * @param kubernetes minor version, `1.36`
 */
export type KindRules = (kind: KindSchema, kubernetes: string) => RuleCheck | undefined;

/** A rule within a definition that an API server does not take. */
export interface RefusedRule {
  /** Where in the schema: `['spec', 'hosts', '[]']`; `*` stands for any key of a map. */
  readonly path: readonly string[];
  readonly rule: string;
  readonly reason: string;
}

/**
 * Finds the rules for which a server of that version would refuse the definition of a kind.
 * @param kubernetes minor version, `1.30`
 */
export type RefusedRules = (kind: KindSchema, kubernetes: string) => readonly RefusedRule[];

/** Where the check stage finds schemas; `@kube-world/crds/schemas` is one. */
export interface SchemaSource {
  /** @param kubernetes minor version, `1.36` */
  kind(kubernetes: string, apiVersion: string, kind: string): KindSchema | undefined;
  /** Every `apiVersion` in which the kind exists in that version of Kubernetes, newest first; empty when none. */
  apiVersionsOf(kubernetes: string, kind: string): readonly string[];
  /** All kinds of that version, for "did you mean". */
  kinds(kubernetes: string): readonly string[];
  /** The minor versions it knows: `1.28` ... `1.36`. */
  readonly kubernetesVersions: readonly string[];
}
