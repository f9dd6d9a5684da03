import type { OutputFile } from '@kube-world/model';

import { WriteError } from './write-error';

/** The writer's own folder inside the output folder: lock, staged files and journal; gone when nobody writes. */
export const stateFolder = '.kube-world';

/** A file, and who asks for it where that is known. */
export interface StagedFile extends OutputFile {
  /** @default - an error names the path alone */
  readonly source?: string;
}

const wellFormed = /^[^/\\\p{Cc}\p{Cs}]+(?:\/[^/\\\p{Cc}\p{Cs}]+)*$/u;
const dots = /(?:^|\/)\.{1,2}(?:\/|$)/;
const asciiOnly = /^[\u0020-\u007E]*$/;
const longestSegmentBytes = 255;

/** What is wrong with a path relative to the output folder; undefined when nothing is. */
export function pathProblem(path: string): string | undefined {
  if (!wellFormed.test(path)) return 'a path is relative, with forward slashes, without empty parts, backslashes and control characters';
  if (dots.test(path)) return "a path has no parts '.' and '..'";
  if (path.length * 3 > longestSegmentBytes && path.split('/').some((part) => Buffer.byteLength(part) > longestSegmentBytes))
    return `a part of a path has at most ${longestSegmentBytes} bytes`;
  if (folded(path.slice(0, stateFolder.length + 1)).replace('/', '') === stateFolder) return `'${stateFolder}' is the writer's own folder`;
  return undefined;
}

/** One form for names that a file system may not tell apart. */
export function folded(path: string): string {
  return (asciiOnly.test(path) ? path : path.normalize('NFC')).toLowerCase();
}

/**
 * The files by their path, each path checked: inside the cluster's folder, no two that one file system or another takes
 * for the same, no file that is another's folder.
 * @throws WriteError that names both files
 */
export function checkedFiles<File extends StagedFile>(cluster: string, files: Iterable<File>): ReadonlyMap<string, File> {
  const byPath = new Map<string, File>();
  const byFolded = new Map<string, File>();
  const folders = new Map<string, { readonly folder: string; readonly file: File }>();
  if (cluster.includes('/') || pathProblem(cluster) !== undefined)
    throw new WriteError(`'${cluster}' is no name of a folder; ${pathProblem(cluster) ?? 'it holds a slash'}`);
  for (const file of files) {
    const { path } = file;
    const problem = pathProblem(path) ?? (path.startsWith(`${cluster}/`) ? undefined : `a file of '${cluster}' lies in its folder`);
    if (problem !== undefined) throw new WriteError(`${problem}; got '${path}'${bySource(file)}`);
    const key = folded(path);
    const other = byFolded.get(key);
    if (other) throw new WriteError(`'${other.path}'${bySource(other)} and '${path}'${bySource(file)} are one file; rename one of them`);
    byFolded.set(key, file);
    byPath.set(path, file);
    addFolders(folders, file);
  }
  for (const [key, { folder, file }] of folders) {
    const other = byFolded.get(key);
    if (other)
      throw new WriteError(
        `'${other.path}'${bySource(other)} is a file, and '${folder}' the folder of '${file.path}'${bySource(file)}; rename one of them`,
      );
  }
  return byPath;
}

function addFolders<File extends StagedFile>(folders: Map<string, { readonly folder: string; readonly file: File }>, file: File): void {
  for (let folder = parentOf(file.path); folder !== ''; folder = parentOf(folder)) {
    const key = folded(folder);
    const known = folders.get(key);
    if (known?.folder === folder) return;
    if (known) throw new WriteError(`the folders '${known.folder}' and '${folder}' differ only in their case; rename one of them`);
    folders.set(key, { folder, file });
  }
}

/** The folder of a path; empty for the output folder itself. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function bySource({ source }: StagedFile): string {
  return source === undefined ? '' : ` (of ${source})`;
}
