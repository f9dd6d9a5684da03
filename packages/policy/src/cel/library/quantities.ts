import { CelError } from '../errors';
import { Opaque, type Value } from '../values';
import { declare, type Overload } from './declare';

const nano = 1_000_000_000n;
const powers: ReadonlyMap<string, number> = new Map([['n', -9], ['u', -6], ['m', -3], ['', 0], ['k', 3], ['M', 6], ['G', 9], ['T', 12], ['P', 15], ['E', 18]]); // prettier-ignore
const binaryPowers: ReadonlyMap<string, bigint> = new Map([['Ki', 10n], ['Mi', 20n], ['Gi', 30n], ['Ti', 40n], ['Pi', 50n], ['Ei', 60n]]); // prettier-ignore

/** Digits that Go's fast form holds: `value` times ten to the `scale`. */
interface Fast {
  readonly value: bigint;
  readonly scale: number;
}

/** An amount such as `500m` or `1.5Gi`. */
class Quantity extends Opaque {
  public override readonly type = 'kubernetes.Quantity';
  /** @param fast what Go keeps as an integer; only such a quantity has an integer value there */
  public constructor(
    public readonly nanos: bigint,
    public readonly fast: Fast | undefined,
  ) {
    super();
  }
  public override equals(other: Quantity): boolean {
    return this.nanos === other.nanos;
  }
}

/** As k8s.io/apimachinery's resource.ParseQuantity: what is finer than a billionth is rounded up. */
function parse(text: string): Quantity | undefined {
  const [found, sign = '', whole = '', fraction = '', suffix = ''] =
    /^([+-]?)(\d*)(?:\.(\d*))?((?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?)$/.exec(text) ?? [];
  if (found === undefined || whole + fraction === '') return undefined;
  const significant = whole.replace(/^0+/, '');
  const digits = BigInt(`0${whole}${fraction}`);
  const binary = binaryPowers.get(suffix);
  const exponent = binary === undefined ? (powers.get(suffix) ?? Number(suffix.slice(1))) : 0;
  if (Math.abs(exponent) > 1_000) return undefined;
  const negative = sign === '-';
  const power = exponent - fraction.length + 9;
  const scaled = digits * (binary === undefined ? 1n : 2n ** binary) * 10n ** BigInt(Math.max(power, 0));
  const divisor = 10n ** BigInt(Math.max(-power, 0));
  const size = (scaled + divisor - 1n) / divisor;
  const room =
    binary === undefined
      ? 18 - significant.length - fraction.length
      : fraction === ''
        ? 14 - significant.length - Math.trunc((Number(binary) * 3) / 10)
        : -1;
  const scale = exponent - fraction.length;
  const value = digits * (binary === undefined ? 1n : 2n ** binary) * (negative ? -1n : 1n);
  const fast = room >= 0 && scale >= -9 && BigInt.asIntN(64, value) === value ? { value, scale } : undefined;
  // past 2^63-1 Go caps what it cannot hold in its fast form
  const most = (2n ** 63n - 1n) * nano;
  const capped = fast === undefined && size > most ? most : size;
  return new Quantity(negative ? -capped : capped, fast);
}

function quantity(text: string): Value {
  const found = parse(text);
  if (!found) throw new CelError("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
  return found;
}

function integerOf({ fast }: Quantity): bigint | undefined {
  if (!fast || fast.scale < 0) return undefined;
  const value = fast.value * 10n ** BigInt(fast.scale);
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

function asInteger(amount: Quantity): bigint {
  const value = integerOf(amount);
  if (value === undefined) throw new CelError('cannot convert value to integer');
  return value;
}

function plus(left: Quantity, right: Quantity): Quantity {
  return new Quantity(left.nanos + right.nanos, left.fast && right.fast && sum(left.fast, right.fast));
}

function sum(left: Fast, right: Fast): Fast | undefined {
  if (left.value === 0n) return right;
  if (right.value === 0n) return left;
  const scale = Math.min(left.scale, right.scale);
  const parts = [left, right].map((part) => part.value * 10n ** BigInt(part.scale - scale));
  const value = parts.reduce((total, part) => total + part, 0n);
  return [...parts, value].every((part) => BigInt.asIntN(64, part) === part) ? { value, scale } : undefined;
}

function negated({ nanos, fast }: Quantity): Quantity {
  return new Quantity(-nanos, fast && { ...fast, value: -fast.value });
}

const ofInteger = (value: bigint): Quantity => new Quantity(value * nano, { value, scale: 0 });
const order = (left: Quantity, right: Quantity): bigint => (left.nanos < right.nanos ? -1n : left.nanos > right.nanos ? 1n : 0n);

export const quantityFunctions: readonly Overload[] = [
  declare('quantity(string): Quantity', quantity, 28),
  declare('isQuantity(string): bool', (text: string) => parse(text) !== undefined, 28),
  declare('Quantity::isInteger(): bool', (amount: Quantity) => integerOf(amount) !== undefined, 28),
  declare('Quantity::asInteger(): int', asInteger, 28),
  declare('Quantity::asApproximateFloat(): double', ({ nanos }: Quantity) => Number(nanos) / 1e9, 28),
  declare('sign(Quantity): int', (amount: Quantity) => order(amount, ofInteger(0n)), 28),
  declare('Quantity::isGreaterThan(Quantity): bool', (left: Quantity, right: Quantity) => order(left, right) > 0n, 28),
  declare('Quantity::isLessThan(Quantity): bool', (left: Quantity, right: Quantity) => order(left, right) < 0n, 28),
  declare('Quantity::compareTo(Quantity): int', order, 28),
  declare('Quantity::add(Quantity): Quantity', plus, 28),
  declare('Quantity::add(int): Quantity', (left: Quantity, right: bigint) => plus(left, ofInteger(right)), 28),
  declare('Quantity::sub(Quantity): Quantity', (left: Quantity, right: Quantity) => plus(left, negated(right)), 28),
  declare('Quantity::sub(int): Quantity', (left: Quantity, right: bigint) => plus(left, ofInteger(-right)), 28),
];
