/** Thrown when a chart cannot be read: names the chart or the place in it, what came in, and what to do. */
export class ChartError extends Error {
  public override readonly name = 'ChartError';

  public constructor(at: string, message: string, options: { readonly cause?: unknown } = {}) {
    super(`${at}: ${message}`, options);
  }
}
