import { AgeRecipient } from '@kube-world/model';
import * as fc from 'fast-check';

import { bech32, randomRecipient } from '../age-key';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('a public key of age is read and printed as it is', () => {
  fc.assert(fc.property(key, (bytes) => AgeRecipient.parse(bech32('age', bytes)).toString() === bech32('age', bytes)));
});

test('one wrong letter is found, wherever it stands', () => {
  fc.assert(
    fc.property(key, fc.nat(), fc.constantFrom(...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.split('')), (bytes, place, letter) => {
      const text = bech32('age', bytes);
      const at = 4 + (place % (text.length - 4));
      const changed = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
      expect(AgeRecipient.tryParse(changed).ok).toBe(changed === text);
    }),
  );
});

test('keys of a plugin and of hybrid cryptography are recipients of their own length', () => {
  expect(AgeRecipient.tryParse(bech32('age1yubikey', new Uint8Array(33))).ok).toBe(true);
  expect(AgeRecipient.tryParse(bech32('age1pq', new Uint8Array(1216))).ok).toBe(true);
});

test.each([
  ['nothing', ''],
  ['the prefix alone', 'age1'],
  ['a key that is too short', bech32('age', new Uint8Array(31))],
  ['a key that is too long', bech32('age', new Uint8Array(33))],
  ['another prefix', bech32('bge', new Uint8Array(32))],
  ['capitals', randomRecipient().toUpperCase()],
  ['a space at the end', `${randomRecipient()} `],
  ['a key of SSH', 'ssh-ed25519 AAAA'],
  ['letters outside the alphabet', `age1${'b'.repeat(58)}`],
])('%s is no recipient, and the issue says where keys come from', (_, text) => {
  expect(AgeRecipient.tryParse(text)).toMatchObject({
    ok: false,
    message: `must be a public key of age, got '${text}'`,
    remedy: expect.stringContaining('age-keygen'),
  });
});

test.each(['AGE-SECRET-KEY-', 'age-secret-key-', 'x AGE-SECRET-KEY-'])('a private key after %s is refused and never repeated', (prefix) => {
  const text = `${prefix}1${'Q'.repeat(5)}`;
  const read = AgeRecipient.tryParse(text);
  expect(read).toMatchObject({ ok: false, message: expect.stringContaining('got a private one') });
  expect(JSON.stringify(read)).not.toContain('QQQQQ');
  expect(() => AgeRecipient.parse(text)).toThrow('not repeated here');
});

test.each([null, undefined, 7, {}, []])('what is no text is refused: %j', (value) => {
  expect(AgeRecipient.tryParse(value as string).ok).toBe(false);
});
