import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runtime } from '../runtime';

const form = /^kube-world-aws-(?<pid>\d+)-\w+$/;

/** Lends a folder that goes when `use` ends. Who was interrupted could not clear up: what they left goes with the next folder that is lent. */
export function inScratchFolder<T>(use: (folder: string) => T): T {
  for (const name of readdirSync(tmpdir())) if (isLeft(name)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  const folder = mkdtempSync(join(tmpdir(), `kube-world-aws-${runtime.pid}-`));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether its process is gone, and it is this user's to remove. */
function isLeft(name: string): boolean {
  const pid = form.exec(name)?.groups?.['pid'];
  if (pid === undefined || runtime.isRunning(Number(pid))) return false;
  return statSync(join(tmpdir(), name), { throwIfNoEntry: false })?.uid === process.getuid?.();
}
