import { readFileSync } from 'node:fs';

import type { Runtime } from '@kube-world/synth';

/** What the writer asks of the process that it runs in. */
export const runtime: Runtime = {
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
  /** Linux tells in clock ticks since the boot; elsewhere nothing is known. */
  startOf(pid: number): string | undefined {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // the program's name, in brackets, may hold spaces: count from its end
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    } catch {
      return undefined;
    }
  },
};
