import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { RecorderBackup } from '@kube-world/constructs';

import { backupScript } from '../../../packages/constructs/src/home-assistant/backup-script';
import { objectsOf, only } from '../../packages/constructs/objects-of';
import { toolPath } from '../../tools';
import { asPod, type Server } from './server';

/** The containers of the CronJob, run by the programs of this machine, and the script that a person runs. */
export interface Steps {
  readonly scratch: string;
  dump(keep: number): SpawnSyncReturns<string>;
  /** @param login @default - the server's */
  load(login?: string): SpawnSyncReturns<string>;
  restore(night: string, target: string): SpawnSyncReturns<string>;
}

interface Step {
  readonly command: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value: string }[];
}
interface PodSpec {
  readonly initContainers: readonly [Step];
  readonly containers: readonly [Step];
}

const amounts = { cpu: '1', memory: '256Mi' };

export function stepsOf(server: Server): Steps {
  const scratch = join(server.folder, 'scratch');
  const scripts = join(server.folder, 'scripts');
  const folders: Readonly<Record<string, string>> = { '/backup': join(server.folder, 'archives'), '/scratch': scratch };
  for (const folder of [scratch, scripts]) mkdirSync(folder);
  chmodSync(scratch, 0o777);
  const built = (keep: number) =>
    objectsOf(
      (scope) =>
        new RecorderBackup(scope, 'recorder-backup', {
          of: 'home-assistant',
          at: '04:30',
          keep,
          login: 'login',
          scratch: '1Gi',
          port: server.port,
          resources: { requests: amounts, limits: amounts },
        }),
    );
  for (const [name, text] of Object.entries(only(built(1), 'ConfigMap')['data'] as Record<string, string>))
    writeFileSync(join(scripts, name), text);
  const podOf = (keep: number): PodSpec =>
    (only(built(keep), 'CronJob').spec as { jobTemplate: { spec: { template: { spec: PodSpec } } } }).jobTemplate.spec.template.spec;
  /** `cwd` is the root of the image's file system in the cluster; here it is a folder that holds nothing. */
  const run = ({ command, env = [] }: Step, places: Readonly<Record<string, string>>): SpawnSyncReturns<string> => {
    const [program = '', ...args] = command.map((part) => places[part] ?? part.replace(/^\/opt\/recorder-backup/, scripts));
    const variables = Object.fromEntries(env.map(({ name, value }) => [name, value]));
    const PATH = [dirname(toolPath('psql')), process.env['PATH']].join(':');
    return spawnSync(program, args, { ...asPod, cwd: scratch, encoding: 'utf8', env: { PATH, ...variables } });
  };
  return {
    scratch,
    dump: (keep) => run(podOf(keep).initContainers[0], folders),
    load: (login = server.login) => run(podOf(1).containers[0], { ...folders, '/login': login }),
    restore(night, target) {
      const key = (name: string): string => readFileSync(join(server.login, name), 'utf8');
      const env = {
        ...process.env,
        PGHOST: key('host'),
        PGUSER: key('user'),
        PGPASSWORD: key('password'),
        PGPORT: String(server.port),
        PGDATABASE: 'home_assistant',
        PGSSLMODE: 'verify-full',
        PGSSLROOTCERT: join(server.login, 'ca.pem'),
      };
      return spawnSync('python3', [join(scripts, 'restore.py'), night, target], { encoding: 'utf8', env });
    },
  };
}

/** An archive of the folder by the script that makes them every night, under the name of another hour. */
export function archiveOf(config: string, folder: string, hoursAgo: number): void {
  const archives = join(folder, 'archives');
  if (!existsSync(archives)) mkdirSync(archives);
  const before = new Set(readdirSync(archives));
  const made = spawnSync('python3', ['-c', backupScript, config, archives, '9'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const name = readdirSync(archives).find((file) => !before.has(file)) ?? '';
  const stamp = new Date(Date.now() - hoursAgo * 3_600_000).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  renameSync(join(archives, name), join(archives, `home-assistant-${stamp}.tar.gz`));
}
