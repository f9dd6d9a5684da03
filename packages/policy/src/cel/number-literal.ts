import type { Token } from './lexer';
import { ExpressionError } from './syntax-error';
import { Uint, type Value } from './values';

export function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'literal' && (typeof token.value === 'number' || typeof token.value === 'bigint' || token.value instanceof Uint);
}

/** @throws ExpressionError for a number that does not fit into 64 bits */
export function numberOf({ value = null, at }: Token, isNegative: boolean): Value {
  if (typeof value === 'number') return isNegative ? -value : value;
  const signed = typeof value === 'bigint' ? (isNegative ? -value : value) : undefined;
  if (signed === undefined && isNegative) throw new ExpressionError('an unsigned number has no minus', at, 'leave the u out');
  const fine = signed === undefined ? value instanceof Uint && value.value < 2n ** 64n : signed === BigInt.asIntN(64, signed);
  if (!fine) throw new ExpressionError('the number does not fit into 64 bits', at, 'write a smaller one, or a double');
  return signed ?? value;
}
