import { parseAllDocuments } from 'yaml';

/** Characters of one document that are still parsed; a longer one is judged by its lines. */
const longestParsed = 512 * 1024;

/** What a text holds: documents, and the parts of it that could not be read as YAML or JSON. */
export interface EmbeddedDocuments {
  readonly documents: readonly unknown[];
  readonly unreadable: readonly string[];
}

/** Whether it is worth to read a text as YAML: most texts in ConfigMaps are dismissed here. */
export function mayHoldSecret(text: string): boolean {
  return text.includes('Secret') && text.includes('kind');
}

/** Reads the documents of a text that may hold a Secret; the others are passed over. */
export function documentsIn(text: string): EmbeddedDocuments {
  const documents: unknown[] = [];
  const unreadable: string[] = [];
  for (const part of text.split(/^---.*$/m)) {
    if (!mayHoldSecret(part)) continue;
    const read = part.length > longestParsed ? undefined : readOne(part);
    if (read) documents.push(...read);
    else unreadable.push(part);
  }
  return { documents, unreadable };
}

/** `undefined` for what is no YAML, such as a template. */
function readOne(text: string): readonly unknown[] | undefined {
  const trimmed = text.trim();
  try {
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) return [JSON.parse(trimmed)];
  } catch {
    // YAML's flow style looks the same
  }
  try {
    const parsed = parseAllDocuments(trimmed, { logLevel: 'silent', uniqueKeys: false });
    if (!Array.isArray(parsed) || parsed.some(({ errors }) => errors.length > 0)) return undefined;
    // an alias that multiplies is refused by the library, which throws
    return parsed.map((document): unknown => document.toJS());
  } catch {
    return undefined;
  }
}

/** By its lines: a `kind: Secret`, and `data` or `stringData` with an entry below or beside it. */
export function looksLikeSecret(text: string): boolean {
  const secret = /["']?\bkind["']?\s*:\s*["']?Secret["']?\s*(?:[,}#]|$)/m;
  const data =
    /["']?\b(?:data|stringData)["']?\s*:(?:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+["']?[\w.{-]|[ \t]*\{[^}\s]*\s*["'\w])/;
  return secret.test(text) && data.test(text);
}
