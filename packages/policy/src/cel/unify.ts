import { type CelType, dyn, listOf, mapOf, optionalOf } from './types';

/** Name of a free type -> what it turned out to be. */
export type Substitution = ReadonlyMap<string, CelType>;

/** What is known after `given` was taken for `wanted`, by the rules of cel-go; `undefined` where it cannot be. */
export function assign(known: Substitution, given: readonly CelType[], wanted: readonly CelType[]): Substitution | undefined {
  if (given.length !== wanted.length) return undefined;
  // only a free type can turn out to be another
  const found = given.some(isFree) || wanted.some(isFree) ? new Map(known) : nothing;
  if (!given.every((type, index) => isAssignable(found, type, wanted[index] ?? dyn))) return undefined;
  return found === nothing ? known : found;
}

const nothing = new Map<string, CelType>();

/** Whether there is a free type in it. */
export function isFree(type: CelType): boolean {
  switch (type.kind) {
    case 'parameter':
      return true;
    case 'list':
    case 'optional':
      return isFree(type.item);
    case 'map':
      return isFree(type.key) || isFree(type.value);
    default:
      return false;
  }
}

function isAssignable(known: Map<string, CelType>, left: CelType, right: CelType): boolean {
  if (right.kind === 'parameter') {
    const { valid, bound } = substitutes(known, left, right.name);
    if (valid) return true;
    if (bound) return false;
  }
  if (left.kind === 'parameter') return substitutes(known, right, left.name).valid;
  if (left.kind === 'dyn' || right.kind === 'dyn') return true;
  if (left.kind === 'null') return takesNull(right);
  if (right.kind === 'null') return takesNull(left);
  if (left.kind !== right.kind) return false;
  if ((left.kind === 'list' || left.kind === 'optional') && (right.kind === 'list' || right.kind === 'optional'))
    return isAssignable(known, left.item, right.item);
  if (left.kind === 'map' && right.kind === 'map')
    return isAssignable(known, left.key, right.key) && isAssignable(known, left.value, right.value);
  if (left.kind === 'opaque' && right.kind === 'opaque') return left.name === right.name;
  return left.kind !== 'object' || left === right;
}

function takesNull({ kind }: CelType): boolean {
  return kind === 'null' || kind === 'object' || kind === 'opaque' || kind === 'optional' || kind === 'duration' || kind === 'timestamp';
}

function substitutes(known: Map<string, CelType>, type: CelType, name: string): { valid: boolean; bound: boolean } {
  if (type.kind === 'parameter' && type.name === name) return { valid: true, bound: true };
  const before = known.get(name);
  if (before !== undefined) {
    if (!isAssignable(known, type, before)) return { valid: false, bound: true };
    const general = moreGeneral(type, before);
    if (!mentions(known, general, name)) known.set(name, general);
    return { valid: true, bound: true };
  }
  if (mentions(known, type, name)) return { valid: false, bound: false };
  known.set(name, type);
  return { valid: true, bound: false };
}

function mentions(known: Substitution, type: CelType, name: string): boolean {
  switch (type.kind) {
    case 'parameter': {
      if (type.name === name) return true;
      const bound = known.get(type.name);
      return bound !== undefined && mentions(known, bound, name);
    }
    case 'list':
    case 'optional':
      return mentions(known, type.item, name);
    case 'map':
      return mentions(known, type.key, name) || mentions(known, type.value, name);
    default:
      return false;
  }
}

/** The one of two that fit each other which says less. */
export function moreGeneral(left: CelType, right: CelType): CelType {
  return saysLess(left, right) ? left : right;
}

function saysLess(left: CelType, right: CelType): boolean {
  if (left.kind === 'dyn' || left.kind === 'parameter') return true;
  if (right.kind === 'dyn' || right.kind === 'parameter' || left.kind !== right.kind) return false;
  if ((left.kind === 'list' || left.kind === 'optional') && (right.kind === 'list' || right.kind === 'optional'))
    return saysLess(left.item, right.item);
  if (left.kind === 'map' && right.kind === 'map') return saysLess(left.key, right.key) && saysLess(left.value, right.value);
  return left.kind !== 'opaque' || right.kind !== 'opaque' || left.name === right.name;
}

/** A type with what is known of its free types put in. @param unknown what stands for one of which nothing is known */
export function substitute(known: Substitution, type: CelType, unknown?: CelType): CelType {
  switch (type.kind) {
    case 'parameter': {
      const bound = known.get(type.name);
      return bound === undefined ? (unknown ?? type) : substitute(known, bound, unknown);
    }
    case 'list':
      return listOf(substitute(known, type.item, unknown));
    case 'optional':
      return optionalOf(substitute(known, type.item, unknown));
    case 'map':
      return mapOf(substitute(known, type.key, unknown), substitute(known, type.value, unknown));
    default:
      return type;
  }
}

/** Whether two types are one and the same. */
export function isSame(left: CelType, right: CelType): boolean {
  if (left === right) return true;
  if (left.kind !== right.kind) return false;
  if ((left.kind === 'list' || left.kind === 'optional') && (right.kind === 'list' || right.kind === 'optional'))
    return isSame(left.item, right.item);
  if (left.kind === 'map' && right.kind === 'map') return isSame(left.key, right.key) && isSame(left.value, right.value);
  if ((left.kind === 'opaque' || left.kind === 'parameter') && (right.kind === 'opaque' || right.kind === 'parameter'))
    return left.name === right.name;
  return left.kind !== 'object';
}

/** A type whose free types have names of their own. */
export function renamed(type: CelType, suffix: string): CelType {
  switch (type.kind) {
    case 'parameter':
      return { kind: 'parameter', name: type.name + suffix };
    case 'list':
      return listOf(renamed(type.item, suffix));
    case 'optional':
      return optionalOf(renamed(type.item, suffix));
    case 'map':
      return mapOf(renamed(type.key, suffix), renamed(type.value, suffix));
    default:
      return type;
  }
}
