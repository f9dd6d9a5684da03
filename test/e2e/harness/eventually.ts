import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks until something is seen.
 * @param seconds how long at most
 * @param pause milliseconds between two looks
 * @throws Error that says what was waited for
 */
export async function eventually<T>(what: string, look: () => Promise<T | undefined>, seconds = 30, pause = 100): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > deadline) throw new Error(`${what}: not seen in ${seconds} s`);
    await sleep(pause);
  }
}
