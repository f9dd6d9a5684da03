import type { Schema } from '../../src/schema';

/** What the API server's own code asks of a definition beyond its OpenAPI document. */
export interface Fact {
  /** Added to the properties of that name; one that a version does not have is passed over. */
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** What the documents call required and the server does not. */
  readonly optional?: readonly string[];
  readonly alternatives?: Alternatives;
  /** What else holds, all of it. */
  readonly all?: readonly Schema[];
}

/** Which of some fields may stand together. */
export type Alternatives =
  /** @param since the minor version from which on a field counts; before, the server drops it */
  | { readonly exactlyOne: readonly string[]; readonly since?: Readonly<Record<string, number>> }
  | { readonly atMostOne: readonly string[] }
  /** At most one of all fields but these. */
  | { readonly atMostOneBeside: readonly string[]; readonly since?: Readonly<Record<string, number>> }
  | { readonly anyOf: readonly Schema[] };

/** By `<group>/<version>#<definition>`. */
export type Facts = Readonly<Record<string, Fact>>;

export const portNumber: Schema = { minimum: 1, maximum: 65_535 };
/** Zero stands for none. */
export const anyPortNumber: Schema = { minimum: 0, maximum: 65_535 };
/** A number or a name; of a number or text. */
export const port: Schema = { ...portNumber, format: 'port-name' };
export const label: Schema = { format: 'k8s-short-name' };
export const subdomain: Schema = { format: 'k8s-long-name' };
export const someText: Schema = { minLength: 1 };
export const someItems: Schema = { minItems: 1 };
export const notNegative: Schema = { minimum: 0 };
export const qualifiedName: Schema = { minLength: 1, format: 'qualified-name' };
export const labels: Schema = { format: 'labels' };
export const configKeys: Schema = { format: 'config-keys' };
export const ip: Schema = { format: 'ip' };
export const ipBlock: Schema = { format: 'ip-block' };
export const fileMode: Schema = { minimum: 0, maximum: 0o777 };
/** A number or a percentage. */
export const share: Schema = { minimum: 0, pattern: '^[0-9]+%$' };
export const absolutePath: Schema = { pattern: '^/' };

/** The field has one of those values; it may be absent. */
export const within = (field: string, ...values: readonly string[]): Schema => ({ properties: { [field]: { enum: values } } });
/** As `within`, and the field is there. */
export const is = (field: string, ...values: readonly string[]): Schema => ({ ...within(field, ...values), required: [field] });
export const has = (...fields: readonly string[]): Schema => ({ required: fields });

export const lacks = (...fields: readonly string[]): Schema => ({ not: { anyOf: fields.map((field) => has(field)) } });
