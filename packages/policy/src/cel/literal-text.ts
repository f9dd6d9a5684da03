import { type Json, ModelError } from '@kube-world/model';

const short: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * A value as CEL writes it: `['ghcr.io', 'quay.io']`. A whole number is an int, as an admission policy reads JSON.
 * @throws ModelError for what CEL cannot say: half a surrogate pair, a number past 2^53 or none
 */
export function celLiteral(value: Json): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
        throw new ModelError(`CEL cannot be given the number ${value}; write it as text`);
      // -0 is a whole number, and its text is 0
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${(value as readonly Json[]).map(celLiteral).join(', ')}]`;
      return `{${Object.entries(value)
        .map(([key, member]) => `${quoted(key)}: ${celLiteral(member)}`)
        .join(', ')}}`;
    default:
      return String(value);
  }
}

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text))
    throw new ModelError(`CEL cannot write the text ${JSON.stringify(text)}; it holds half a surrogate pair`);
  // controls and the separators of lines, which a file would not show
  return `'${text.replaceAll(/[\\'\p{Cc}\u2028\u2029\ufeff]/gu, (sign) => short.get(sign) ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}
