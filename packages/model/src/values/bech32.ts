const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** What a Bech32 text says: the word before its last `1`, and the bytes after it. */
export interface Bech32 {
  readonly prefix: string;
  readonly bytes: number;
}

/**
 * Reads lower-case Bech32 of any length, checksum included, as BIP 173 has it; age sets no bound of 90 characters.
 * @returns undefined for anything else: a letter too many, one that was swapped, bits left over
 */
export function readBech32(text: string): Bech32 | undefined {
  const split = text.lastIndexOf('1');
  if (split < 1 || text.length - split - 1 < 6) return undefined;
  const prefix = text.slice(0, split);
  const values = Array.from(text.slice(split + 1), (letter) => alphabet.indexOf(letter));
  const codes = Array.from(prefix, (letter) => letter.codePointAt(0) ?? 0);
  if (values.includes(-1) || codes.some((code) => code < 33 || code > 126)) return undefined;
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values];
  if (expanded.reduce(step, 1) !== 1) return undefined;
  const data = values.slice(0, -6);
  const rest = (data.length * 5) % 8;
  // what does not fill a byte is padding: less than a letter, and zero
  if (rest >= 5 || ((data.at(-1) ?? 0) & ((1 << rest) - 1)) !== 0) return undefined;
  return { prefix, bytes: Math.floor((data.length * 5) / 8) };
}

function step(sum: number, value: number): number {
  const top = sum >>> 25;
  const shifted = ((sum & 0x1ffffff) << 5) ^ value;
  return generators.reduce((result, generator, bit) => ((top >> bit) & 1 ? result ^ generator : result), shifted);
}
