import type { Call } from './ast';
import { ExpressionError } from './syntax-error';
import { type CelType, type Fields, shownType } from './types';
import { isSame } from './unify';

/** A part of an expression: its type, and where it stands. */
export interface Typed {
  readonly type: CelType;
  readonly at: number;
}

/** @throws ExpressionError where members of a literal are of several types */
export function requireAlike([first, ...others]: readonly Typed[]): void {
  for (const { type, at } of others) {
    if (first && !isSame(first.type, type))
      throw new ExpressionError(
        `members are of one type, and '${shownType(type)}' is not '${shownType(first.type)}'`,
        at,
        'write dyn(...) around each of them',
      );
  }
}

/** Why no overload takes these types. @param later minor version of Kubernetes that brings one, or infinity */
export function noOverload({ at }: Call, name: string, given: readonly CelType[], isMember: boolean, later: number): ExpressionError {
  const shown = given.map(shownType);
  const called = isMember ? `${shown[0]}.${name}(${shown.slice(1).join(', ')})` : `${name}(${shown.join(', ')})`;
  if (!Number.isFinite(later))
    return new ExpressionError(`found no matching overload for ${called}`, at, 'convert the values, or compare others');
  return new ExpressionError(
    `${called} is taken from Kubernetes 1.${later + 1} on, and in what is stored from 1.${later} on`,
    at,
    'write it without, or run that version',
  );
}

/** @throws ExpressionError with the fields that there are */
export function noField(field: string, fields: Fields, at: number): never {
  const names = Array.from(fields.keys());
  const remedy = names.length === 0 ? 'ask for what the schema has' : `use one of ${names.slice(0, 12).join(', ')}`;
  throw new ExpressionError(`undefined field '${field}'`, at, remedy);
}

/** What a member that may be left out holds. @throws ExpressionError for what is always there */
export function inOptional(type: CelType, at: number): CelType {
  if (type.kind === 'optional') return type.item;
  if (type.kind === 'dyn') return type;
  throw new ExpressionError(`'?' stands before a ${shownType(type)}`, at, 'leave it out, or give an optional');
}
