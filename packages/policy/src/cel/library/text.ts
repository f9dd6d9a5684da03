import { CelError } from '../errors';

/** Letters outside the basic plane, of which JavaScript makes two. */
const wide = /[\ud800-\udbff][\udc00-\udfff]/;

/** Number of code points. */
export function lengthOf(text: string): number {
  return wide.test(text) ? Array.from(text).length : text.length;
}

/** The code points of a text, as Go counts them. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(text);
}

/** From one code point up to another. */
export function slice(text: string, start: number, end?: number): string {
  return wide.test(text) ? Array.from(text).slice(start, end).join('') : text.slice(start, end);
}

/** @throws CelError for bytes that are no UTF-8 */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CelError('invalid UTF-8 in bytes, cannot convert to string');
  }
}
