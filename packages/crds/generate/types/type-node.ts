import type { Schema } from '../../src/schema';

/** A TypeScript type as the generator thinks of it; names and literals are data until they are printed. */
export type TypeNode =
  | { readonly is: 'simple'; readonly text: 'string' | 'number' | 'boolean' | 'unknown' | 'null' }
  | { readonly is: 'literals'; readonly values: readonly (string | number | boolean | null)[] }
  | { readonly is: 'union'; readonly of: readonly TypeNode[] }
  | { readonly is: 'list'; readonly items: TypeNode }
  | { readonly is: 'map'; readonly values: TypeNode }
  | { readonly is: 'object'; readonly members: readonly Member[]; readonly open: boolean }
  | { readonly is: 'reference'; readonly to: string };

export interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly type: TypeNode;
}

const simple = (text: 'string' | 'number' | 'boolean' | 'unknown' | 'null'): TypeNode => ({ is: 'simple', text });
const unknown = simple('unknown');
const intOrString: TypeNode = { is: 'union', of: [simple('number'), simple('string')] };

/** The type of what a schema accepts; bounds, patterns and rules are for the checks alone. */
export function typeOf(schema: Schema): TypeNode {
  if (schema.$ref !== undefined) return { is: 'reference', to: schema.$ref };
  const type = bare(schema);
  return schema.nullable ? { is: 'union', of: [type, simple('null')] } : type;
}

function bare(schema: Schema): TypeNode {
  const values = literalsOf(schema);
  if (values) return { is: 'literals', values };
  if (schema['x-kubernetes-int-or-string'] || schema.format === 'quantity') return intOrString;
  switch (schema.type) {
    case 'string':
      return simple('string');
    case 'integer':
    case 'number':
      return simple('number');
    case 'boolean':
      return simple('boolean');
    case 'array':
      return { is: 'list', items: schema.items ? typeOf(schema.items) : unknown };
    default:
      return schema.type === undefined && !schema.properties ? unknown : objectType(schema);
  }
}

function objectType(schema: Schema): TypeNode {
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true || schema.additionalProperties === true;
  const members = Object.entries(schema.properties ?? {}).map(([name, child]) => ({
    name,
    // The API server fills in a default before it looks for what is missing.
    required: schema.required?.includes(name) === true && child.default === undefined,
    type: typeOf(child),
  }));
  if (members.length === 0 && typeof schema.additionalProperties === 'object')
    return { is: 'map', values: typeOf(schema.additionalProperties) };
  if (members.length === 0 && open) return { is: 'map', values: unknown };
  return { is: 'object', members, open: open || typeof schema.additionalProperties === 'object' };
}

function literalsOf(schema: Schema): readonly (string | number | boolean | null)[] | undefined {
  const lists = [schema, ...(schema.allOf ?? [])].flatMap((part) => (part.enum ? [part.enum] : []));
  const [first, ...rest] = lists;
  if (!first || first.length === 0) return undefined;
  const values = first.filter((value) => rest.every((other) => other.includes(value)));
  return values.length > 0 && values.every(isLiteral) ? values : undefined;
}

function isLiteral(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
