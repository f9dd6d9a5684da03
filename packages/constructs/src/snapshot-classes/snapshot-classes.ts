import { VolumeSnapshotClass } from '@kube-world/crds/snapshot.storage.k8s.io/v1';
import { type Cluster, ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

export interface SnapshotClassesProps {
  readonly cluster: Cluster;
}

/**
 * One class a driver of the cluster's own storage classes (those with `madeBy: 'us'`), the default of its driver and the one that
 * Velero takes. A snapshot outlives the object that asked for it: what deletes a namespace by mistake leaves its backups.
 */
export class SnapshotClasses extends Construct {
  /** @throws ModelError when there are none, since an empty unit cannot be delivered */
  public constructor(scope: Construct, id: string, { cluster }: SnapshotClassesProps) {
    super(scope, id);
    const ours = Object.values(cluster.spec.storage.classes).filter(({ madeBy }) => madeBy === 'us');
    if (ours.length === 0) {
      throw new ModelError(`cluster '${cluster.name}' has no storage class that is made by 'us'; leave snapshotClasses() out there`, {
        at: this.node.path,
      });
    }
    for (const driver of new Set(ours.map(({ provisioner }) => provisioner))) {
      const name = driver.replaceAll('.', '-');
      new VolumeSnapshotClass(this, name, {
        metadata: {
          name,
          labels: { 'velero.io/csi-volumesnapshot-class': 'true' },
          annotations: { 'snapshot.storage.kubernetes.io/is-default-class': 'true' },
        },
        driver,
        deletionPolicy: 'Retain',
      });
    }
  }
}
