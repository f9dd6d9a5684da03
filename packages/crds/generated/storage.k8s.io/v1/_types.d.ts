// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
export interface CSIDriverSpec {
  attachRequired?: boolean | undefined;
  fsGroupPolicy?: string | undefined;
  nodeAllocatableUpdatePeriodSeconds?: number | undefined;
  podInfoOnMount?: boolean | undefined;
  preventPodSchedulingIfMissing?: boolean | undefined;
  requiresRepublish?: boolean | undefined;
  seLinuxMount?: boolean | undefined;
  serviceAccountTokenInSecrets?: boolean | undefined;
  storageCapacity?: boolean | undefined;
  tokenRequests?: readonly TokenRequest[] | undefined;
  volumeLifecycleModes?: readonly string[] | undefined;
}
export interface CSINodeDriver {
  allocatable?: VolumeNodeResources | undefined;
  name: string;
  nodeID: string;
  topologyKeys?: readonly string[] | undefined;
}
export interface CSINodeSpec {
  drivers: readonly CSINodeDriver[];
}
export interface TokenRequest {
  audience: string;
  expirationSeconds?: number | undefined;
}
export interface VolumeAttachmentSource {
  inlineVolumeSpec?: $core_v1.PersistentVolumeSpec | undefined;
  persistentVolumeName?: string | undefined;
}
export interface VolumeAttachmentSpec {
  attacher: string;
  nodeName: string;
  source: VolumeAttachmentSource;
}
export interface VolumeNodeResources {
  count?: number | undefined;
}
