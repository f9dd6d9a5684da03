import { readFileSync, renameSync, writeFileSync } from 'node:fs';

import { pathProblem } from './paths';
import { WriteError } from './write-error';

/**
 * One step towards the new output. Targets are relative to the output folder; `staged` names a file or a folder in the
 * staging folder.
 */
export type Step =
  | { readonly kind: 'remove' | 'remove-folder' | 'make-folder'; readonly target: string }
  | { readonly kind: 'replace' | 'add'; readonly target: string; readonly staged: number };

const form = 1;

/** From here on the steps will be done, by this run or by the next one: a rename makes the journal appear whole. */
export function writeJournal(file: string, steps: readonly Step[]): void {
  const bad = steps.find(({ target }) => pathProblem(target) !== undefined);
  if (bad) throw new WriteError('is a path that synth does not write, in the way of one that it does; remove it', { at: bad.target });
  writeFileSync(`${file}.part`, JSON.stringify({ form, steps }));
  renameSync(`${file}.part`, file);
}

/** The steps of a run that did not end; undefined when there is none, or what is there is no journal of this form. */
export function readJournal(file: string): readonly Step[] | undefined {
  try {
    const { form: found, steps } = JSON.parse(readFileSync(file, 'utf8')) as { readonly form?: unknown; readonly steps?: unknown };
    return found === form && Array.isArray(steps) && steps.every(isStep) ? steps : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The file may have come with a repository: it names no path that the writer would not. */
function isStep(value: unknown): value is Step {
  const { kind, target, staged } = Object(value) as { readonly kind?: unknown; readonly target?: unknown; readonly staged?: unknown };
  if (typeof target !== 'string' || pathProblem(target) !== undefined) return false;
  if (kind === 'remove' || kind === 'remove-folder' || kind === 'make-folder') return true;
  return (kind === 'replace' || kind === 'add') && Number.isSafeInteger(staged);
}
