import { type CelType, typeOf } from '../types';
import type { Value } from '../values';

/** One way to call a function. */
export interface Overload {
  readonly name: string;
  /** Called on a value, which is then the first of `takes`. */
  readonly isMember: boolean;
  readonly takes: readonly CelType[];
  readonly gives: CelType;
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
  return {
    name,
    isMember: receiver !== undefined,
    takes: [...(receiver === undefined ? [] : [receiver]), ...args].map(typeOf),
    gives: typeOf(result),
    since,
    run: run as (...args: Value[]) => Value,
  };
}
