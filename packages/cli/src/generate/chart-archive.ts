import { gunzipSync } from 'node:zlib';

import { ChartError } from '@kube-world/charts/generate';
import { Parser, type ReadEntry } from 'tar';

/** What a packaged chart may hold, the archives within it included; each archive that is read takes its part away. */
export interface ArchiveBudget {
  readonly archiveBytes: number;
  unpackedBytes: number;
  entries: number;
}

/** Helm itself refuses more than 100 MiB, and no chart that we know has 2,000 files. */
export function archiveBudget(): ArchiveBudget {
  return { archiveBytes: 32 << 20, unpackedBytes: 100 << 20, entries: 10_000 };
}

const files = new Set(['File', 'OldFile', 'ContiguousFile']);
const folders = new Set(['Directory', 'GNUDumpDir']);

/**
 * The files of a gzipped tar archive by path, in memory; nothing is unpacked to the disk.
 * Refuses, with the entry's name: paths that leave the archive, links and devices, one path twice, more than the budget.
 */
export function readArchive(bytes: Buffer, at: string, budget: ArchiveBudget = archiveBudget()): ReadonlyMap<string, Buffer> {
  if (bytes.length > budget.archiveBytes)
    throw new ChartError(at, `the archive has ${bytes.length} bytes, more than ${budget.archiveBytes}`);
  const contents = new Map<string, Buffer>();
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure ??= error;
  };
  const parser = new Parser({
    onReadEntry: (entry) => {
      budget.entries -= 1;
      if (budget.entries < 0) fail(new ChartError(at, `more entries than a chart may have at '${shown(entry.path)}'`));
      if (failure === undefined) receive(entry);
      entry.resume();
    },
  });
  parser.on('warn', (code: string, message: string | Error) =>
    fail(new ChartError(at, `not a sound tar archive (${code}: ${String(message)})`)),
  );
  parser.on('error', fail);
  parser.end(unzipped(bytes, at, budget));
  if (failure !== undefined) throw failure;
  return contents;

  function receive(entry: ReadEntry): void {
    try {
      const path = safePath(entry, at);
      if (folders.has(entry.type)) return;
      if (!files.has(entry.type)) throw new ChartError(at, `'${shown(entry.path)}' is a ${entry.type}; a chart holds plain files only`);
      if (contents.has(path)) throw new ChartError(at, `'${shown(path)}' is there twice`);
      contents.set(path, Buffer.alloc(0));
      const chunks: Buffer[] = [];
      entry.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
      entry.on('end', () => contents.set(path, Buffer.concat(chunks)));
    } catch (error) {
      fail(error);
    }
  }
}

function unzipped(bytes: Buffer, at: string, budget: ArchiveBudget): Buffer {
  let tar: Buffer;
  try {
    tar = gunzipSync(bytes, { maxOutputLength: Math.max(budget.unpackedBytes, 1) });
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const why = tooLarge ? `unpacks to more than ${budget.unpackedBytes} bytes` : `is not gzip (${(cause as Error).message})`;
    throw new ChartError(at, `the archive ${why}`, { cause });
  }
  budget.unpackedBytes -= tar.length;
  // The parser would unpack what is compressed once more, and without a limit.
  if (tar.length < 512 || tar.toString('latin1', 257, 262) !== 'ustar' || isCompressed(tar))
    throw new ChartError(at, 'the archive is no gzipped tar; make it with helm package');
  return tar;
}

function isCompressed(tar: Buffer): boolean {
  return [Buffer.from([0x1f, 0x8b]), Buffer.from([0x28, 0xb5, 0x2f, 0xfd])].some((magic) => tar.subarray(0, magic.length).equals(magic));
}

function safePath(entry: ReadEntry, at: string): string {
  const path = entry.path.replace(/\/+$/, '');
  const steps = path.replace(/^\.\//, '').split('/');
  const unsafe = steps.some((step) => step === '' || step === '.' || step === '..') || /[\\\0]|^[A-Za-z]:/.test(path);
  if (unsafe) throw new ChartError(at, `'${shown(entry.path)}' leads out of the archive; a chart's paths are relative and plain`);
  return steps.join('/');
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 120)).slice(1, -1);
}
