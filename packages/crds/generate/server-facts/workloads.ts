import type { Schema } from '../../src/schema';
import { type Facts, has, lacks, notNegative, share, someText } from './fact';
import { valuesByOperator } from './pods';

/** What the template of a workload says of its pods' ends. */
const always: Schema = {
  allOf: [{ properties: { spec: { ...lacks('activeDeadlineSeconds'), properties: { restartPolicy: { enum: ['Always', ''] } } } } }],
};
const finite: Schema = {
  allOf: [{ properties: { spec: { required: ['restartPolicy'], properties: { restartPolicy: { enum: ['Never', 'OnFailure'] } } } } }],
};
/** One that selects everything selects too much. */
const selector: Schema = {
  allOf: [
    {
      anyOf: [
        { ...has('matchLabels'), properties: { matchLabels: { minProperties: 1 } } },
        { ...has('matchExpressions'), properties: { matchExpressions: { minItems: 1 } } },
      ],
    },
  ],
};
const whatToRun: Facts[string] = { required: ['spec'] };

/** Of what runs pods. */
export const workloadFacts: Facts = {
  'apps/v1#DeploymentSpec': {
    properties: { replicas: notNegative, minReadySeconds: notNegative, revisionHistoryLimit: notNegative, selector, template: always },
  },
  'apps/v1#RollingUpdateDeployment': { properties: { maxSurge: share, maxUnavailable: share } },
  'apps/v1#RollingUpdateDaemonSet': { properties: { maxSurge: share, maxUnavailable: share } },
  'apps/v1#RollingUpdateStatefulSetStrategy': { properties: { partition: notNegative } },
  'apps/v1#StatefulSetSpec': {
    properties: { replicas: notNegative, minReadySeconds: notNegative, selector, template: always },
    optional: ['serviceName'],
  },
  'apps/v1#StatefulSetPersistentVolumeClaimRetentionPolicy': {
    properties: { whenDeleted: { enum: ['Delete', 'Retain'] }, whenScaled: { enum: ['Delete', 'Retain'] } },
  },
  'apps/v1#DaemonSetSpec': { properties: { minReadySeconds: notNegative, selector, template: always } },
  'apps/v1#ReplicaSetSpec': {
    required: ['template'],
    properties: { replicas: notNegative, minReadySeconds: notNegative, selector, template: always },
  },
  'batch/v1#JobSpec': {
    properties: {
      parallelism: notNegative,
      completions: notNegative,
      backoffLimit: notNegative,
      activeDeadlineSeconds: notNegative,
      ttlSecondsAfterFinished: notNegative,
      template: finite,
    },
  },
  'batch/v1#JobTemplateSpec': whatToRun,
  'batch/v1#CronJobSpec': {
    properties: {
      schedule: { minLength: 1, format: 'cron-schedule' },
      startingDeadlineSeconds: notNegative,
      successfulJobsHistoryLimit: notNegative,
      failedJobsHistoryLimit: notNegative,
    },
  },
  'policy/v1#PodDisruptionBudgetSpec': {
    properties: { minAvailable: share, maxUnavailable: share },
    alternatives: { atMostOne: ['maxUnavailable', 'minAvailable'] },
  },
  'autoscaling/v2#HorizontalPodAutoscalerSpec': { properties: { minReplicas: { minimum: 1 }, maxReplicas: { minimum: 1 } } },
  'autoscaling/v2#CrossVersionObjectReference': { properties: { kind: someText, name: someText } },
  'meta/v1#LabelSelector': { properties: { matchLabels: { format: 'labels' } } },
  'meta/v1#LabelSelectorRequirement': { properties: { key: { minLength: 1, format: 'qualified-name' } }, alternatives: valuesByOperator() },
  ...Object.fromEntries(
    ['apps/v1#Deployment', 'apps/v1#StatefulSet', 'apps/v1#DaemonSet', 'apps/v1#ReplicaSet', 'batch/v1#Job', 'batch/v1#CronJob'].map(
      (kind) => [kind, whatToRun],
    ),
  ),
  'scheduling.k8s.io/v1#PriorityClass': { optional: ['value'], properties: { value: { maximum: 1_000_000_000 } } },
};
