import type { CronJobSpec } from '@kube-world/crds/batch/v1';
import type { Container, PodSpec } from '@kube-world/crds/core/v1';
import { type ImageRef, images, ModelError, type Waiver } from '@kube-world/model';

import { backupName } from '../home-assistant/backup';
import { hour, jobBeside, podBeside } from '../home-assistant/job-beside';
import { containerResources } from '../workload/resources';
import { cron } from '../workload/schedule';
import { containerSecurity, podSecurity } from '../workload/security';
import { podWaivers } from '../workload/waivers';
import { loginKeys, type RecorderBackupProps } from './props';

/** Nobody's on any node: what it reads of the archives everybody may read, and it writes to its own scratch alone. */
const runAs = { kind: 'user', user: 10_001, group: 10_001 } as const;
const folders = { archives: '/backup', scratch: '/scratch', script: '/opt/recorder-backup', login: '/login' } as const;

/**
 * Told by arguments where the login is and where the script of the first step. The certificate must be of that host and of those
 * authorities; `HOME` is a folder that it may look into, for libpq seeks a certificate of its own there and stops where it may not.
 */
const load = `PGHOST=$(cat "$1/host")
PGUSER=$(cat "$1/user")
PGPASSWORD=$(cat "$1/password")
PGSSLROOTCERT="$1/ca.pem"
PGSSLMODE=verify-full
HOME="$2"
export HOME PGHOST PGUSER PGPASSWORD PGSSLROOTCERT PGSSLMODE
exec psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --file="$2/load.sql"
`;

/** What is ignored of findings on the CronJob. */
export function recorderBackupWaivers(props: RecorderBackupProps): readonly Waiver[] {
  const used = imagesOf(props);
  // one waiver a finding: that of an image without a digest, where one is
  return podWaivers({ image: used.find(({ pin }) => pin.by === 'tag') ?? used[0], runAs });
}

function imagesOf({ image = images.homeAssistant, client = images.postgres }: RecorderBackupProps): readonly [ImageRef, ImageRef] {
  return [image, client];
}

/** @throws ModelError at `at` when no night would be kept, or the time cannot be read */
export function recorderBackupSpec(name: string, props: RecorderBackupProps, at: string): CronJobSpec {
  const { keep, timeZone } = props;
  if (!Number.isInteger(keep) || keep < 1) throw new ModelError(`keep must be a whole number of nights from 1, got ${keep}`, { at });
  const schedule = cron({ kind: 'daily', at: props.at }, at);
  return jobBeside({ name, schedule, timeZone, deadline: 3 * hour, pod: podSpec(name, props) });
}

function podSpec(name: string, props: RecorderBackupProps): PodSpec {
  const { of, login, scratch, placement, priorityClassName = 'batch-low' } = props;
  const [image, client] = imagesOf(props);
  return {
    ...podBeside({ workload: of, serviceAccountName: name, priorityClassName, placement }),
    securityContext: podSecurity(runAs, { groups: [] }),
    initContainers: [dumpStep(image, props)],
    containers: [loadStep(client, props)],
    volumes: [
      { name: 'archives', persistentVolumeClaim: { claimName: backupName(of), readOnly: true } },
      { name: 'scratch', emptyDir: { sizeLimit: scratch } },
      { name: 'script', configMap: { name } },
      // readable by the pod's group, not by everybody
      { name: 'login', secret: { secretName: login, defaultMode: 0o440, items: loginKeys.map((key) => ({ key, path: key })) } },
    ],
  };
}

function dumpStep(image: ImageRef, props: RecorderBackupProps): Container {
  const { keep, file = 'home-assistant_v2.db' } = props;
  return {
    name: 'dump',
    image: image.toString(),
    command: ['python3', `${folders.script}/dump.py`, folders.archives, folders.scratch, String(keep), file],
    ...bounds(props),
    volumeMounts: [
      { name: 'archives', mountPath: folders.archives, readOnly: true },
      { name: 'scratch', mountPath: folders.scratch },
      { name: 'script', mountPath: folders.script, readOnly: true },
    ],
  };
}

function loadStep(image: ImageRef, props: RecorderBackupProps): Container {
  const { database = 'home_assistant', port = 5432 } = props;
  return {
    name: 'load',
    image: image.toString(),
    command: ['/bin/sh', '-ec', load, 'load', folders.login, folders.scratch],
    env: [
      { name: 'PGDATABASE', value: database },
      { name: 'PGPORT', value: String(port) },
      { name: 'PGCONNECT_TIMEOUT', value: '30' },
    ],
    ...bounds(props),
    volumeMounts: [
      { name: 'scratch', mountPath: folders.scratch, readOnly: true },
      { name: 'login', mountPath: folders.login, readOnly: true },
    ],
  };
}

const bounds = ({ resources, scratch }: RecorderBackupProps): Pick<Container, 'resources' | 'securityContext'> => ({
  resources: containerResources(resources, { scratch: [scratch], writableRoot: false }),
  securityContext: containerSecurity({}, false),
});
