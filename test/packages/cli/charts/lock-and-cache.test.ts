import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ChartCache, sha256 } from '../../../../packages/cli/src/charts/chart-cache';
import { readLock, writeLock } from '../../../../packages/cli/src/charts/lock-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kube-world-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tower = { name: 'tower', version: '1.2.3+a', repository: 'oci://example.com/tower' };
const bytes = Buffer.from('a chart');
const digest = sha256(bytes);

describe('the lock file', () => {
  test('holds one chart a line, sorted, and reads as it was written', async () => {
    const file = join(folder, 'lock.json');
    await writeLock(
      file,
      new Map([
        ['b 1', digest],
        ['a 2', digest],
      ]),
    );
    expect(readFileSync(file, 'utf8')).toBe(`{\n  "a 2": "sha256:${digest}",\n  "b 1": "sha256:${digest}"\n}\n`);
    expect([...(await readLock(file))]).toEqual([
      ['a 2', digest],
      ['b 1', digest],
    ]);
    expect(readdirSync(folder)).toEqual(['lock.json']);
  });

  test('that is not there locks nothing', async () => {
    expect((await readLock(join(folder, 'lock.json'))).size).toBe(0);
  });

  test.each([
    ['a merge left half-done', '<<<<<<< HEAD\n{}', 'is no JSON map of charts; after a merge'],
    ['a list', '[]', 'is no JSON map of charts'],
    ['another digest', '{"a 1":"md5:00"}', "'a 1' has no digest of the form sha256:"],
    ['no text', '{"a 1":1}', "'a 1' has no digest of the form sha256:"],
  ])('with %s is refused with its name and what to do', async (_, text, message) => {
    const file = join(folder, 'lock.json');
    writeFileSync(file, text);
    await expect(readLock(file)).rejects.toThrow(`${file}: ${message}`);
  });
});

describe('the cache', () => {
  test('gives an archive back under its digest alone', async () => {
    const cache = new ChartCache(folder);
    await cache.keep(tower, bytes);
    expect(await cache.look(tower, digest)).toMatchObject({ state: 'there', bytes });
    expect(await cache.look(tower, '0'.repeat(64))).toEqual({ state: 'absent' });
    expect(readdirSync(folder)).toEqual([`tower-1.2.3+a.${digest}.tgz`]);
  });

  test('notices what was changed in it', async () => {
    const cache = new ChartCache(folder);
    await cache.keep(tower, bytes);
    const file = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(file, 'rust');
    expect(await cache.look(tower, digest)).toEqual({ state: 'damaged', digest: sha256(Buffer.from('rust')) });
  });

  test('keeps a chart inside, whatever its name', async () => {
    const inner = join(folder, 'inner');
    await new ChartCache(inner).keep({ ...tower, name: '../../evil', version: '/etc' }, bytes);
    expect(readdirSync(folder)).toEqual(['inner']);
    expect(readdirSync(inner)).toEqual([`.._.._evil-_etc.${digest}.tgz`]);
  });

  test('loses what killed processes left behind, and nothing else', async () => {
    const cache = new ChartCache(folder);
    await cache.keep(tower, bytes);
    mkdirSync(join(folder, '.part-11-a'));
    writeFileSync(join(folder, '.part-22-b'), 'half');
    await cache.tidy((pid) => pid === 11);
    expect(readdirSync(folder)).toEqual(['.part-11-a', `tower-1.2.3+a.${digest}.tgz`]);
  });

  test('lies where KUBE_WORLD_CHARTS says, or in the user’s cache', async () => {
    await ChartCache.ofUser({ KUBE_WORLD_CHARTS: join(folder, 'own') }).keep(tower, bytes);
    await ChartCache.ofUser({ XDG_CACHE_HOME: folder }).keep(tower, bytes);
    expect(readdirSync(join(folder, 'own'))).toHaveLength(1);
    expect(readdirSync(join(folder, 'kube-world', 'charts'))).toHaveLength(1);
  });
});
