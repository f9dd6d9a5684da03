/** What the writer asks of the process that it runs in. */
export const runtime = {
  pid: process.pid,
  /** Whether a process of that id is there; one that may not be signalled is. */
  isRunning(pid: number): boolean {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  /** Sleeps without spinning. @param milliseconds how long */
  wait(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};
