/** A text that is no expression, or one that cannot be compiled; the caller adds the place. */
export class ExpressionError extends Error {
  public override readonly name = 'ExpressionError';

  /** @param at offset in the expression's text */
  public constructor(
    public readonly said: string,
    public readonly at: number,
    public readonly remedy: string,
  ) {
    super(said);
  }
}
