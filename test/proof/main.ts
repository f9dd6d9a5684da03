import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { proofPage, withoutSeconds } from './page';
import { type ProofEntry, proofFolder } from './record';

const file = join(__dirname, '..', '..', 'docs', 'proof.md');

/**
 * `npx projen proof` writes the page; `--check` says whether the one that is there has the figures of the last run; `--forget` has
 * the next run begin anew, so that no figure of a suite that is gone stays. @returns exit code
 */
function main(args: readonly string[]): number {
  if (args.includes('--forget')) {
    rmSync(proofFolder, { recursive: true, force: true });
    return 0;
  }
  const entries = readEntries();
  if (entries.length === 0) {
    process.stderr.write('no run has left any figures; run npx projen test:engines and npx projen test:e2e first\n');
    return 1;
  }
  const page = proofPage(entries);
  if (!args.includes('--check')) {
    writeFileSync(file, page);
    process.stdout.write(`docs/proof.md: ${entries.length} entries\n`);
    return 0;
  }
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const different = differences(withoutSeconds(committed), withoutSeconds(page));
  if (different.length === 0) return 0;
  process.stderr.write(`docs/proof.md is not what the last run saw:\n${different.join('\n')}\nrun npx projen proof, and commit the page\n`);
  return 1;
}

function readEntries(): readonly ProofEntry[] {
  if (!existsSync(proofFolder)) return [];
  const files = readdirSync(proofFolder).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(proofFolder, name), 'utf8')) as ProofEntry);
}

function differences(committed: string, seen: string): readonly string[] {
  const old = committed.split('\n');
  const now = seen.split('\n');
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

process.exitCode = main(process.argv.slice(2));
