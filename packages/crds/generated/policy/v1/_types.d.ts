// Written by `npx projen generate`.
import type * as $meta_v1 from '../../meta/v1/_types';
export interface PodDisruptionBudgetSpec {
  maxUnavailable?: number | string | undefined;
  minAvailable?: number | string | undefined;
  selector?: $meta_v1.LabelSelector | undefined;
  unhealthyPodEvictionPolicy?: "AlwaysAllow" | "IfHealthyBudget" | undefined;
}
