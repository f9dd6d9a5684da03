import { Cidr, IpAddress, IpRange, ModelError } from '@kube-world/model';
import * as fc from 'fast-check';

const v4 = fc.ipV4();
const v6 = fc.ipV6();
const network = fc
  .oneof(fc.tuple(v4, fc.integer({ min: 0, max: 32 })), fc.tuple(v6, fc.integer({ min: 0, max: 128 })))
  .map(([address, prefix]) => Cidr.around(IpAddress.parse(address), prefix));

test.each([
  ['192.168.1.100', '192.168.1.100', 4],
  ['FD00:0:0::10', 'fd00::10', 6],
  ['::', '::', 6],
  ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::1', 6],
])('the address %s is printed as %s', (given, printed, family) => {
  expect(IpAddress.parse(given).toString()).toBe(printed);
  expect(IpAddress.parse(given).family).toBe(family);
});

test.each(['', '10.1', '10.0.0.256', '010.0.0.1', '0x0a.0.0.1', '10.0.0.1/24', ' 10.0.0.1', 'fe80::1%eth0', '1:2:3', 'host', '1e1.0.0.1'])(
  "an address refuses '%s' and says what came in",
  (given) => {
    expect(() => IpAddress.parse(given)).toThrow(`got '${given}'`);
  },
);

test.each(['10.42.0.0', '10.42.0.0/33', '10.42.0.0/', '10.42.0.0/-1', '10.42.0.0/08', '10.42.0.1/16', 'fd00::/129', '/16', 'x/16'])(
  "a network refuses '%s' and says what came in",
  (given) => {
    expect(() => Cidr.parse(given)).toThrow(`got '${given}'`);
  },
);

test('a network with bits beyond its prefix is answered with the network meant', () => {
  expect(Cidr.tryParse('192.168.8.20/24')).toMatchObject({ ok: false, remedy: expect.stringContaining("'192.168.8.0/24'") });
});

test.each([
  ['10.233.0.0/18', 3, '10.233.0.3', 16_384n],
  ['10.96.0.0/12', 10, '10.96.0.10', 1_048_576n],
  ['100.64.0.0/10', 5, '100.64.0.5', 4_194_304n],
  ['192.168.1.7/32', 0, '192.168.1.7', 1n],
  ['fd00::/64', 16, 'fd00::10', 2n ** 64n],
])('%s has %s as its address number %d', (cidr, place, address, size) => {
  expect(Cidr.parse(cidr).nth(place).toString()).toBe(address);
  expect(Cidr.parse(cidr).size).toBe(size);
});

test('an address past the network does not exist', () => {
  expect(() => Cidr.parse('10.0.0.0/30').nth(4)).toThrow('got place 4');
  expect(() => IpAddress.parse('255.255.255.255').plus(1)).toThrow(ModelError);
});

test.each([
  ['10.233.64.0/18', 24, 64n],
  ['10.42.0.0/16', 24, 256n],
  ['10.42.0.0/16', 8, 0n],
  ['10.42.0.0/16', 33, 0n],
])('%s holds networks of /%d: %d', (cidr, prefix, count) => {
  expect(Cidr.parse(cidr).countOf(prefix)).toBe(count);
});

test.each([
  ['10.0.0.0/8', '10.42.0.0/16', true],
  ['10.42.0.0/16', '10.43.0.0/16', false],
  ['10.96.0.0/12', '10.111.0.0/16', true],
  ['10.96.0.0/12', '10.112.0.0/16', false],
  ['0.0.0.0/0', '::/0', false],
])('%s and %s overlap: %s', (left, right, overlap) => {
  expect(Cidr.parse(left).overlaps(Cidr.parse(right))).toBe(overlap);
  expect(Cidr.parse(right).overlaps(Cidr.parse(left))).toBe(overlap);
});

test.each([
  ['192.168.8.21-192.168.8.23', 3n],
  ['192.168.8.21 - 192.168.8.23', 3n],
  ['192.168.100.0/24', 256n],
  ['10.0.0.1', 1n],
])('the range %s has %d addresses', (given, size) => {
  expect(IpRange.parse(given).size).toBe(size);
});

test.each(['', '-', '10.0.0.2-10.0.0.1', '10.0.0.1-fd00::1', '10.0.0.1-10.0.0.2-10.0.0.3', '10.0.0.1-', '10.0.0.9/24'])(
  "a range refuses '%s' and says what came in",
  (given) => {
    expect(() => IpRange.parse(given)).toThrow(`got '${given}'`);
  },
);

test('addresses and networks read back as they were printed', () => {
  fc.assert(
    fc.property(fc.oneof(v4, v6), network, (address, cidr) => {
      const read = IpAddress.parse(address);
      expect(IpAddress.parse(read.toString()).equals(read)).toBe(true);
      expect(Cidr.parse(cidr.toString()).equals(cidr)).toBe(true);
    }),
  );
});

test('two networks overlap exactly when one holds an end of the other', () => {
  fc.assert(
    fc.property(network, network, (a, b) => {
      const touched = a.contains(b.first) || a.contains(b.last) || b.contains(a.first);
      expect(a.overlaps(b)).toBe(touched);
      expect(IpRange.fromCidr(a).overlaps(IpRange.fromCidr(b))).toBe(touched);
    }),
  );
});

test('a network holds its first and last address and not those beyond', () => {
  fc.assert(
    fc.property(network, (cidr) => {
      expect(cidr.contains(cidr.first) && cidr.contains(cidr.last) && cidr.nth(cidr.size - 1n).equals(cidr.last)).toBe(true);
      const before = cidr.first.value > 0n ? IpAddress.fromNumber(cidr.first.family, cidr.first.value - 1n) : undefined;
      expect(before !== undefined && cidr.contains(before)).toBe(false);
    }),
  );
});
