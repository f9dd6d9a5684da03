/** The work was ended by a signal: what it had begun is taken away, and the code is the one that shells expect. */
export class Interrupted extends Error {
  public override readonly name = 'Interrupted';

  public constructor(
    signal: string,
    public readonly exitCode: number,
  ) {
    super(`stopped by ${signal}; what was done whole is kept, and nothing is left half-done`);
  }
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Does some work that Ctrl-C ends in an orderly way; a second one ends the process at once. @throws Interrupted */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (signal: keyof typeof codes): void => controller.abort(new Interrupted(signal, codes[signal]));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const result = await work(controller.signal);
    controller.signal.throwIfAborted();
    return result;
  } catch (error) {
    controller.signal.throwIfAborted();
    throw error;
  } finally {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
  }
}
