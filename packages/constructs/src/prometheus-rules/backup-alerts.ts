import { and, eq, gt, lt, n, or, sub, time, unless, vector, type VectorExprBuilder } from '@grafana/promql-builder';

import type { AlertGroup } from './alert';

const hour = 60 * 60;

export interface BackupAlerts {
  /** Hours without a backup that are too many: a day, and time to run. @default 26 */
  readonly hours?: number;
}

/** CronJobs whose name ends in `-backup`, as our constructs name them. */
export function backupAlerts({ hours = 26 }: BackupAlerts = {}): AlertGroup {
  const late = n(hours * hour);
  const cronJob = (metric: string): VectorExprBuilder => vector(metric).labelMatchRegexp('cronjob', '.+-backup');
  const job = (metric: string): VectorExprBuilder => vector(metric).labelMatchRegexp('job_name', '.+-backup-.+');
  return {
    name: 'backups',
    alerts: [
      {
        name: 'BackupFailed',
        // a failed job stays for a while; what failed before is told by BackupMissing
        expr: and(eq(job('kube_job_failed').label('condition', 'true'), n(1)), lt(age(job('kube_job_status_start_time')), late)).on([
          'cluster',
          'namespace',
          'job_name',
        ]),
        severity: 'warning',
        summary: 'backup {{ $labels.namespace }}/{{ $labels.job_name }} failed',
        runbook: 'Read the log of the job; most often the claim for backups is full or the program was not running.',
      },
      {
        name: 'BackupMissing',
        expr: or(
          gt(age(cronJob('kube_cronjob_status_last_successful_time')), late),
          // one that never succeeded has no such time
          unless(gt(age(cronJob('kube_cronjob_created')), late), cronJob('kube_cronjob_status_last_successful_time')).on([
            'cluster',
            'namespace',
            'cronjob',
          ]),
        ),
        for: '10m',
        severity: 'critical',
        summary: `backup {{ $labels.namespace }}/{{ $labels.cronjob }} has not succeeded for ${hours} hours`,
        runbook: 'Look whether the CronJob is suspended or its jobs fail, then run it by hand (kubectl create job --from=cronjob/...).',
      },
    ],
  };
}

const age = (expr: VectorExprBuilder) => sub(time(), expr);
