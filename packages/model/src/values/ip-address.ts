import { IPv4, IPv6 } from 'ipaddr.js';

import { orThrow, type Parsed, parsed, refused } from './parsed';

export type IpFamily = 4 | 6;

/** An IPv4 or IPv6 address. Only the strict forms are read: no leading zeros, no hexadecimal, no zone. */
export class IpAddress {
  /** @throws ModelError */
  public static parse(text: string): IpAddress {
    return orThrow(IpAddress.tryParse(text));
  }

  /** As `parse`, with an issue's message and remedy in place of the exception. */
  public static tryParse(text: string): Parsed<IpAddress> {
    if (IPv4.isValidFourPartDecimal(text)) return parsed(fromBytes(4, IPv4.parse(text).toByteArray()));
    if (!text.includes('%') && IPv6.isValid(text)) return parsed(fromBytes(6, IPv6.parse(text).toByteArray()));
    return refused('must be an IP address', text, "write it as '192.168.1.10' or 'fd00::10'");
  }

  /** @param value the address as one number. @throws ModelError when the family has no such address */
  public static fromNumber(family: IpFamily, value: bigint): IpAddress {
    return orThrow(
      value >= 0n && value < 1n << bitsOf(family)
        ? parsed(new IpAddress(family, value))
        : refused(`must be an IPv${family} address`, String(value), 'stay inside the family'),
    );
  }

  private constructor(
    public readonly family: IpFamily,
    /** The address as one number. */
    public readonly value: bigint,
  ) {}

  /** The address so many further. @throws ModelError past the last one */
  public plus(count: bigint | number): IpAddress {
    return IpAddress.fromNumber(this.family, this.value + BigInt(count));
  }

  public equals(other: IpAddress): boolean {
    return this.family === other.family && this.value === other.value;
  }

  /** IPv4 before IPv6, then by number. */
  public compare(other: IpAddress): number {
    if (this.family !== other.family) return this.family - other.family;
    return this.value < other.value ? -1 : this.value > other.value ? 1 : 0;
  }

  /** The shortest usual form: `192.168.1.10`, `fd00::10`. */
  public toString(): string {
    const count = Number(bitsOf(this.family)) / 8;
    const bytes = Array.from({ length: count }, (_, at) => Number((this.value >> BigInt(8 * (count - 1 - at))) & 255n));
    return this.family === 4 ? new IPv4(bytes).toString() : new IPv6(bytes).toRFC5952String();
  }
}

export function bitsOf(family: IpFamily): bigint {
  return family === 4 ? 32n : 128n;
}

function fromBytes(family: IpFamily, bytes: readonly number[]): IpAddress {
  return IpAddress.fromNumber(
    family,
    bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n),
  );
}
