import { execFileSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { recordProof } from '../../proof/record';
import { describeWith, toolPath } from '../../tools';
import { archiveOf, type Steps, stepsOf } from './steps';
import { loginWith, type Server, startServer, strangeAuthority } from './server';

describeWith(['psql', 'pg_ctlcluster', 'sqlite3', 'openssl'], () => {
  const began = Date.now();
  const figures = { nights: 0, rows: 0, restored: 0, refused: 0 };
  let server: Server;
  let steps: Steps;
  let config: string;

  const sqlite = (database: string, query: string): string => execFileSync(toolPath('sqlite3'), [database, query], { encoding: 'utf8' });
  const nights = (): readonly string[] =>
    server.ask("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'recorder\\_%' ORDER BY 1").split('\n').filter(Boolean);
  /** One night: the archive of that name, both steps. */
  const copy = (hoursAgo: number, keep = 2): SpawnSyncReturns<string> => {
    archiveOf(config, server.folder, hoursAgo);
    const dumped = steps.dump(keep);
    return dumped.status === 0 ? steps.load() : dumped;
  };

  beforeAll(async () => {
    server = await startServer();
    steps = stepsOf(server);
    config = join(server.folder, 'config');
    mkdirSync(config);
    writeFileSync(join(config, 'configuration.yaml'), 'recorder:\n');
    execFileSync(toolPath('sqlite3'), [join(config, 'home-assistant_v2.db')], {
      input: readFileSync(join(__dirname, 'recorder.sql')),
      stdio: ['pipe', 'ignore', 'inherit'],
    });
  });
  afterAll(() => server.stop());

  test("[KW-33] a night's copy has the recorder's rows, by PostgreSQL's own types", () => {
    expect(copy(3)).toMatchObject({ status: 0, stderr: '' });
    const [night] = nights();
    const types = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'states' AND table_schema = ";
    expect(server.ask(`${types} '${night}' ORDER BY ordinal_position`).split('\n')).toEqual([
      'state_id|bigint',
      'state|text',
      'metadata_id|bigint',
      'attributes_id|bigint',
      'last_updated_ts|double precision',
      'context_id_bin|bytea',
    ]);
    const plain =
      'SELECT state_id, hex(state), last_updated_ts IS NULL, CAST(last_updated_ts * 1000000 AS INTEGER), hex(context_id_bin) FROM states ORDER BY 1';
    const ours = `SELECT state_id, upper(encode(convert_to(state, 'UTF8'), 'hex')), (last_updated_ts IS NULL)::int,
      trunc(last_updated_ts * 1000000)::bigint, upper(encode(context_id_bin, 'hex')) FROM ${night}.states ORDER BY 1`;
    const rows = server.ask(ours).split('\n');
    expect(rows).toEqual(sqlite(join(config, 'home-assistant_v2.db'), plain).trimEnd().split('\n'));
    expect(rows).toHaveLength(5000);
    figures.rows = rows.length;
  });

  test('[KW-33] the runbook gives back a database that is equal, and that SQLite finds whole', () => {
    const target = join(server.folder, 'restored.db');
    expect(steps.restore(nights()[0] ?? '', target)).toMatchObject({ status: 0, stderr: '' });
    const original = join(config, 'home-assistant_v2.db');
    expect(sqlite(target, 'PRAGMA integrity_check').trim()).toBe('ok');
    expect(sqlite(target, '.dump')).toBe(sqlite(original, '.dump'));
    // a dump ends a text at its first NUL
    const odd = 'SELECT id, typeof(count), hex(count), typeof(note), hex(note), typeof(payload), hex(payload) FROM odd';
    expect(sqlite(target, odd)).toBe(sqlite(original, odd));
    expect(sqlite(target, odd)).toContain('610062');
    expect(readdirSync(server.folder)).not.toContain('restored.db.partial');
    figures.restored += 1;
  });

  test('a database that is there is not written over by a restore, and a night that is not there makes none', () => {
    const [night = ''] = nights();
    expect(steps.restore(night, join(config, 'home-assistant_v2.db')).stderr).toContain('is there already; name another file');
    const missing = join(server.folder, 'missing.db');
    expect(steps.restore('recorder_20010101t000000z', missing).status).not.toBe(0);
    expect(steps.restore('recorder_20010101t000000z; DROP TABLE states', missing).stderr).toContain('a night is named');
    expect(existsSync(missing)).toBe(false);
    figures.refused += 3;
  });

  test('[KW-33] a second night stands beside the first, the same one replaces itself, and the oldest goes for the third', () => {
    const [first] = nights();
    sqlite(join(config, 'home-assistant_v2.db'), "INSERT INTO states (state_id, state) VALUES (9001, 'later')");
    expect(copy(2)).toMatchObject({ status: 0 });
    const [, second] = nights();
    expect(nights()).toEqual([first, second]);
    expect(server.ask(`SELECT count(*) FROM ${first}.states`)).toBe('5000');
    expect(server.ask(`SELECT count(*) FROM ${second}.states`)).toBe('5001');
    expect(steps.dump(2).status).toBe(0);
    expect(steps.load()).toMatchObject({ status: 0, stderr: '' });
    expect(nights()).toEqual([first, second]);
    expect(copy(1)).toMatchObject({ status: 0 });
    expect(nights()).toHaveLength(2);
    expect(nights()).not.toContain(first);
    figures.nights = nights().length;
  });

  test.each([
    ['is cut off in the middle', (sql: string) => sql.slice(0, sql.length / 2)],
    ['loses its connection at the end', (sql: string) => sql.replace('COMMIT;', 'SELECT pg_terminate_backend(pg_backend_pid());\nCOMMIT;')],
    ['lacks a row', (sql: string) => sql.replace('\n9001\tlater\t\\N\t\\N\t\\N\t\\N\n', '\n')],
  ])('[KW-33] a copy that %s leaves the nights as they were', (_, damage) => {
    const before = nights();
    archiveOf(config, server.folder, 0.5);
    expect(steps.dump(1).status).toBe(0);
    const file = join(steps.scratch, 'load.sql');
    const sql = readFileSync(file, 'utf8');
    expect(damage(sql)).not.toBe(sql);
    writeFileSync(file, damage(sql));
    steps.load();
    expect(nights()).toEqual(before);
    figures.refused += 1;
  });

  test('the server must be the one that the login names, by a certificate of the authorities that it holds', () => {
    const other = loginWith(server, 'other-authority', { 'ca.pem': strangeAuthority(server.folder) });
    expect(steps.load(other)).toMatchObject({ status: 2, stderr: expect.stringContaining('certificate verify failed') as string });
    const elsewhere = loginWith(server, 'other-host', { host: '127.0.0.1' });
    expect(steps.load(elsewhere)).toMatchObject({ status: 2, stderr: expect.stringContaining('does not match host name') as string });
    figures.refused += 2;
  });

  test('an archive older than a day is not copied as if it were tonight, nor one without a recorder', () => {
    const archives = join(server.folder, 'archives');
    for (const name of readdirSync(archives)) rmSync(join(archives, name));
    expect(steps.dump(2).stderr).toContain('no archive');
    archiveOf(config, server.folder, 25);
    expect(steps.dump(2).stderr).toContain('older than a day');
    rmSync(join(config, 'home-assistant_v2.db'));
    archiveOf(config, server.folder, 1);
    expect(steps.dump(2).stderr).toContain('holds no home-assistant_v2.db');
    figures.refused += 3;
  });

  test('what was seen is kept', () => {
    expect(figures).toEqual({ nights: 2, rows: 5000, restored: 1, refused: 11 });
    recordProof({ section: 'recorder', cluster: 'pi', engine: 'PostgreSQL, sqlite3', figures, seconds: (Date.now() - began) / 1000 });
  });
});
