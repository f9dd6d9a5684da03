import { type Budget, mostLiterals } from './limits';
import { type MapShape, type Shape, anything, merge, present, scalar, union } from './shape';

type Node = Readonly<Record<string, unknown>>;

/**
 * What a JSON Schema allows. References outside the document, conditions and everything that only narrows a type are
 * left open; a reference that leads to itself ends in anything.
 */
export function shapeOfSchema(schema: unknown, budget: Budget): Shape {
  const resolved = new Map<string, { readonly shape: Shape; readonly cost: number } | 'open'>();

  function shapeOf(node: unknown, path: readonly string[]): Shape {
    budget.spend(path);
    if (!isNode(node)) return anything;
    const alternatives = ['anyOf', 'oneOf'].map((word) => unionOf(listOf(node[word]), path));
    const parts = [shapeOfReference(node['$ref'], path), ...listOf(node['allOf']).map((part) => shapeOf(part, path)), ...alternatives];
    return parts.reduce(merge, ownShape(node, path));
  }

  function unionOf(nodes: readonly unknown[], path: readonly string[]): Shape {
    return nodes.length === 0 ? anything : nodes.map((node) => shapeOf(node, path)).reduce(union);
  }

  function shapeOfReference(reference: unknown, path: readonly string[]): Shape {
    if (typeof reference !== 'string' || !reference.startsWith('#')) return anything;
    const known = resolved.get(reference);
    if (known === 'open') return anything;
    if (known !== undefined) {
      // What a reference brings counts each time: few nodes can name each other into millions.
      budget.spend(path, known.cost);
      return known.shape;
    }
    resolved.set(reference, 'open');
    const before = budget.spent;
    const shape = shapeOf(target(schema, reference), path);
    resolved.set(reference, { shape, cost: budget.spent - before });
    return shape;
  }

  function ownShape(node: Node, path: readonly string[]): Shape {
    const literals = 'const' in node ? [node['const']] : node['enum'];
    if (Array.isArray(literals)) return shapeOfLiterals(literals);
    const types = typesOf(node);
    const has = (...names: readonly string[]): true | undefined => (names.some((name) => types.has(name)) ? true : undefined);
    return present({
      string: has('string'),
      number: has('number', 'integer'),
      boolean: has('boolean'),
      list: has('array') && (isNode(node['items']) ? shapeOf(node['items'], [...path, 'items']) : anything),
      map: has('object') && mapOf(node, path),
    });
  }

  function mapOf(node: Node, path: readonly string[]): MapShape {
    const keys = new Map(entriesOf(node['properties']).map(([key, property]) => [key, shapeOf(property, [...path, key])]));
    const rests = entriesOf(node['patternProperties']).map(([, property]) => shapeOf(property, [...path, '*']));
    const others = node['additionalProperties'];
    if (others === true) rests.push(anything);
    if (isNode(others)) rests.push(shapeOf(others, [...path, '*']));
    if (rests.length > 0) return { keys, rest: rests.reduce(union) };
    return { keys, rest: others === false ? 'closed' : 'unsaid' };
  }

  return shapeOf(schema, []);
}

function typesOf(node: Node): ReadonlySet<unknown> {
  const types = node['type'];
  if (typeof types === 'string') return new Set([types]);
  if (Array.isArray(types)) return new Set<unknown>(types);
  if (isNode(node['properties']) || isNode(node['patternProperties']) || isNode(node['additionalProperties'])) return new Set(['object']);
  return new Set(isNode(node['items']) ? ['array'] : []);
}

function shapeOfLiterals(literals: readonly unknown[]): Shape {
  if (literals.some((literal) => typeof literal === 'object' && literal !== null)) return anything;
  const texts = literals.filter((literal) => typeof literal === 'string');
  const numbers = literals.filter((literal) => typeof literal === 'number');
  const few = literals.length <= mostLiterals;
  return present({
    string: texts.length === 0 ? undefined : few ? texts : scalar.string,
    number: numbers.length === 0 ? undefined : few ? numbers : scalar.number,
    boolean: literals.some((literal) => typeof literal === 'boolean') ? true : undefined,
  });
}

/** The part of the document that a JSON pointer names, or nothing. */
function target(schema: unknown, reference: string): unknown {
  const steps = reference.slice(1).split('/').slice(1);
  return steps
    .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (node, step) => (typeof node === 'object' && node !== null && Object.hasOwn(node, step) ? (node as Node)[step] : undefined),
      schema,
    );
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return isNode(value) ? Object.entries(value) : [];
}
