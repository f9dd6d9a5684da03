import { type CelType, typeOf } from '../types';
import { isFree } from '../unify';
import type { Value } from '../values';

/** One way to call a function. */
export interface Overload {
  readonly name: string;
  /** Called on a value, which is then the first of `takes`. */
  readonly isMember: boolean;
  readonly takes: readonly CelType[];
  readonly gives: CelType;
  /** Whether one of these is free. */
  readonly isGeneric: boolean;
  /** Minor version of Kubernetes that brought it; 0 for those that were always there. */
  readonly since: number;
  readonly run: (...args: Value[]) => Value;
}

/**
 * Declares a function: `size(string): int`, and on a value `string::indexOf(string, int): int`.
 * @param run is called only with values of the types that it declares
 * @throws CelError for what CEL has no value for
 */
export function declare(signature: string, run: (...args: never[]) => Value, since = 0): Overload {
  const [, receiver, name = '', list = '', result = ''] = /^(?:(.+?)::)?([^(]+)\((.*)\): (.+)$/.exec(signature) ?? [];
  const args = list === '' ? [] : list.split(/, (?![^<]*>)/);
  const takes = [...(receiver === undefined ? [] : [receiver]), ...args].map(typeOf);
  const gives = typeOf(result);
  return {
    name,
    isMember: receiver !== undefined,
    takes,
    gives,
    isGeneric: [...takes, gives].some(isFree),
    since,
    run: run as (...args: Value[]) => Value,
  };
}
