// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CronJobSpec {
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace" | undefined;
  failedJobsHistoryLimit?: number | undefined;
  jobTemplate: JobTemplateSpec;
  schedule: string;
  startingDeadlineSeconds?: number | undefined;
  successfulJobsHistoryLimit?: number | undefined;
  suspend?: boolean | undefined;
  timeZone?: string | undefined;
}
export interface JobSpec {
  activeDeadlineSeconds?: number | undefined;
  backoffLimit?: number | undefined;
  backoffLimitPerIndex?: number | undefined;
  completionMode?: "Indexed" | "NonIndexed" | undefined;
  completions?: number | undefined;
  managedBy?: string | undefined;
  manualSelector?: boolean | undefined;
  maxFailedIndexes?: number | undefined;
  parallelism?: number | undefined;
  podFailurePolicy?: PodFailurePolicy | undefined;
  podReplacementPolicy?: "Failed" | "TerminatingOrFailed" | undefined;
  selector?: $meta_v1.LabelSelector | undefined;
  successPolicy?: SuccessPolicy | undefined;
  suspend?: boolean | undefined;
  template: $core_v1.PodTemplateSpec;
  ttlSecondsAfterFinished?: number | undefined;
}
export interface JobTemplateSpec {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: JobSpec | undefined;
}
export interface PodFailurePolicy {
  rules: readonly PodFailurePolicyRule[];
}
export interface PodFailurePolicyOnExitCodesRequirement {
  containerName?: string | undefined;
  operator: "In" | "NotIn";
  values: readonly number[];
}
export interface PodFailurePolicyOnPodConditionsPattern {
  status?: string | undefined;
  type: string;
}
export interface PodFailurePolicyRule {
  action: "Count" | "FailIndex" | "FailJob" | "Ignore";
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement | undefined;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[] | undefined;
}
export interface SuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}
export interface SuccessPolicyRule {
  succeededCount?: number | undefined;
  succeededIndexes?: string | undefined;
}
