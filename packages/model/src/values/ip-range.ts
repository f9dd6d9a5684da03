import { Cidr } from './cidr';
import { IpAddress } from './ip-address';
import { orThrow, type Parsed, parsed, refused } from './parsed';

const remedy = "write it as '192.168.8.21-192.168.8.23' or '192.168.8.0/24'";

/** Addresses from the first to the last, both included. */
export class IpRange {
  /** Reads `first-last`, a CIDR, or one address. @throws ModelError */
  public static parse(text: string): IpRange {
    return orThrow(IpRange.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<IpRange> {
    if (text.includes('/')) {
      const cidr = Cidr.tryParse(text);
      return cidr.ok ? parsed(IpRange.fromCidr(cidr.value)) : cidr;
    }
    const [first = '', last = first, ...rest] = text.split('-').map((part) => part.trim());
    const [from, to] = [IpAddress.tryParse(first), IpAddress.tryParse(last)];
    if (!from.ok || !to.ok || rest.length > 0) return refused('must be a range of addresses', text, remedy);
    if (from.value.family !== to.value.family) return refused('must be a range inside one family', text, remedy);
    if (from.value.compare(to.value) > 0) return refused('must be a range whose first address comes first', text, remedy);
    return parsed(new IpRange(from.value, to.value));
  }

  /** Every address of the network, its first and last included. */
  public static fromCidr(cidr: Cidr): IpRange {
    return new IpRange(cidr.first, cidr.last);
  }

  private constructor(
    public readonly first: IpAddress,
    public readonly last: IpAddress,
  ) {}

  /** How many addresses. */
  public get size(): bigint {
    return this.last.value - this.first.value + 1n;
  }

  /** Whether all of it lies inside; never across IPv4 and IPv6. */
  public contains(other: IpAddress | IpRange): boolean {
    const { first, last } = other instanceof IpAddress ? { first: other, last: other } : other;
    return this.first.family === first.family && this.first.compare(first) <= 0 && last.compare(this.last) <= 0;
  }

  /** Whether some address is in both; never across IPv4 and IPv6. */
  public overlaps(other: IpRange): boolean {
    return this.first.family === other.first.family && this.first.compare(other.last) <= 0 && other.first.compare(this.last) <= 0;
  }

  public toString(): string {
    return this.first.equals(this.last) ? String(this.first) : `${this.first.toString()}-${this.last.toString()}`;
  }
}
