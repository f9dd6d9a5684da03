import type { StorageClassSpec } from '@kube-world/model';

/** A StorageClass as the cluster's facts have it. */
export function storageClassProps(name: string, facts: StorageClassSpec) {
  const { provisioner, isDefault = false, reclaimPolicy, volumeBindingMode, allowVolumeExpansion, parameters } = facts;
  const annotations = isDefault ? { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } } : {};
  return { metadata: { name, ...annotations }, provisioner, parameters, reclaimPolicy, volumeBindingMode, allowVolumeExpansion };
}
