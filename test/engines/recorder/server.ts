import { execFileSync, spawn, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toolPath } from '../../tools';

/** Where Debian keeps the server's programs, one folder a version. */
const versions = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

const page = join(__dirname, '..', '..', '..', 'docs', 'how-to', 'restore-recorder.md');

/** PostgreSQL on loopback, with TLS, and the login of a recorder as the how-to page makes it. */
export interface Server {
  readonly folder: string;
  readonly port: number;
  /** A folder as the Secret is mounted: host, user, password, ca.pem. */
  readonly login: string;
  /** What a query answers, asked by a superuser in the recorder's database. */
  ask(query: string): string;
  stop(): Promise<void>;
}

/** As whom the pod's steps run: root may be somebody else, anybody else is who they are. */
export const asPod = isRoot ? { uid: 10_001, gid: 10_001 } : {};

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-recorder-'));
  chmodSync(folder, 0o755);
  const [newest] = readdirSync(versions).toSorted((left, right) => Number(right) - Number(left));
  const program = (name: string): string => join(versions, newest ?? '', 'bin', name);
  // the server refuses to run as root
  const owner = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const data = join(folder, 'data');
  mkdirSync(data);
  if (owner.uid !== undefined) chownSync(data, owner.uid, owner.gid);
  const port = await freePort();
  const run = (name: string, args: readonly string[]): string =>
    execFileSync(program(name), args, { ...owner, cwd: data, encoding: 'utf8' });
  run('initdb', ['-D', data, '-U', 'superuser', '--auth-local=trust', '--auth-host=scram-sha-256', '--encoding=UTF8', '--no-sync']);
  makeCertificates(folder);
  for (const file of ['server.crt', 'server.key']) {
    execFileSync('install', ['-m', '600', ...ownerArguments(owner), join(folder, file), join(data, file)]);
  }
  appendFileSync(join(data, 'postgresql.conf'), settings(data, port));
  const server = spawn(program('postgres'), ['-D', data], { ...owner, cwd: data, stdio: 'ignore' });
  const stopped = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const psql = (user: string, database: string, input: string): string =>
    execFileSync(toolPath('psql'), ['-XAtq', '-h', data, '-p', String(port), '-U', user, '-v', 'ON_ERROR_STOP=1', database, '-f', '-'], {
      input,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trimEnd();
  await ready(() => psql('superuser', 'postgres', 'SELECT 1'));
  // as RDS has it: who administers may make roles and databases, and is no superuser
  psql('superuser', 'postgres', 'CREATE ROLE administrator LOGIN CREATEROLE CREATEDB');
  psql('administrator', 'postgres', setUpOf(readFileSync(page, 'utf8')));
  const password = randomBytes(16).toString('hex');
  psql('administrator', 'postgres', `ALTER ROLE home_assistant PASSWORD '${password}'`);
  const login = join(folder, 'login');
  writeLogin(login, { host: 'localhost', user: 'home_assistant', password, 'ca.pem': join(folder, 'ca.pem') });
  return {
    folder,
    port,
    login,
    ask: (query) => psql('superuser', 'home_assistant', query),
    async stop() {
      server.kill('SIGINT');
      await stopped;
      rmSync(folder, { recursive: true });
    },
  };
}

/** A copy of the login with some of its keys changed. */
export function loginWith(server: Server, name: string, change: Readonly<Record<string, string>>): string {
  const folder = join(server.folder, name);
  execFileSync('cp', ['-r', server.login, folder]);
  for (const [key, text] of Object.entries(change)) writeFileSync(join(folder, key), text);
  return folder;
}

/** A certificate of an authority that signed nothing here. */
export function strangeAuthority(folder: string): string {
  const made = openssl(folder, [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'other.key',
    '-subj',
    '/CN=other',
    '-days',
    '2',
  ]);
  return made.stdout;
}

/** The page's own SQL. */
function setUpOf(text: string): string {
  const [, sql] = /```sql\n([^`]+)```/.exec(text) ?? [];
  if (sql === undefined) throw new Error(`${page} holds no SQL`);
  return sql;
}

function makeCertificates(folder: string): void {
  openssl(folder, [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=ours',
    '-days',
    '2',
  ]);
  openssl(folder, ['req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost']);
  writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost\n');
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
  openssl(folder, ['x509', '-req', '-in', 'server.csr', '-out', 'server.crt', ...signing]);
}

function openssl(cwd: string, args: readonly string[]): SpawnSyncReturns<string> {
  const made = spawnSync(toolPath('openssl'), args, { cwd, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return made;
}

function writeLogin(folder: string, { 'ca.pem': authority, ...keys }: Readonly<Record<string, string>>): void {
  mkdirSync(folder);
  for (const [key, text] of Object.entries(keys)) writeFileSync(join(folder, key), text);
  execFileSync('cp', [authority ?? '', join(folder, 'ca.pem')]);
}

const settings = (data: string, port: number): string =>
  [
    `port = ${port}`,
    "listen_addresses = 'localhost'",
    `unix_socket_directories = '${data}'`,
    'ssl = on',
    "ssl_cert_file = 'server.crt'",
    "ssl_key_file = 'server.key'",
    'fsync = off',
    '',
  ].join('\n');

const idOf = (which: string): number => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
const ownerArguments = ({ uid, gid }: { readonly uid?: number; readonly gid?: number }): readonly string[] =>
  uid === undefined ? [] : ['-o', String(uid), '-g', String(gid)];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function ready(asked: () => unknown, tries = 100): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      asked();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
