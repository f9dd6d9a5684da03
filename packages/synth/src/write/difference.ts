import { type EntryKind, expectFolder, holds, inventoryOf, treeBelow } from './existing';
import { parentOf, pathProblem, type StagedFile } from './paths';
import { WriteError } from './write-error';

/** Files of one cluster's folder. */
export interface WriteCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What stands between a cluster's folder and its files. Paths are relative to the output folder. */
export interface Difference<File extends StagedFile = StagedFile> {
  readonly changed: readonly File[];
  readonly added: readonly File[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** What synth did not write; it stays. A folder ends with a slash, and was not looked into. */
  readonly foreign: readonly string[];
  /** Folders to make, the highest first. */
  readonly newFolders: readonly string[];
  /** Folders that hold nothing when the files above are gone, the deepest first. */
  readonly emptied: readonly string[];
  /** Nothing lies where the cluster's folder comes. */
  readonly isNew: boolean;
}

/**
 * Compares a cluster's files with the disk, byte for byte, and touches nothing. A file that is not among them is removed
 * when the inventory says that synth wrote it, else it is foreign.
 * @throws WriteError for a link, or something foreign, where a file or a folder of ours comes
 */
export function differenceOf<File extends StagedFile>(root: string, cluster: string, files: ReadonlyMap<string, File>): Difference<File> {
  expectFolder(`${root}/${cluster}`);
  const written = inventoryOf(root, cluster);
  const folders = foldersOf(files.keys());
  const writtenFolders = foldersOf(written);
  const existing = treeBelow(root, cluster, (folder) => folders.has(folder) || writtenFolders.has(folder));
  const isNew = existing.size === 0;
  if (isNew) return { ...nothing, added: [...files.values()], newFolders: [...folders], isNew };

  const removed: string[] = [];
  const foreign: string[] = [];
  for (const [path, kind] of existing) {
    if (kind === 'folder' || (kind === 'file' && files.has(path))) continue;
    (kind === 'file' && written.has(path) && pathProblem(path) === undefined ? removed : foreign).push(path);
  }
  const displaced = [...existing].filter(([path, kind]) => kind === 'folder' && files.has(path)).map(([path]) => path);
  expectWay(root, existing, foreign, (path) => files.has(path) || folders.has(path), displaced);
  return {
    ...compared(root, existing, files),
    removed,
    foreign: foreign.map((path) => (existing.get(path) === 'closed' ? `${path}/` : path)),
    newFolders: [...folders].filter((folder) => folder !== cluster && existing.get(folder) !== 'folder'),
    emptied: emptiedBy(removed, displaced, existing, folders),
    isNew,
  };
}

const nothing = { changed: [], removed: [], unchanged: 0, foreign: [], emptied: [] } as const;

function compared<File extends StagedFile>(
  root: string,
  existing: ReadonlyMap<string, EntryKind>,
  files: ReadonlyMap<string, File>,
): Pick<Difference<File>, 'changed' | 'added' | 'unchanged'> {
  const changed: File[] = [];
  const added: File[] = [];
  let unchanged = 0;
  for (const [path, file] of files) {
    if (existing.get(path) !== 'file') added.push(file);
    else if (holds(`${root}/${path}`, file.text)) unchanged += 1;
    else changed.push(file);
  }
  return { changed, added, unchanged };
}

/** All folders above the paths, the highest first. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  const add = (folder: string): void => {
    if (folder === '' || folders.has(folder)) return;
    add(parentOf(folder));
    folders.add(folder);
  };
  for (const path of paths) add(parentOf(path));
  return folders;
}

function expectWay(
  root: string,
  existing: ReadonlyMap<string, EntryKind>,
  foreign: readonly string[],
  isOurs: (path: string) => boolean,
  displaced: readonly string[],
): void {
  for (const path of foreign) {
    const at = `${root}/${path}`;
    if (isOurs(path) && existing.get(path) === 'link')
      throw new WriteError('is a link; synth follows none inside its output folder, remove it', { at });
    if (isOurs(path)) throw new WriteError('is not what synth wrote, and in the way of what it writes; remove it', { at });
    const above = displaced.find((folder) => path.startsWith(`${folder}/`));
    if (above !== undefined) throw new WriteError(`is not what synth wrote, and it writes a file '${above}'; remove it`, { at });
  }
}

/** Folders of removed files, and folders where a file comes, with nothing left in them; the deepest first. */
function emptiedBy(
  removed: readonly string[],
  displaced: readonly string[],
  existing: ReadonlyMap<string, EntryKind>,
  folders: ReadonlySet<string>,
): readonly string[] {
  if (removed.length === 0 && displaced.length === 0) return [];
  const gone = new Set(removed);
  const kept = foldersOf([...existing].flatMap(([path, kind]) => (kind === 'folder' || gone.has(path) ? [] : [path])));
  const candidates = new Set([...foldersOf(removed), ...displaced]);
  for (const [path, kind] of existing) {
    if (kind === 'folder' && displaced.some((folder) => path.startsWith(`${folder}/`))) candidates.add(path);
  }
  return [...candidates].filter((folder) => !kept.has(folder) && !folders.has(folder)).toSorted((one, other) => other.length - one.length);
}
