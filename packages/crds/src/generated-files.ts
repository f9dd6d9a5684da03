import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the generator's output lies. */
export const generatedFolder = join(__dirname, '..', 'generated');

/** The core group's `apiVersion` has no group; its folder has one. */
export function folderOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion : `core/${apiVersion}`;
}

/** Reads one of our own data files; callers cache what they make of it. */
export function readGenerated(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(generatedFolder, ...path), 'utf8'));
}
