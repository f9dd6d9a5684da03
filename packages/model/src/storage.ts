/** Kubernetes quantities: the least and the most that a claim may ask for. */
export interface SizeBounds {
  readonly min: string;
  readonly max: string;
}

/** What a volume is for; the cluster says which class serves it. */
export type VolumePurpose = 'config' | 'database' | 'metrics' | 'logs' | 'media' | 'backup' | 'ephemeral';

export interface StorageClassSpec {
  readonly provisioner: string;
  /** Who makes the object: the platform, a chart, or the storage-classes app. */
  readonly madeBy: 'platform' | 'chart' | 'us';
  /** What claims get that name no class. @default false */
  readonly isDefault?: boolean;
  /** @default - Kubernetes's own, Delete */
  readonly reclaimPolicy?: 'Delete' | 'Retain';
  /** @default - Kubernetes's own, Immediate */
  readonly volumeBindingMode?: 'Immediate' | 'WaitForFirstConsumer';
  /** @default false */
  readonly allowVolumeExpansion?: boolean;
  /** What the provisioner takes. @default - none */
  readonly parameters?: Readonly<Record<string, string>>;
  /** @default ['ReadWriteOnce'] */
  readonly accessModes?: readonly ('ReadWriteOnce' | 'ReadWriteMany')[];
  /** `rook` needs a raw disk on every node that stores. @default - nothing special */
  readonly backend?: 'rook' | 'longhorn' | 'zfs';
  /** What its claims may hold together, in the cluster or on each node. @default - not known here */
  readonly capacity?: { readonly size: string; readonly of: 'cluster' | 'node' };
}

export interface StorageSpec {
  readonly classes: Readonly<Record<string, StorageClassSpec>>;
  /** Purpose -> class. A purpose that is not here cannot be asked for in this cluster. */
  readonly purposes: Readonly<Partial<Record<VolumePurpose, string>>>;
  /** @default - claims of any size */
  readonly bounds?: Readonly<Partial<Record<VolumePurpose, SizeBounds>>>;
}
