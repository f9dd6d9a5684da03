import { checkWellFormed, printable, surrogates } from './characters';

const unfit = new RegExp(`[^\\t\\n${printable}${surrogates}]`);
/** A first line that hides how far the text is indented. */
const hidesIndent = /^[ \t\n]/;
const blankLastLine = /(?:^|\n)[ \t]+$/;
const lineStart = /\n(?!\n)/g;

/**
 * Text of several lines as a literal block: `|` and how its end is kept, then its lines below `pad`; ends with a line break.
 * `pad` is two spaces deeper than what holds the text.
 * @returns undefined where not every reader would give the same text back; it then goes on one line, quoted
 * @throws RenderError for half a character
 */
export function blockScalar(text: string, pad: string): string | undefined {
  if (unfit.test(text)) return undefined;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x0a) end -= 1;
  const body = text.slice(0, end);
  if (body === '' || blankLastLine.test(body)) return undefined;
  checkWellFormed(body);
  const breaks = text.length - end;
  const keep = breaks === 0 ? '-' : breaks === 1 ? '' : '+';
  const indicator = hidesIndent.test(body) ? '2' : '';
  const firstPad = body.startsWith('\n') ? '' : pad;
  return `|${indicator}${keep}\n${firstPad}${body.replace(lineStart, `\n${pad}`)}${'\n'.repeat(Math.max(breaks, 1))}`;
}
