import { ModelError } from '../errors';
import { orThrow, type Parsed, parsed, refused } from './parsed';
import { nano, printQuantity, type QuantityFormat, readQuantity } from './quantity-text';

/** Kubernetes holds no more whole units than this. */
const most = (2n ** 63n - 1n) * nano;

/**
 * A Kubernetes quantity, exact down to a billionth: `500m`, `2Gi`, `1e3`. What is finer is rounded away from zero, as
 * Kubernetes does; what is more than Kubernetes can hold is refused.
 */
export class Quantity {
  public static readonly zero = new Quantity(0n, 'decimal');

  /** @throws ModelError */
  public static parse(text: string): Quantity {
    return orThrow(Quantity.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<Quantity> {
    const read = readQuantity(text);
    if (!read) return refused('must be a quantity', text, "write it as '500m', '2', '64G' or '8Gi'");
    if (read.nanos > most || read.nanos < -most) return refused('must be at most 2^63-1', text, 'write less; no cluster holds that much');
    return parsed(new Quantity(read.nanos, read.format));
  }

  /** Whole units: cores, bytes, pods. @throws ModelError when not a whole number */
  public static of(units: number | bigint): Quantity {
    return new Quantity(wholeNumber(units) * nano, 'decimal');
  }

  /** The sum of all, zero of none, printed in the form of the first that is not zero. */
  public static sum(quantities: Iterable<Quantity>): Quantity {
    let total = Quantity.zero;
    for (const quantity of quantities) total = total.plus(quantity);
    return total;
  }

  private constructor(
    private readonly nanos: bigint,
    private readonly format: QuantityFormat,
  ) {}

  /** The sum, printed in the form of the left one unless that is zero. */
  public plus(other: Quantity): Quantity {
    return new Quantity(this.nanos + other.nanos, this.nanos === 0n ? other.format : this.format);
  }

  /** The difference, which may be negative, printed in the form of the left one unless that is zero. */
  public minus(other: Quantity): Quantity {
    return new Quantity(this.nanos - other.nanos, this.nanos === 0n ? other.format : this.format);
  }

  /** @throws ModelError when the factor is not a whole number */
  public times(factor: number | bigint): Quantity {
    return new Quantity(this.nanos * wholeNumber(factor), this.format);
  }

  /** Negative, zero or positive, by value alone: `1000m` and `1` are equal. */
  public compare(other: Quantity): number {
    return this.nanos < other.nanos ? -1 : this.nanos > other.nanos ? 1 : 0;
  }

  /** By value alone: `1Gi` equals `1024Mi`. */
  public equals(other: Quantity): boolean {
    return this.nanos === other.nanos;
  }

  /** Whole units, rounded away from zero. */
  public toUnits(): bigint {
    return awayFromZero(this.nanos, nano);
  }

  /** Thousandths, rounded away from zero: millicores. */
  public toMilli(): bigint {
    return awayFromZero(this.nanos, nano / 1000n);
  }

  /** In units; for display and ratios, not for sums. */
  public toNumber(): number {
    return Number(this.nanos) / Number(nano);
  }

  /** As Kubernetes prints it: nothing lost, no fraction, the largest suffix. */
  public toString(): string {
    return printQuantity(this.nanos, this.format);
  }
}

function wholeNumber(value: number | bigint): bigint {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return BigInt(value);
  throw new ModelError(`must be a whole number, got '${value}'; parse a text such as '1500m' for a fraction`);
}

function awayFromZero(value: bigint, unit: bigint): bigint {
  return value < 0n ? -((unit - 1n - value) / unit) : (value + unit - 1n) / unit;
}
