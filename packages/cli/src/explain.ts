import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { ModelError } from '@kube-world/model';
import { WriteError } from '@kube-world/synth';

/** Errors that say by themselves where, what and what to do. */
export function isPlain(error: unknown): error is Error {
  return error instanceof ModelError || error instanceof WriteError;
}

/** What a file of the fleet does when it is loaded and should not: the place and the message, without the stack below it. */
export function explainLoad(error: Error, cwd: string): string {
  const { requireStack } = error as { readonly requireStack?: readonly string[] };
  // swc draws the line, and then its own stack
  const message = stripVTControlCharacters(error.message.split('\n\nCaused by')[0]?.split('\nStack backtrace')[0] ?? error.message).trim();
  const said = requireStack ? (message.split('\n')[0] ?? message) : message;
  const at = requireStack?.[0] ?? frameOf(error, cwd);
  return `${at === undefined ? '' : `${relative(cwd, at)}: `}${said}\n  mend the file; npx projen lint checks all types, and --debug shows the stack`;
}

/** The innermost line of the stack that is in the fleet's own files. */
function frameOf(error: Error, cwd: string): string | undefined {
  const places = [...(error.stack ?? '').matchAll(/\(?((?:\/|[A-Za-z]:\\)[^():]+:\d+:\d+)\)?/g)].map(([, place]) => place ?? '');
  return places.find((place) => place.startsWith(cwd) && !place.includes('node_modules') && !place.includes('loader.cjs'));
}
