import { ModelError } from '../errors';
import { bitsOf, IpAddress } from './ip-address';
import { orThrow, type Parsed, parsed, refused } from './parsed';

/** A network: an address with no bits beyond its prefix. */
export class Cidr {
  /** Reads `10.42.0.0/16`. @throws ModelError */
  public static parse(text: string): Cidr {
    return orThrow(Cidr.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<Cidr> {
    const slash = text.indexOf('/');
    const address = IpAddress.tryParse(slash < 0 ? text : text.slice(0, slash));
    const length = slash < 0 ? '' : text.slice(slash + 1);
    const remedy = "write it as '10.42.0.0/16'";
    if (!address.ok || !/^(?:0|[1-9][0-9]{0,2})$/.test(length)) return refused('must be a network in CIDR notation', text, remedy);
    const bits = bitsOf(address.value.family);
    if (BigInt(length) > bits) return refused(`must have a prefix of at most ${bits} bits`, text, remedy);
    const first = networkOf(address.value, Number(length));
    if (!first.equals(address.value)) {
      return refused('must be the first address of its network', text, `write '${first.toString()}/${length}', or a longer prefix`);
    }
    return parsed(new Cidr(first, Number(length)));
  }

  /** The network of so many bits that an address lies in. @throws ModelError when the prefix does not fit the family */
  public static around(address: IpAddress, prefix: number): Cidr {
    if (!Number.isInteger(prefix) || prefix < 0 || BigInt(prefix) > bitsOf(address.family)) {
      throw new ModelError(`prefix must be a whole number up to ${bitsOf(address.family)}, got ${prefix}`);
    }
    return new Cidr(networkOf(address, prefix), prefix);
  }

  private constructor(
    /** The network address itself. */
    public readonly first: IpAddress,
    /** Bits of the prefix. */
    public readonly prefix: number,
  ) {}

  /** The broadcast address, in IPv4. */
  public get last(): IpAddress {
    return this.first.plus(this.size - 1n);
  }

  /** How many addresses, the network's own and the broadcast address included. */
  public get size(): bigint {
    return 1n << (bitsOf(this.first.family) - BigInt(this.prefix));
  }

  /** The address at a place in the network; 0 is the network's own. @throws ModelError past the last one */
  public nth(place: number | bigint): IpAddress {
    const at = BigInt(place);
    if (at < 0n || at >= this.size)
      throw new ModelError(`${this.toString()} has ${this.size} addresses, got place ${place}; ask for one of them`);
    return this.first.plus(at);
  }

  /** How many networks of so many bits fit. @returns 0 when the prefix is shorter than the network's own */
  public countOf(prefix: number): bigint {
    return prefix < this.prefix || BigInt(prefix) > bitsOf(this.first.family) ? 0n : 1n << BigInt(prefix - this.prefix);
  }

  /** Whether all of it lies inside; never across IPv4 and IPv6. */
  public contains(other: IpAddress | Cidr): boolean {
    const { first, last } = other instanceof IpAddress ? { first: other, last: other } : other;
    return this.first.family === first.family && this.first.compare(first) <= 0 && last.compare(this.last) <= 0;
  }

  /** Whether some address is in both; never across IPv4 and IPv6. */
  public overlaps(other: Cidr): boolean {
    return this.contains(other) || other.contains(this);
  }

  public equals(other: Cidr): boolean {
    return this.prefix === other.prefix && this.first.equals(other.first);
  }

  public toString(): string {
    return `${this.first.toString()}/${this.prefix}`;
  }
}

function networkOf(address: IpAddress, prefix: number): IpAddress {
  const host = bitsOf(address.family) - BigInt(prefix);
  return IpAddress.fromNumber(address.family, (address.value >> host) << host);
}
