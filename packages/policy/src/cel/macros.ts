import type { Call, Comprehension, Expression, MacroName } from './ast';
import { ExpressionError } from './syntax-error';

interface Shape {
  readonly macro: MacroName;
  readonly variables: 1 | 2;
  /** Which arguments follow the variables. */
  readonly takes: readonly ('filter' | 'step')[];
  /** Minor version of Kubernetes from which it may be written. @default - every one */
  readonly since?: number;
}

/** Name and number of arguments -> what they are. */
const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['all 2', { macro: 'all', variables: 1, takes: ['filter'] }],
  ['exists 2', { macro: 'exists', variables: 1, takes: ['filter'] }],
  ['exists_one 2', { macro: 'existsOne', variables: 1, takes: ['filter'] }],
  ['filter 2', { macro: 'filter', variables: 1, takes: ['filter'] }],
  ['map 2', { macro: 'map', variables: 1, takes: ['step'] }],
  ['map 3', { macro: 'map', variables: 1, takes: ['filter', 'step'] }],
  ['all 3', { macro: 'all', variables: 2, takes: ['filter'], since: 32 }],
  ['exists 3', { macro: 'exists', variables: 2, takes: ['filter'], since: 32 }],
  ['existsOne 3', { macro: 'existsOne', variables: 2, takes: ['filter'], since: 32 }],
  ['exists_one 3', { macro: 'existsOne', variables: 2, takes: ['filter'], since: 32 }],
  ['transformList 3', { macro: 'transformList', variables: 2, takes: ['step'], since: 32 }],
  ['transformList 4', { macro: 'transformList', variables: 2, takes: ['filter', 'step'], since: 32 }],
  ['transformMap 3', { macro: 'transformMap', variables: 2, takes: ['step'], since: 32 }],
  ['transformMap 4', { macro: 'transformMap', variables: 2, takes: ['filter', 'step'], since: 32 }],
  ['transformMapEntry 3', { macro: 'transformMapEntry', variables: 2, takes: ['step'], since: 32 }],
  ['transformMapEntry 4', { macro: 'transformMapEntry', variables: 2, takes: ['filter', 'step'], since: 32 }],
  ['optMap 2', { macro: 'optMap', variables: 1, takes: ['step'], since: 28 }],
  ['optFlatMap 2', { macro: 'optFlatMap', variables: 1, takes: ['step'], since: 28 }],
  ['sortBy 2', { macro: 'sortBy', variables: 1, takes: ['step'], since: 34 }],
]);

/** What the call is when its name is a macro's; else the call as it is. */
export function expandMacro(call: Call, minor: number): Expression {
  const { name, target, args, at } = call;
  if (target === undefined) return name === 'has' && args.length === 1 ? presence(args[0] as Expression) : call;
  const shape = shapes.get(`${name} ${args.length}`);
  if (shape === undefined || (name === 'bind' && target.kind === 'identifier' && target.name === 'cel')) return call;
  if (shape.since !== undefined && shape.since > minor)
    throw new ExpressionError(
      `${name} with ${args.length} arguments comes with Kubernetes 1.${shape.since}`,
      at,
      `write it without, or run 1.${shape.since}`,
    );
  const variables = args.slice(0, shape.variables).map(variableName);
  if (new Set(variables).size < variables.length)
    throw new ExpressionError('both variables have one name', at, 'give each a name of its own');
  const rest = Object.fromEntries(shape.takes.map((role, index) => [role, args[shape.variables + index]]));
  return { kind: 'comprehension', macro: shape.macro, range: target, variables, ...rest, at } satisfies Comprehension;
}

function variableName(expression: Expression): string {
  if (expression.kind === 'identifier') return expression.name;
  throw new ExpressionError('a variable is wanted here', expression.at, 'write a simple name');
}

function presence(argument: Expression): Expression {
  if (argument.kind === 'select' && argument.as === 'value') return { ...argument, as: 'test' };
  throw new ExpressionError('has() asks for a field', argument.at, 'write has(object.field)');
}
