import { closeSync, constants, type Dirent, lstatSync, openSync, readdirSync, readFileSync, readSync, type Stats } from 'node:fs';

import { succeeds, WriteError } from './write-error';

/** `closed`: a folder that was not looked into. */
export type EntryKind = 'file' | 'folder' | 'closed' | 'link' | 'other';

function kindOf(entry: Dirent): EntryKind {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
}

/** What lies in a folder, by name; nothing when it is not there. No link is followed. */
export function entriesOf(folder: string): readonly (readonly [string, EntryKind])[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, kindOf(entry)]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What lies at a path; undefined when nothing does. A link is a link, whatever it points to. */
export function kindAt(path: string): EntryKind | undefined {
  let found: Stats | undefined;
  succeeds(() => void (found = lstatSync(path, { throwIfNoEntry: false })), 'ENOTDIR');
  return found && (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other');
}

/** @throws WriteError where a link is; anything else, and nothing, is fine */
export function refuseLink(path: string): void {
  if (kindAt(path) === 'link') throw new WriteError('is a link; synth follows none inside its output folder, remove it', { at: path });
}

/** @throws WriteError where something else than a folder is; nothing is fine */
export function expectFolder(path: string): void {
  refuseLink(path);
  const kind = kindAt(path);
  if (kind !== undefined && kind !== 'folder') throw new WriteError('is no folder; remove it', { at: path });
}

/**
 * What lies below `<root>/<folder>`, by path relative to the root; empty when the folder is not there.
 * @param isOpen whether to look into a folder; the folder itself is
 */
export function treeBelow(root: string, folder: string, isOpen: (folder: string) => boolean): ReadonlyMap<string, EntryKind> {
  const found = new Map<string, EntryKind>();
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const [name, kind] of entriesOf(`${root}/${next}`)) {
      const path = `${next}/${name}`;
      const isClosed = kind === 'folder' && !isOpen(path);
      found.set(path, isClosed ? 'closed' : kind);
      if (kind === 'folder' && !isClosed) folders.push(path);
    }
  }
  return found;
}

const inventoryLine = /^ {2}("(?:[^"\\]|\\.)*"): \{/gm;

/**
 * The paths that `<folder>/inventory.json` says synth wrote, relative to the root. A file that is no JSON any more, such
 * as one with the marks of a merge conflict, still tells the paths of its lines; a missing one tells nothing.
 */
export function inventoryOf(root: string, folder: string): ReadonlySet<string> {
  const file = `${folder}/inventory.json`;
  if (kindAt(`${root}/${file}`) !== 'file') return new Set();
  const text = readFileSync(`${root}/${file}`, 'utf8');
  return new Set([file, ...keysOf(text).map((path) => `${folder}/${path}`)]);
}

function keysOf(text: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? Object.keys(parsed) : [];
  } catch {
    return [...text.matchAll(inventoryLine)].flatMap(([, key = '""']) => parsedKey(key));
  }
}

function parsedKey(key: string): readonly string[] {
  try {
    return [JSON.parse(key) as string];
  } catch {
    return [];
  }
}

const onDisk = Buffer.allocUnsafe(1 << 16);
const wanted = Buffer.allocUnsafe(1 << 16);

/** Whether a file holds exactly the text. Three calls to the system, no memory for a file below 21 kB. */
export function holds(path: string, text: string): boolean {
  const isSmall = text.length * 3 < onDisk.length;
  const bytes = isSmall ? wanted.subarray(0, wanted.write(text)) : Buffer.from(text);
  const found = isSmall ? onDisk : Buffer.allocUnsafe(bytes.length + 1);
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    // one more byte than wanted tells a longer file
    const length = readSync(file, found, 0, bytes.length + 1, null);
    return length === bytes.length && found.compare(bytes, 0, length, 0, length) === 0;
  } finally {
    closeSync(file);
  }
}
