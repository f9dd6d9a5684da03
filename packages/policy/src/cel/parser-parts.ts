import type { Call, Expression } from './ast';
import type { Token } from './lexer';
import { ExpressionError } from './syntax-error';

/** Nested deeper, the server refuses an expression, too. */
export const maximumDepth = 200;

/** An operator as the call that it is. */
export function call(name: string, at: number, ...args: readonly Expression[]): Call {
  return { kind: 'call', name, args, at };
}

export function tooDeep(at: number): ExpressionError {
  return new ExpressionError('it is nested too deeply', at, 'split it into variables');
}

/** Something else is wanted than what stands there. */
export function unexpected({ text, at }: Token, wanted: string): ExpressionError {
  return new ExpressionError(`${wanted} is wanted, got '${text}'`, at, 'correct the expression there');
}
