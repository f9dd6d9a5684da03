import { join } from 'node:path';

import { fleet } from '../../../clusters/fleet';
import { policies } from '../../../policies/registry';
import { generatedPages, presentPages } from './docs/pages';
import { applyDifference, compareFolder, isSame } from './generate/generated-folder';
import { partsOf } from './parts';
import { today } from './today';

const docs = join(__dirname, '..', '..', '..', 'docs');

/**
 * `npx projen docs` writes the pages of policies and of waivers, and removes those of policies that are gone; `--check` names
 * what differs. @returns exit code: 0 done or nothing to do, 1 different, 2 not understood
 */
function main(args: readonly string[]): number {
  const odd = args.find((each) => each !== '--check');
  if (odd !== undefined) {
    process.stderr.write(`unknown argument '${odd}'; npx projen docs takes --check or nothing\n`);
    return 2;
  }
  const pages = generatedPages(fleet, policies, partsOf(today()));
  const difference = compareFolder(presentPages(docs), pages);
  const { added, changed, removed } = difference;
  if (!args.includes('--check')) {
    applyDifference(docs, pages, difference);
    process.stdout.write(`docs: ${changed.length} changed, ${added.length} added, ${removed.length} removed\n`);
    return 0;
  }
  const lines = [['missing', added] as const, ['stale', changed] as const, ['of nothing', removed] as const];
  for (const [what, paths] of lines) for (const path of paths) process.stderr.write(`docs/${path}: ${what}\n`);
  if (isSame(difference)) return 0;
  process.stderr.write('the pages are not what policies/ and the fleet say; run npx projen docs, and commit them\n');
  return 1;
}

process.exitCode = main(process.argv.slice(2));
