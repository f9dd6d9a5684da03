import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, matchesGlob } from 'node:path';

/** A file that a bundle takes: its path below the bundle's folder, and its bytes. */
export interface BundleFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What of a folder a bundle takes, and what it passes over with the reason. */
export interface FolderFiles {
  readonly taken: readonly BundleFile[];
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
}

/**
 * Everything below the folder but `fleet.yaml`, the values files that it names, hidden files and folders and what
 * `.fleetignore` names; the folder of a bundle inside the bundle is taken too.
 * @param folder absolute
 * @param valuesFiles `helm.valuesFiles` of the bundle and of its targets
 */
export function bundleFiles(folder: string, valuesFiles: readonly string[] = []): FolderFiles {
  const taken: BundleFile[] = [];
  const skipped: { name: string; why: string }[] = [];
  const configs = new Set(['fleet.yaml', ...valuesFiles]);
  const walk = (below: string, inherited: readonly string[]): void => {
    const ignored = [...inherited, ...fleetIgnore(join(folder, below))];
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true }).toSorted(byName)) {
      const name = join(below, entry.name);
      const why = reason(name, entry.isDirectory(), configs, ignored);
      if (why !== undefined) skipped.push({ name, why });
      else if (entry.isDirectory()) walk(name, ignored);
      else taken.push({ name, content: readFileSync(join(folder, name)) });
    }
  };
  walk('', []);
  return { taken, skipped };
}

function reason(name: string, isFolder: boolean, configs: ReadonlySet<string>, ignored: readonly string[]): string | undefined {
  const last = basename(name);
  if (configs.has(name)) return 'becomes options of the bundle';
  if (ignored.some((pattern) => isNamed(pattern, last, isFolder))) return '.fleetignore names it';
  return last.startsWith('.') ? 'hidden' : undefined;
}

function isNamed(pattern: string, last: string, isFolder: boolean): boolean {
  return pattern.endsWith('/*') ? isFolder && pattern.slice(0, -2) === last : matchesGlob(last, pattern);
}

function fleetIgnore(folder: string): readonly string[] {
  if (!readdirSync(folder).includes('.fleetignore')) return [];
  const lines = readFileSync(join(folder, '.fleetignore'), 'utf8').split('\n');
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !line.startsWith('#'));
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}
