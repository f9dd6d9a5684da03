import { checkWellFormed, letters, printable, surrogates } from './characters';

/** How plain text starts: with a letter, a digit, `/`, `_`, `$`, `(`, `-x`, `--x` or `.x`; not with `._1` or `.e1`, which are numbers to some. */
const plainStart = new RegExp(`^(?:[/_$(${letters}]|--?[A-Za-z]|\\.(?:[A-DF-Za-df-z/]|e[a-z]))`);
/** What plain text has nowhere: a colon or a space where it means something, and what is not printable. */
const notPlain = new RegExp(`[^${printable}]|:(?: |$)| (?:#|$)`);
/** What is a number, a date or a time to some reader: digits and what such notations hold beside them, or `e1`. */
const numberLike = /^(?:[0-9][0-9a-fA-FxXoOpPtTzZ_.,:+ -]*|-?[eE][-+]?[0-9]+)$/;
/** Addresses and versions: more dots than a number has. */
const dotted = /^[0-9]+(?:\.[0-9]+){2,}$/;
const words = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', '.inf', '.nan']);
const longestWord = 5;

/** Short texts with their rendering: in a fleet most keys, names and labels come again and again. */
const kept = new Map<string, string>();
const longestKept = 64;
const mostKept = 4096;

const unprintable = new RegExp(`[^${printable}${surrogates}]`);
const escaped = new RegExp(`["\\\\]|[^${printable}${surrogates}]`, 'g');
const shortEscapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Text on one line: plain where every reader takes it for text, else quoted. @throws RenderError for half a character */
export function scalar(text: string): string {
  if (text.length > longestKept) return rendered(text);
  const before = kept.get(text);
  if (before !== undefined) return before;
  const now = rendered(text);
  if (kept.size === mostKept) kept.clear();
  kept.set(text, now);
  return now;
}

function rendered(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

function isPlain(text: string): boolean {
  if (!plainStart.test(text) || notPlain.test(text)) return false;
  if (text.length <= longestWord && words.has(text.toLowerCase())) return false;
  return !numberLike.test(text) || dotted.test(text);
}

/** In double quotes, or in single ones where that spares escapes. */
function quoted(text: string): string {
  checkWellFormed(text);
  if ((text.includes('"') || text.includes('\\')) && !unprintable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replace(escaped, escape)}"`;
}

function escape(character: string): string {
  return shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
