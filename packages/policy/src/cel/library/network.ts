import { CelError } from '../errors';
import { Opaque } from '../values';
import { declare, type Overload } from './declare';
import { parseAddress, shownAddress } from './addresses';

class Ip extends Opaque {
  public override readonly type = 'net.IP';
  public constructor(
    public readonly bits: 32 | 128,
    public readonly value: bigint,
  ) {
    super();
  }
  public override equals(other: Ip): boolean {
    return this.bits === other.bits && this.value === other.value;
  }
  /** The first bits alone. */
  public prefix(length: number): bigint {
    return this.value >> BigInt(this.bits - length);
  }
}

class Cidr extends Opaque {
  public override readonly type = 'net.CIDR';
  public constructor(
    public readonly ip: Ip,
    public readonly length: number,
  ) {
    super();
  }
  public override equals(other: Cidr): boolean {
    return this.ip.equals(other.ip) && this.length === other.length;
  }
}

function parseIp(text: string): Ip | undefined {
  const found = parseAddress(text);
  return found && new Ip(found.bits, found.value);
}

function ip(text: string): Ip {
  const found = parseIp(text);
  if (!found) throw new CelError(`IP Address '${text}' parse error during conversion from string`);
  return found;
}

function parseCidr(text: string): Cidr | undefined {
  const at = text.lastIndexOf('/');
  const address = parseIp(text.slice(0, Math.max(at, 0)));
  const length = text.slice(at + 1);
  return address && /^(?:0|[1-9]\d{0,2})$/.test(length) && Number(length) <= address.bits ? new Cidr(address, Number(length)) : undefined;
}

function cidr(text: string): Cidr {
  const found = parseCidr(text);
  if (!found) throw new CelError(`network address parse error during conversion from string: '${text}'`);
  return found;
}

const shownIp = ({ bits, value }: Ip): string => shownAddress(bits, value);
const containsIp = (network: Cidr, address: Ip): boolean =>
  network.ip.bits === address.bits && network.ip.prefix(network.length) === address.prefix(network.length);
const containsCidr = (network: Cidr, other: Cidr): boolean => network.length <= other.length && containsIp(network, other.ip);

function masked({ ip: address, length }: Cidr): Cidr {
  return new Cidr(new Ip(address.bits, address.prefix(length) << BigInt(address.bits - length)), length);
}

const within = (...networks: readonly string[]): ((address: Ip) => boolean) => {
  const known = networks.map(cidr);
  return (address) => known.some((network) => containsIp(network, address));
};
const isUnspecified = within('0.0.0.0/32', '::/128');
const isLoopback = within('127.0.0.0/8', '::1/128');
const isLinkLocalMulticast = within('224.0.0.0/24', 'ff02::/16');
const isLinkLocalMulticast6 = (address: Ip): boolean =>
  address.bits === 128 && address.prefix(8) === 0xffn && ((address.value >> 112n) & 0xfn) === 2n;
const isLinkLocalUnicast = within('169.254.0.0/16', 'fe80::/10');
const isMulticast = within('224.0.0.0/4', 'ff00::/8');
const isBroadcast = within('255.255.255.255/32');

export const networkFunctions: readonly Overload[] = [
  declare('ip(string): IP', ip, 30),
  declare('isIP(string): bool', (text: string) => parseIp(text) !== undefined, 30),
  declare('ip.isCanonical(string): bool', (text: string) => shownIp(ip(text)) === text, 30),
  declare('string(IP): string', shownIp, 30),
  declare('IP::family(): int', ({ bits }: Ip) => (bits === 32 ? 4n : 6n), 30),
  declare('IP::isUnspecified(): bool', isUnspecified, 30),
  declare('IP::isLoopback(): bool', isLoopback, 30),
  declare('IP::isLinkLocalMulticast(): bool', (address: Ip) => isLinkLocalMulticast(address) || isLinkLocalMulticast6(address), 30),
  declare('IP::isLinkLocalUnicast(): bool', isLinkLocalUnicast, 30),
  declare(
    'IP::isGlobalUnicast(): bool',
    (address: Ip) => ![isUnspecified, isLoopback, isMulticast, isLinkLocalUnicast, isBroadcast].some((holds) => holds(address)),
    30,
  ),
  declare('cidr(string): CIDR', cidr, 30),
  declare('isCIDR(string): bool', (text: string) => parseCidr(text) !== undefined, 30),
  declare('string(CIDR): string', (network: Cidr) => `${shownIp(network.ip)}/${network.length}`, 30),
  declare('CIDR::containsIP(string): bool', (network: Cidr, text: string) => containsIp(network, ip(text)), 30),
  declare('CIDR::containsIP(IP): bool', containsIp, 30),
  declare('CIDR::containsCIDR(string): bool', (network: Cidr, text: string) => containsCidr(network, cidr(text)), 30),
  declare('CIDR::containsCIDR(CIDR): bool', containsCidr, 30),
  declare('CIDR::ip(): IP', (network: Cidr) => network.ip, 30),
  declare('CIDR::prefixLength(): int', ({ length }: Cidr) => BigInt(length), 30),
  declare('CIDR::masked(): CIDR', masked, 30),
];
