import { readFile, rename, writeFile } from 'node:fs/promises';

import { compareText, ModelError } from '@kube-world/model';

/** Address and version of a chart -> sha256 of its archive, in hexadecimal. */
export type ChartLock = ReadonlyMap<string, string>;

/** The file's name, at the root of the repository. */
export const lockFileName = 'charts.lock.json';

const entry = /^sha256:[0-9a-f]{64}$/;

/** What is locked; a file that is not there locks nothing. @throws ModelError for one that cannot be read */
export async function readLock(file: string): Promise<ChartLock> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw new ModelError(`cannot be read (${error.code ?? error.message})`, { at: file });
  });
  const entries = Object.entries(parsed(text, file));
  const odd = entries.find(([, digest]) => typeof digest !== 'string' || !entry.test(digest));
  if (odd !== undefined)
    throw new ModelError(
      `'${odd[0].slice(0, 200)}' has no digest of the form sha256:<64 hexadecimal digits>; take the file from Git again`,
      {
        at: file,
      },
    );
  return new Map(entries.map(([key, digest]) => [key, String(digest).slice('sha256:'.length)]));
}

function parsed(text: string, file: string): object {
  const what = 'is no JSON map of charts; after a merge, keep the lines of both sides, or take the file from Git again';
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (cause) {
    throw new ModelError(what, { at: file, cause });
  }
  throw new ModelError(what, { at: file });
}

/** Sorted, one chart a line, whole or not at all. */
export async function writeLock(file: string, lock: ChartLock): Promise<void> {
  const sorted = [...lock].sort(([left], [right]) => compareText(left, right)).map(([key, digest]) => [key, `sha256:${digest}`]);
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
  await rename(part, file);
}
