import type { ClaimSpec } from '@kube-world/model';

/** A claim as the operator's `storage` fields take it. */
export function claimTemplate({ storageClassName, size, accessModes }: ClaimSpec) {
  return { volumeClaimTemplate: { spec: { storageClassName, accessModes: [...accessModes], resources: { requests: { storage: size } } } } };
}
