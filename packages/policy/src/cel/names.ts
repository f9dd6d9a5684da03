import type { Expression } from './ast';
import { ExpressionError } from './syntax-error';
import { bool, type CelType, int } from './types';

/** `a.b.c` of names alone. */
export function qualifiedName(expression: Expression): string | undefined {
  if (expression.kind === 'identifier') return expression.name;
  if (expression.kind !== 'select' || expression.as !== 'value') return undefined;
  const prefix = qualifiedName(expression.operand);
  return prefix === undefined ? undefined : `${prefix}.${expression.field}`;
}

/** The type of a literal. */
export function typeOfLiteral(value: unknown): CelType {
  if (value === null) return { kind: 'null' };
  switch (typeof value) {
    case 'boolean':
      return bool;
    case 'bigint':
      return int;
    case 'number':
      return { kind: 'double' };
    case 'string':
      return { kind: 'string' };
    default:
      return { kind: value instanceof Uint8Array ? 'bytes' : 'uint' };
  }
}

/** Why there is no such function. */
export function unknownFunction(called: string, name: string, at: number): ExpressionError {
  if (called === 'cel.bind') return new ExpressionError('Kubernetes has no cel.bind()', at, 'use variables of the policy');
  if (/^(?:authorizer|check|allowed|group|resource|serviceAccount)$/.test(name))
    return new ExpressionError('the authorizer answers in a cluster only', at, 'leave it to the cluster');
  return new ExpressionError(`there is no function '${called}'`, at, "use one of Kubernetes's CEL libraries");
}
