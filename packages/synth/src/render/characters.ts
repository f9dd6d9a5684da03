import { RenderError } from './render-error';

// Beyond ASCII: letters, signs and spaces of all scripts; not what is invisible, what breaks a line in YAML 1.1, or what
// turns the direction of the text around it.
const beyondAscii =
  '\\u00A1-\\u00AC\\u00AE-\\u061B\\u061D-\\u167F\\u1681-\\u180D\\u180F-\\u1FFF\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF' +
  '\\u3001-\\uD7FF\\uE000-\\uFDCF\\uFDF0-\\uFEFE\\uFF00-\\uFFEF\\uFFFD';

/** Members of a character class: what a reader of the file sees as it is, on one line. */
export const printable = `\\x20-\\x7E${beyondAscii}`;
/** Halves of the characters past U+FFFF, emoji among them. */
export const surrogates = '\\uD800-\\uDFFF';
/** Members of a character class: letters and digits, and all that is printable beyond ASCII. */
export const letters = `A-Za-z0-9${beyondAscii}`;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** @throws RenderError when half of a character stands alone: no encoding of Unicode can hold it */
export function checkWellFormed(text: string): void {
  const at = text.search(loneSurrogate);
  if (at < 0) return;
  const half = text.charCodeAt(at).toString(16).toUpperCase();
  throw new RenderError(`the text holds half a character (lone surrogate U+${half}) at position ${at}; cut texts between characters`);
}
