import { randomBytes } from 'node:crypto';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** A public key of age that was never anybody's: random bytes, as age would print them. */
export function randomRecipient(): string {
  return bech32('age', randomBytes(32));
}

/** Bytes as BIP 173 writes them. */
export function bech32(prefix: string, bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const data = (bits.match(/.{1,5}/g) ?? []).map((part) => Number.parseInt(part.padEnd(5, '0'), 2));
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const sum = checksum([...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const tail = Array.from({ length: 6 }, (_, at) => (sum >> (5 * (5 - at))) & 31);
  return `${prefix}1${[...data, ...tail].map((value) => alphabet[value]).join('')}`;
}

function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries())
      if ((top >> bit) & 1) sum ^= generator;
  }
  return sum;
}
