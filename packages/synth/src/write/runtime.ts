/** What the writer asks of the process that it runs in. */
export interface Runtime {
  readonly pid: number;
  /** Whether a process of that id is there. */
  isRunning(pid: number): boolean;
  /** Sleeps. */
  wait(milliseconds: number): void;
  /**
   * When the process of that id started, in any form that never comes again: it tells a lock's owner from a later process
   * that was given the same id. @default - a process of the same id is taken for the owner
   */
  startOf?(pid: number): string | undefined;
}
