import type { Comprehension } from './ast';
import { ExpressionError } from './syntax-error';
import { bool, type CelType, dyn, int, listOf, mapOf, optionalOf, shownType } from './types';

/** The types of a macro's variables. */
export function variableTypes(macro: Comprehension['macro'], over: CelType, count: number, at: number): readonly CelType[] {
  if (over.kind === 'dyn' || over.kind === 'parameter') return [dyn, dyn];
  if (macro === 'optMap' || macro === 'optFlatMap') {
    if (over.kind === 'optional') return [over.item];
  } else if (over.kind === 'list') return count === 2 ? [int, over.item] : [over.item];
  else if (over.kind === 'map' && macro !== 'sortBy') return count === 2 ? [over.key, over.value] : [over.key];
  throw new ExpressionError(`${macro}() cannot go over type '${shownType(over)}'`, at, 'go over a list or a map');
}

/** What a macro comes to. @param made the type of what it makes of each member */
export function resultType(
  macro: Comprehension['macro'],
  [first = dyn]: readonly CelType[],
  over: CelType,
  made: CelType,
  at: number,
): CelType {
  switch (macro) {
    case 'all':
    case 'exists':
    case 'existsOne':
      return bool;
    case 'filter':
      return listOf(first);
    case 'map':
    case 'transformList':
      return listOf(made);
    case 'sortBy':
      return over;
    case 'transformMap':
      return mapOf(first.kind === 'dyn' ? dyn : over.kind === 'list' ? int : first, made);
    case 'optMap':
      return optionalOf(made);
    default:
      if (made.kind === (macro === 'optFlatMap' ? 'optional' : 'map') || made.kind === 'dyn') return made;
      throw new ExpressionError(
        `${macro}() makes a ${shownType(made)}`,
        at,
        macro === 'optFlatMap' ? 'give an optional' : 'give a map of one entry',
      );
  }
}
