// A process of its own for the tests: it is killed, runs beside others, or meets a full disk.
import { readSync } from 'node:fs';

import { runtime } from '../../../../packages/cli/src/runtime';
import { write } from '../../../../packages/synth/src/write/write';
import { versions } from './trees';

const [, , outDir = '', mode = '', size = '0'] = process.argv;
const { A, B } = versions(Number(size));

/** Waits for a byte from the test, so that a process is ready before its turn. */
function waitForWord(): void {
  process.stdout.write('ready\n');
  readSync(0, Buffer.alloc(1));
}

if (mode === 'until-killed') {
  waitForWord();
  for (;;) for (const files of [B, A]) write(outDir, files, { runtime });
}
if (mode.startsWith('at-once')) waitForWord();
try {
  write(outDir, mode.endsWith('A') ? A : B, { runtime });
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
