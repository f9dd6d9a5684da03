import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { backupScript } from '../../../../packages/constructs/src/home-assistant/backup-script';

const python = (script: string, ...args: string[]) => spawnSync('python3', ['-c', script, ...args], { encoding: 'utf8' });
/** In CI a missing program is a failure, never a skip. */
const hasPython = process.env['CI'] === 'true' || python('import sqlite3').status === 0;
const withPython = hasPython ? test : test.skip;

let folder: string;
let config: string;
let archives: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  config = join(folder, 'config');
  archives = join(folder, 'archives');
  mkdirSync(join(config, '.storage'), { recursive: true });
  mkdirSync(archives);
  writeFileSync(join(config, '.storage', 'core.config'), '{"version": 1}');
  writeFileSync(join(config, 'automations.yaml'), '[]\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (keep: number) => python(backupScript, config, archives, String(keep));
/** Names in the newest archive. */
const namesIn = (): readonly string[] =>
  JSON.parse(
    python('import json, sys, tarfile; print(json.dumps(sorted(tarfile.open(sys.argv[1]).getnames())))', newest()).stdout,
  ) as string[];
const newest = () => join(archives, readdirSync(archives).toSorted().at(-1) ?? '');

withPython('an archive holds the folder, without what the program makes anew (skipped without python3)', () => {
  for (const name of ['home-assistant.log', 'home-assistant.log.1', 'history.db-wal', 'history.db-shm'])
    writeFileSync(join(config, name), 'x');
  mkdirSync(join(config, 'tts'));
  writeFileSync(join(config, 'tts', 'hello.mp3'), 'x');
  expect(run(1)).toMatchObject({ status: 0, stderr: '' });
  expect(namesIn()).toEqual(['.storage/core.config', 'automations.yaml']);
});

const whileWriting = `
import pathlib, sqlite3, subprocess, sys, tarfile
script, config, archives = sys.argv[1:]
database = sqlite3.connect(pathlib.Path(config, "home-assistant_v2.db"))
database.execute("PRAGMA journal_mode=WAL")
database.execute("CREATE TABLE states (id INTEGER)")
database.executemany("INSERT INTO states VALUES (?)", [(n,) for n in range(1000)])
database.commit()
database.execute("INSERT INTO states VALUES (-1)")  # a transaction that is still open
subprocess.run([sys.executable, "-c", script, config, archives, "1"], check=True, stdout=subprocess.DEVNULL)
[archive] = pathlib.Path(archives).glob("*.tar.gz")
tarfile.open(archive).extractall(archives + "/out")
copy = sqlite3.connect(archives + "/out/home-assistant_v2.db")
print(copy.execute("SELECT count(*), min(id) FROM states").fetchone(), copy.execute("PRAGMA integrity_check").fetchone())
`;

withPython('a database in use is copied whole: what was committed, and nothing that was not (skipped without python3)', () => {
  expect(python(whileWriting, backupScript, config, archives)).toMatchObject({ status: 0, stdout: "(1000, 0) ('ok',)\n" });
});

withPython('the newest archives are kept, and other files are left alone (skipped without python3)', () => {
  for (const day of ['01', '02', '03']) writeFileSync(join(archives, `home-assistant-202001${day}T000000Z.tar.gz`), '');
  writeFileSync(join(archives, 'notes.txt'), '');
  expect(run(2).status).toBe(0);
  expect(readdirSync(archives)).toHaveLength(3);
  expect(readdirSync(archives)).toEqual(expect.arrayContaining(['home-assistant-20200103T000000Z.tar.gz', 'notes.txt']));
});

withPython('a damaged database fails the run, and leaves the archives as they were (skipped without python3)', () => {
  const older = 'home-assistant-20200101T000000Z.tar.gz';
  writeFileSync(join(archives, older), '');
  writeFileSync(join(config, 'zigbee.db'), `SQLite format 3\0${'x'.repeat(8192)}`);
  expect(run(1).status).not.toBe(0);
  expect(readdirSync(archives).filter((name) => name.endsWith('.gz'))).toEqual([older]);
});

withPython('what a killed run left behind is cleared away (skipped without python3)', () => {
  mkdirSync(join(archives, '.scratch'));
  writeFileSync(join(archives, '.scratch', 'archive'), 'torn');
  expect(run(1).status).toBe(0);
  expect(existsSync(join(archives, '.scratch'))).toBe(false);
  expect(namesIn()).toContain('automations.yaml');
});
