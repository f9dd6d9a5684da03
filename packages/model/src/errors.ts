/** Thrown at the door when a fact cannot be read: it names the place, what came in, and what to do. */
export class ModelError extends Error {
  public override readonly name = 'ModelError';

  public constructor(message: string, options: { readonly at?: string; readonly cause?: unknown } = {}) {
    super(options.at === undefined ? message : `${options.at}: ${message}`, { cause: options.cause });
  }
}
