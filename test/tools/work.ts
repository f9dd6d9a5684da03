/** What every way to obtain a tool works with. */
export interface Work {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person who waits gives up. */
  readonly signal: AbortSignal;
}
