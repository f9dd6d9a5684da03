import { CelError } from '../errors';
import { CelList, Duration, MapLike, Optional, Uint, type Value } from '../values';
import { declare, type Overload } from './declare';
import { itemAt } from './operators';

function isZero(value: Value): boolean {
  if (value === null || value === false || value === '' || value === 0n || value === 0) return true;
  if (value instanceof CelList || value instanceof MapLike) return value.size === 0;
  if (value instanceof Uint) return value.value === 0n;
  if (value instanceof Duration) return value.nanoseconds === 0n;
  if (value instanceof Optional) return value.value === undefined || isZero(value.value);
  return value instanceof Uint8Array && value.length === 0;
}

function valueOf({ value }: Optional): Value {
  if (value === undefined) throw new CelError('optional.none() dereference');
  return value;
}

/** `list[?index]`, `map[?key]`, and of an optional what is in it. */
export function optionalIndex(operand: Value, index: Value): Optional {
  const target = operand instanceof Optional ? operand.value : operand;
  if (target === undefined) return Optional.none;
  if (target instanceof MapLike) {
    const found = target.get(index);
    return found === undefined ? Optional.none : Optional.of(found);
  }
  if (!(target instanceof CelList)) throw new CelError('no such overload');
  try {
    return Optional.of(itemAt(target, index));
  } catch (error) {
    if (error instanceof CelError && error.message.startsWith('index out of bounds')) return Optional.none;
    throw error;
  }
}

const at = (list: CelList, position: number): Optional => (list.size === 0 ? Optional.none : Optional.of(list.at(position)));
const unwrap = (list: CelList): Value =>
  CelList.of(list.values().flatMap((item) => (item instanceof Optional && item.value !== undefined ? [item.value] : [])));

export const optionalFunctions: readonly Overload[] = [
  declare('optional.of(A): optional<A>', (value: Value) => Optional.of(value), 28),
  declare('optional.ofNonZeroValue(A): optional<A>', (value: Value) => (isZero(value) ? Optional.none : Optional.of(value)), 28),
  declare('optional.none(): optional<A>', () => Optional.none, 28),
  declare('optional<A>::value(): A', valueOf, 28),
  declare('optional<A>::hasValue(): bool', (optional: Optional) => optional.value !== undefined, 28),
  declare('optional<A>::or(optional<A>): optional<A>', (left: Optional, right: Optional) => (left.value === undefined ? right : left), 28),
  declare('optional<A>::orValue(A): A', (optional: Optional, otherwise: Value) => optional.value ?? otherwise, 28),
  ...['list<A>, int', 'optional<list<A>>, int'].map((takes) => declare(`_[?_](${takes}): optional<A>`, optionalIndex, 28)),
  ...['map<A, B>, A', 'optional<map<A, B>>, A'].map((takes) => declare(`_[?_](${takes}): optional<B>`, optionalIndex, 28)),
  declare('_[_](optional<list<A>>, int): optional<A>', optionalIndex, 28),
  declare('_[_](optional<map<A, B>>, A): optional<B>', optionalIndex, 28),
  declare('list<A>::first(): optional<A>', (list: CelList) => at(list, 0), 34),
  declare('list<A>::last(): optional<A>', (list: CelList) => at(list, list.size - 1), 34),
  declare('optional.unwrap(list<optional<A>>): list<A>', unwrap, 34),
  declare('list<optional<A>>::unwrapOpt(): list<A>', unwrap, 34),
];
