/** What an expression ends with in place of a value: `no such key: image`, `integer overflow`. The wording is the API server's. */
export class CelError extends Error {
  public override readonly name = 'CelError';
}

/** An operator or function met values that it is not made for. */
export function noSuchOverload(): CelError {
  return new CelError('no such overload');
}
