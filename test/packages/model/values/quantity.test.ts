import { ModelError, Quantity } from '@kube-world/model';
import * as fc from 'fast-check';

const suffix = fc.constantFrom('n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'Ki', 'Mi', 'Gi', 'Ti', 'e3', 'E-2');
const text = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.nat(999_999), fc.option(fc.nat(999)), suffix)
  .map(([sign, whole, part, unit]) => `${sign}${whole}${part === null ? '' : `.${part}`}${unit}`);
const quantity = text.map((value) => Quantity.parse(value));
const factor = fc.integer({ min: -1000, max: 1000 });

test.each([
  ['0', '0'],
  ['0Gi', '0'],
  ['1024', '1024'],
  ['1000', '1k'],
  ['10000', '10k'],
  ['1500', '1500'],
  ['1000m', '1'],
  ['1500m', '1500m'],
  ['0.5', '500m'],
  ['.5', '500m'],
  ['1.', '1'],
  ['+2', '2'],
  ['-1500m', '-1500m'],
  ['1Ki', '1Ki'],
  ['1024Ki', '1Mi'],
  ['1000Ki', '1000Ki'],
  ['1.5Gi', '1536Mi'],
  ['0.5Ki', '512'],
  ['1023', '1023'],
  ['0.5Mi', '512Ki'],
  ['1.1Ki', '1126400m'],
  ['-2Gi', '-2Gi'],
  ['1e3', '1e3'],
  ['1E3', '1e3'],
  ['12e6', '12e6'],
  ['1500e-3', '1500e-3'],
  ['1e0', '1'],
  ['1E', '1E'],
  ['5000000n', '5m'],
  ['1n', '1n'],
  ['0.1n', '1n'],
  ['1e-30', '1e-9'],
  ['-0.1n', '-1n'],
  ['9223372036854775807', '9223372036854775807'],
])('the quantity %s is printed as Kubernetes prints it: %s', (given, printed) => {
  expect(Quantity.parse(given).toString()).toBe(printed);
});

test.each([
  '',
  ' 1',
  '1 Gi',
  'Gi',
  '.',
  '-',
  '1..5',
  '1.5.0',
  '1KB',
  '1kB',
  '1K',
  '1mi',
  '1Gib',
  '0x10',
  'NaN',
  '1e',
  '1e1.5',
  '1e1000',
  '10E',
  '１',
])("a quantity refuses '%s' and says what came in", (given) => {
  expect(() => Quantity.parse(given)).toThrow(`got '${given}'`);
  expect(Quantity.tryParse(given)).toMatchObject({ ok: false, remedy: expect.any(String) });
});

test('quantities are exact where floating point is not', () => {
  const tenth = Quantity.parse('0.1');
  expect(tenth.plus(Quantity.parse('0.2')).equals(Quantity.parse('300m'))).toBe(true);
  expect(Quantity.parse('9007199254740993').minus(Quantity.parse('9007199254740992')).toString()).toBe('1');
});

test.each([
  ['1', '1000m', 0],
  ['1Gi', '1G', 1],
  ['999m', '1', -1],
  ['-1', '0', -1],
])('%s compared with %s is %d', (left, right, sign) => {
  expect(Math.sign(Quantity.parse(left).compare(Quantity.parse(right)))).toBe(sign);
});

test.each([
  ['1500m', 2n, 1500n],
  ['-1500m', -2n, -1500n],
  ['1n', 1n, 1n],
  ['2Ki', 2048n, 2_048_000n],
])('%s is %d whole units or %d thousandths', (given, units, milli) => {
  expect(Quantity.parse(given).toUnits()).toBe(units);
  expect(Quantity.parse(given).toMilli()).toBe(milli);
});

test('a factor that is not a whole number is refused', () => {
  expect(() => Quantity.of(1.5)).toThrow(ModelError);
  expect(() => Quantity.of(1).times(Number.NaN)).toThrow("got 'NaN'");
});

test('a sum is printed in the form of its first part that is not zero', () => {
  expect(Quantity.sum(['1Gi', '1073741824'].map((part) => Quantity.parse(part))).toString()).toBe('2Gi');
  expect(Quantity.sum([]).toString()).toBe('0');
});

test('what is printed reads back as the same quantity, and prints the same', () => {
  fc.assert(
    fc.property(quantity, (value) => {
      const again = Quantity.parse(value.toString());
      return again.equals(value) && again.toString() === value.toString();
    }),
  );
});

test('addition is commutative and associative, and subtraction undoes it', () => {
  fc.assert(
    fc.property(quantity, quantity, quantity, (a, b, c) => {
      expect(a.plus(b).equals(b.plus(a))).toBe(true);
      expect(
        a
          .plus(b)
          .plus(c)
          .equals(a.plus(b.plus(c))),
      ).toBe(true);
      expect(a.plus(b).minus(b).equals(a)).toBe(true);
    }),
  );
});

test('multiplication is repeated addition and spreads over sums', () => {
  fc.assert(
    fc.property(quantity, quantity, factor, (a, b, n) => {
      expect(
        a
          .times(n)
          .plus(a)
          .equals(a.times(n + 1)),
      ).toBe(true);
      expect(
        a
          .plus(b)
          .times(n)
          .equals(a.times(n).plus(b.times(n))),
      ).toBe(true);
    }),
  );
});

test('comparison is the sign of the difference', () => {
  fc.assert(fc.property(quantity, quantity, (a, b) => a.compare(b) === a.minus(b).compare(Quantity.zero)));
});
