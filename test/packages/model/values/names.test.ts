import { DnsLabel, DnsName, LabelKey, LabelValue } from '@kube-world/model';
import * as fc from 'fast-check';

const long = 'a'.repeat(64);

test.each(['a', 'pi-1', '0', 'a'.repeat(63)])("'%s' is a DNS label", (text) => {
  expect(DnsLabel.parse(text).toString()).toBe(text);
});

test.each(['', '-a', 'a-', 'A', 'a.b', 'a_b', long, 'ä', 'a\n'])("'%s' is no DNS label", (text) => {
  expect(() => DnsLabel.parse(text)).toThrow(`got '${text}'`);
});

test.each(['cu1.bevz.net', 'a', 'xn--bcher-kva.example'])("'%s' is a DNS name", (text) => {
  expect(DnsName.parse(text).toString()).toBe(text);
});

test.each(['', '.', 'a..b', 'a.', '*.a', `${long}.a`, `${'a.'.repeat(126)}ab`])("'%s' is no DNS name", (text) => {
  expect(() => DnsName.parse(text)).toThrow(`got '${text}'`);
});

test('a name lies in its own zone and in those above', () => {
  const name = DnsName.parse('cu1.bevz.net');
  expect(name.host).toBe('cu1');
  expect(name.isWithin(DnsName.parse('bevz.net'))).toBe(true);
  expect(name.isWithin(name)).toBe(true);
  expect(DnsName.parse('notbevz.net').isWithin(DnsName.parse('bevz.net'))).toBe(false);
});

test.each([
  ['hardware', undefined, 'hardware'],
  ['topology.kubernetes.io/zone', 'topology.kubernetes.io', 'zone'],
  ['a/B_c.d', 'a', 'B_c.d'],
])("'%s' is a label key with the prefix %s", (text, prefix, name) => {
  expect(LabelKey.parse(text)).toMatchObject({ prefix, name });
  expect(LabelKey.parse(text).toString()).toBe(text);
});

test.each(['', '/a', 'a/', 'a/b/c', 'A.b/c', '-a', 'a b', long])("'%s' is no label key", (text) => {
  expect(() => LabelKey.parse(text)).toThrow(`got '${text}'`);
});

test.each(['', 'raspberry-pi-5', 'A_b.c'])("'%s' is a label value", (text) => {
  expect(LabelValue.parse(text).toString()).toBe(text);
});

test.each(['-a', 'a-', 'a/b', 'a b', long, 'ü'])("'%s' is no label value", (text) => {
  expect(() => LabelValue.parse(text)).toThrow(`got '${text}'`);
});

test('every DNS label is a label value and the name of a label key', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/), (text) => {
      expect([DnsLabel, DnsName, LabelKey, LabelValue].map((kind) => kind.tryParse(text).ok)).toEqual([true, true, true, true]);
    }),
  );
});
