import type { Call } from './ast';
import { CelError } from './errors';
import { argumentsOf } from './library/format-text';
import { regexOf } from './library/regex';
import { parseDuration, parseTimestamp } from './library/time-text';

/** What is wrong with a text that is known when the expression is written: the API server refuses it then, from 1.29. */
export function literalError({ name, target, args }: Call, minor: number): string | undefined {
  if (minor < 29) return undefined;
  const [first, second] = target ? [target, ...args] : args;
  try {
    if (first?.kind === 'literal' && typeof first.value === 'string' && target === undefined) {
      if (name === 'duration') parseDuration(first.value);
      if (name === 'timestamp') parseTimestamp(first.value);
    }
    if (second?.kind === 'literal' && typeof second.value === 'string' && ['matches', 'find', 'findAll'].includes(name))
      regexOf(second.value);
    if (name === 'format' && first?.kind === 'literal' && typeof first.value === 'string' && second?.kind === 'list') {
      const count = argumentsOf(first.value);
      if (count !== second.items.length) return `the text has ${count} places, and there are ${second.items.length} values`;
    }
    return undefined;
  } catch (error) {
    if (error instanceof CelError) return error.message;
    throw error;
  }
}
