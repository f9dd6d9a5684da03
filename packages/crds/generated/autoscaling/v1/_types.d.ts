// Written by `npx projen generate`.
export interface CrossVersionObjectReference {
  apiVersion?: string | undefined;
  kind: string;
  name: string;
}
export interface HorizontalPodAutoscalerSpec {
  maxReplicas: number;
  minReplicas?: number | undefined;
  scaleTargetRef: CrossVersionObjectReference;
  targetCPUUtilizationPercentage?: number | undefined;
}
