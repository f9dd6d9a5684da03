/** What was typed and makes no sense: the message says what to type instead. */
export class UsageError extends Error {
  public override readonly name = 'UsageError';
}
