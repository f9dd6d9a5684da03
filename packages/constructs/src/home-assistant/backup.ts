import type { CronJobSpec } from '@kube-world/crds/batch/v1';
import type { PodSpec } from '@kube-world/crds/core/v1';
import { type ImageRef, ModelError, type Waiver } from '@kube-world/model';

import type { Placement } from '../workload/placement';
import { containerResources } from '../workload/resources';
import { cron } from '../workload/schedule';
import { containerSecurity, podSecurity } from '../workload/security';
import { volumeObjectName } from '../workload/volumes';
import { podWaivers, waive } from '../workload/waivers';
import { hour, jobBeside, podBeside } from './job-beside';
import type { HomeAssistantBackup } from './props';
import { archiveFolder, archiveVolume, configFolder, configVolume } from './workload-props';

/** Whose folder is archived. */
export interface BackedUp {
  /** Name of the workload. */
  readonly name: string;
  readonly image: ImageRef;
  /** @default - any node on which the workload runs */
  readonly placement?: Placement;
}

export const backupName = (workload: string): string => `${workload}-backup`;

/** The files that it reads are those of the workload, whose image runs as root. */
const runAs = { kind: 'root' } as const;

/** What is ignored of findings on the CronJob. */
export function backupWaivers(image: ImageRef): readonly Waiver[] {
  return [
    ...podWaivers({ image, runAs }),
    ...waive('it reads the files of a program that runs as root', {
      'kube-score': ['container-security-context-user-group-id'],
      checkov: ['CKV_K8S_23', 'CKV_K8S_40'],
    }),
  ];
}

const scriptFolder = '/opt/backup';

/** @throws ModelError at `at` when no archive would be kept, or the schedule cannot be read */
export function backupSpec(backup: HomeAssistantBackup, of: BackedUp, at: string): CronJobSpec {
  const { keep, schedule, timeZone } = backup;
  if (!Number.isInteger(keep) || keep < 1)
    throw new ModelError(`backup.keep must be a whole number from 1, got ${keep}; leave 'backup' out for none`, { at });
  const name = backupName(of.name);
  return jobBeside({ name, schedule: cron(schedule, `${at} backup`), timeZone, deadline: hour, pod: podSpec(backup, of) });
}

function podSpec(backup: HomeAssistantBackup, { name, image, placement }: BackedUp): PodSpec {
  const { keep, resources, priorityClassName = 'batch-low' } = backup;
  const self = backupName(name);
  return {
    ...podBeside({ workload: name, serviceAccountName: self, priorityClassName, placement }),
    securityContext: podSecurity(runAs, { groups: [] }),
    containers: [
      {
        name: 'backup',
        image: image.toString(),
        command: ['python3', `${scriptFolder}/backup.py`, configFolder, archiveFolder, String(keep)],
        resources: containerResources(resources, { scratch: [], writableRoot: false }),
        securityContext: containerSecurity({}, false),
        volumeMounts: [
          // writable: SQLite's write-ahead log is shared with the program by files beside the database
          { name: configVolume, mountPath: configFolder },
          { name: 'archives', mountPath: archiveFolder },
          { name: 'script', mountPath: scriptFolder, readOnly: true },
        ],
      },
    ],
    volumes: [
      { name: configVolume, persistentVolumeClaim: { claimName: volumeObjectName(name, configVolume) } },
      { name: 'archives', persistentVolumeClaim: { claimName: volumeObjectName(name, archiveVolume) } },
      { name: 'script', configMap: { name: self } },
    ],
  };
}
