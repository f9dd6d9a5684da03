/** Thrown at the door when a fact cannot be read: it names the place, what came in, and what to do. */
export class ModelError extends Error {
  public override readonly name = 'ModelError';

  /** The place, where the thrower knew it. */
  public readonly at: string | undefined;
  /** The message without the place. */
  public readonly said: string;

  public constructor(message: string, options: { readonly at?: string; readonly cause?: unknown } = {}) {
    super(options.at === undefined ? message : `${options.at}: ${message}`, { cause: options.cause });
    this.at = options.at;
    this.said = message;
  }
}
