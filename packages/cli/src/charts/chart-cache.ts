import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { ChartRef } from './chart-ref';

/** What the cache has under a digest. */
export type Cached =
  | { readonly state: 'there'; readonly bytes: Buffer }
  | { readonly state: 'absent' }
  /** The file is there and holds something else. */
  | { readonly state: 'damaged'; readonly digest: string };

const partPrefix = '.part-';

/** A folder of packaged charts, each under its digest: a file there is whole, and is what its name says. */
export class ChartCache {
  public constructor(private readonly folder: string) {}

  /** `KUBE_WORLD_CHARTS`, or a folder of the user's cache. */
  public static ofUser(env: Readonly<Record<string, string | undefined>>): ChartCache {
    const { KUBE_WORLD_CHARTS: own, XDG_CACHE_HOME: cache } = env;
    return new ChartCache(
      own !== undefined && own !== ''
        ? own
        : join(cache !== undefined && cache !== '' ? cache : join(homedir(), '.cache'), 'kube-world', 'charts'),
    );
  }

  public async look(chart: ChartRef, digest: string): Promise<Cached> {
    const bytes = await readFile(this.fileOf(chart, digest)).catch(() => undefined);
    if (bytes === undefined) return { state: 'absent' };
    const found = sha256(bytes);
    return found === digest ? { state: 'there', bytes } : { state: 'damaged', digest: found };
  }

  /** Puts an archive in, whole or not at all, also when several processes do. */
  public async keep(chart: ChartRef, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const target = this.fileOf(chart, sha256(bytes));
    const part = `${join(this.folder, `${partPrefix}${process.pid}-`)}${randomBytes(8).toString('hex')}`;
    try {
      const file = await open(part, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, target);
    } finally {
      await rm(part, { force: true });
    }
  }

  /** An empty folder of this process; the caller removes it. */
  public async scratch(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    return mkdtemp(join(this.folder, `${partPrefix}${process.pid}-`));
  }

  /** Removes what processes left behind that were killed. */
  public async tidy(isRunning: (pid: number) => boolean): Promise<void> {
    const entries = await readdir(this.folder).catch((): string[] => []);
    const left = entries.filter((name) => name.startsWith(partPrefix) && !isRunning(Number(name.slice(partPrefix.length).split('-')[0])));
    await Promise.all(left.map((name) => rm(join(this.folder, name), { recursive: true, force: true })));
  }

  /** The name is for people, the digest decides. */
  private fileOf({ name, version }: ChartRef, digest: string): string {
    return join(this.folder, `${`${name}-${version}`.replaceAll(/[^\w.+-]/g, '_').slice(0, 120)}.${digest}.tgz`);
  }
}

/** In hexadecimal. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
