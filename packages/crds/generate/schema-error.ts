/** The generator refuses its input: it names the document, the kind and the field, what came in, and what is allowed. */
export class SchemaError extends Error {
  public override readonly name = 'SchemaError';

  public constructor(
    public readonly at: string,
    message: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super(`${at}: ${message}`, options);
  }
}

/** Text from a schema as it may stand in an error: quoted, on one line, of bounded length. */
export function shown(value: unknown): string {
  const text = typeof value === 'bigint' || typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  const oneLine = text.replaceAll(/[\u2028\u2029]/g, ' ');
  return oneLine.length <= 80 ? oneLine : `${oneLine.slice(0, 77)}...`;
}

/** A step in a field's path: as it is when plain, else quoted. */
export function step(name: string): string {
  return /^[\w$-]{1,80}$/.test(name) ? name : shown(name);
}
