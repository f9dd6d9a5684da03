import { documentsIn, looksLikeSecret, mayHoldSecret } from './embedded-documents';
import { isCipherText, sopsState, valuesOf } from './sops-state';

/** A Secret whose values can be read, somewhere inside a value. */
export interface FoundSecret {
  readonly path: readonly (string | number)[];
  /** @default - it stands in a text that is no YAML, so that its name is not known */
  readonly name?: string;
  /** Names of its entries; their values are never repeated. */
  readonly keys: readonly string[];
  readonly isPartlyEncrypted: boolean;
}

/** Deeper than any manifest, and less than a stack bears. */
const maximumDepth = 250;
/** YAML in YAML in YAML ... */
const maximumTexts = 5;

/** Every plain Secret in a value: itself, in lists, in maps, and in texts that hold YAML or JSON. */
export function findSecrets(value: unknown): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  const path: (string | number)[] = [];
  const holders: object[] = [];

  const visit = (part: unknown, depth: number, texts: number): void => {
    if (typeof part === 'string') {
      if (texts < maximumTexts && mayHoldSecret(part)) readText(part, depth, texts);
    } else if (typeof part === 'object' && part !== null && depth < maximumDepth && !holders.includes(part)) {
      holders.push(part);
      if (Array.isArray(part)) {
        for (const [index, item] of part.entries()) into(index, item, depth, texts);
      } else {
        const record = part as Readonly<Record<string, unknown>>;
        if (isSecret(record)) judge(record);
        for (const key in record) {
          into(key, record[key], depth, texts);
          if (key === 'binaryData' && record['kind'] === 'ConfigMap') readBinary(record[key], depth, texts);
        }
      }
      holders.pop();
    }
  };

  const into = (step: string | number, part: unknown, depth: number, texts: number): void => {
    if (typeof part !== 'object' && typeof part !== 'string') return;
    path.push(step);
    visit(part, depth + 1, texts);
    path.pop();
  };

  const readBinary = (data: unknown, depth: number, texts: number): void => {
    for (const [key, coded] of Object.entries(data ?? {})) {
      if (typeof coded !== 'string') continue;
      path.push('binaryData');
      into(key, Buffer.from(coded, 'base64').toString('utf8'), depth, texts);
      path.pop();
    }
  };

  const readText = (text: string, depth: number, texts: number): void => {
    const { documents, unreadable } = documentsIn(text);
    for (const document of documents) if (typeof document === 'object') visit(document, depth + 1, texts + 1);
    if (unreadable.some(looksLikeSecret)) found.push({ path: [...path], keys: [], isPartlyEncrypted: false });
  };

  const judge = (secret: Readonly<Record<string, unknown>>): void => {
    const entries = valuesOf(secret);
    const state = sopsState(secret);
    if (entries.length === 0 || state === 'whole') return;
    const { name } = (secret['metadata'] ?? {}) as { readonly name?: unknown };
    const keys = entries.filter(([, value]) => !isCipherText(value)).map(([key]) => key);
    found.push({ path: [...path], keys, isPartlyEncrypted: state === 'partly', ...(typeof name === 'string' ? { name } : {}) });
  };

  visit(value, 0, 0);
  return found;
}

/** Kubernetes's own Secret; a fragment of a chart's values may leave the version out. */
function isSecret({ kind, apiVersion }: Readonly<Record<string, unknown>>): boolean {
  return kind === 'Secret' && (apiVersion === undefined || apiVersion === null || apiVersion === 'v1');
}
