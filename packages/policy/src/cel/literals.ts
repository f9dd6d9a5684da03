import type { Call, Expression } from './ast';
import { CelError } from './errors';
import { clausesOf } from './library/format-text';
import { regexOf } from './library/regex';
import { type CelType, dyn, shownType } from './types';

/** Clause of a format text -> types that it writes; a clause that is not here writes all. */
const written: ReadonlyMap<string, readonly string[]> = new Map([
  ['d', ['int', 'uint']],
  ['o', ['int', 'uint']],
  ['b', ['int', 'uint', 'bool']],
  ['x', ['int', 'uint', 'string', 'bytes']],
  ['X', ['int', 'uint', 'string', 'bytes']],
  ['f', ['double', 'string']],
  ['e', ['double', 'string']],
]);

/** What is wrong with a text that is known when the expression is written: the API server refuses it then. */
export function literalError(call: Call, minor: number, types: ReadonlyMap<Expression, CelType>): string | undefined {
  const { name, target, args } = call;
  const [first, second] = target ? [target, ...args] : args;
  try {
    if (second?.kind === 'literal' && typeof second.value === 'string' && ['matches', 'find', 'findAll'].includes(name))
      regexOf(second.value);
    if (name !== 'format' || minor < 30 || first?.kind !== 'literal' || typeof first.value !== 'string' || second?.kind !== 'list')
      return undefined;
    const clauses = clausesOf(first.value);
    if (clauses.length !== second.items.length) return `the text has ${clauses.length} places, and there are ${second.items.length} values`;
    for (const [index, clause] of clauses.entries()) {
      const item = second.items[index]?.value;
      const type = (item && types.get(item)) ?? dyn;
      if (written.get(clause)?.includes(type.kind) === false && type.kind !== 'dyn')
        return `%${clause} cannot write a value of type '${shownType(type)}'`;
    }
    return undefined;
  } catch (error) {
    if (error instanceof CelError) return error.message;
    throw error;
  }
}
