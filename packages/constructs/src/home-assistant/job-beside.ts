import type { CronJobSpec, JobTemplateSpec } from '@kube-world/crds/batch/v1';
import type { PodSpec } from '@kube-world/crds/core/v1';

import type { Placement } from '../workload/placement';
import { nonEmpty } from '../workload/pod';
import { podLabels } from '../workload/pod-labels';

export const hour = 3600;

/** A job that recurs beside a workload. */
export interface JobBeside {
  /** Its own name: pods of the workload's name would be sent the workload's requests. */
  readonly name: string;
  /** The five fields of a CronJob. */
  readonly schedule: string;
  /** @default - that of the control plane */
  readonly timeZone?: string | undefined;
  /** Seconds after which a run that goes on is ended. */
  readonly deadline: number;
  readonly pod: PodSpec;
}

/** One run at a time, each tried three times. */
export function jobBeside({ name, schedule, timeZone, deadline, pod }: JobBeside): CronJobSpec {
  const jobTemplate: JobTemplateSpec = {
    spec: { backoffLimit: 2, activeDeadlineSeconds: deadline, template: { metadata: { labels: podLabels(name) }, spec: pod } },
  };
  return {
    schedule,
    timeZone,
    // two at once would share what they write; the later one waits for its next turn
    concurrencyPolicy: 'Forbid',
    // a missed start is made up for within the hour, after that it waits for the next
    startingDeadlineSeconds: hour,
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 3,
    jobTemplate,
  };
}

/** Where a pod of such a job runs, and as what. */
export interface PodBeside {
  readonly workload: string;
  readonly serviceAccountName: string;
  readonly priorityClassName: string;
  /** @default - any node on which the workload runs */
  readonly placement?: Placement | undefined;
}

/** What such a pod says of itself: it calls no API server, and a ReadWriteOnce claim keeps it on the node of the workload. */
export function podBeside({ workload, serviceAccountName, priorityClassName, placement }: PodBeside): Partial<PodSpec> {
  return {
    serviceAccountName,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    restartPolicy: 'Never',
    priorityClassName,
    nodeSelector: nonEmpty({ ...placement?.nodeSelector }),
    tolerations: placement?.tolerations,
    affinity: {
      podAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: podLabels(workload) } },
        ],
      },
    },
  };
}
