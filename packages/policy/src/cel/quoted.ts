import { ExpressionError } from './syntax-error';

const escapes: ReadonlyMap<string, string> = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['?', '?'],
]);

/** Reads a string or bytes. @param opening prefix and quotes: `r"""`, `b'` */
export function readQuoted(source: string, at: number, opening: string): { value: string | Uint8Array; end: number } {
  const [, prefix = '', mark = ''] = /^([a-zA-Z]*)(.*)$/.exec(opening) ?? [];
  const isRaw = /[rR]/.test(prefix);
  const isBytes = /[bB]/.test(prefix);
  const start = at + opening.length;
  let end = start;
  while (!source.startsWith(mark, end)) {
    const letter = source[end];
    if (letter === undefined || (mark.length === 1 && (letter === '\n' || letter === '\r')))
      throw new ExpressionError('a string does not end', at, `close it with ${mark}`);
    end += letter === '\\' && !isRaw ? 2 : 1;
  }
  const text = source.slice(start, end).replaceAll(/\r\n?/g, '\n');
  const value = isBytes ? Uint8Array.from(bytesOf(text, isRaw, start)) : isRaw ? text : textOf(text, start);
  return { value, end: end + mark.length };
}

function textOf(text: string, at: number): string {
  if (!text.includes('\\')) return text;
  let made = '';
  for (const part of parts(text, at)) made += typeof part === 'string' ? part : String.fromCodePoint(part.code);
  return made;
}

function* bytesOf(text: string, isRaw: boolean, at: number): Iterable<number> {
  const encoder = new TextEncoder();
  for (const part of isRaw ? [text] : parts(text, at)) {
    if (typeof part === 'string') yield* encoder.encode(part);
    else if (part.wide) throw new ExpressionError('\\u is not for bytes', at, 'write \\x and two hexadecimal digits a byte');
    else yield part.code;
  }
}

interface Escaped {
  readonly code: number;
  /** Written with `\u`. */
  readonly wide: boolean;
}

const escape = /\\(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([\s\S]))/g;

function* parts(text: string, at: number): Iterable<string | Escaped> {
  let from = 0;
  for (const match of text.matchAll(escape)) {
    if (match.index > from) yield text.slice(from, match.index);
    const [whole, byte, short, long, octal, letter] = match;
    from = match.index + whole.length;
    if (letter !== undefined) {
      const known = escapes.get(letter);
      if (known === undefined)
        throw new ExpressionError(`'${whole}' is no escape of CEL`, at + match.index, 'write \\\\ for a backslash, or r"..."');
      yield known;
      continue;
    }
    const code = Number.parseInt(byte ?? short ?? long ?? octal ?? '', octal === undefined ? 16 : 8);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
      throw new ExpressionError(`'${whole}' is no character of Unicode`, at + match.index, 'give its code point');
    yield { code, wide: short !== undefined || long !== undefined };
  }
  if (from < text.length) yield text.slice(from);
}
