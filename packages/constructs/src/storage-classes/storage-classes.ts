import { StorageClass } from '@kube-world/crds/storage.k8s.io/v1';
import { type Cluster, ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import { storageClassProps } from './storage-class-props';

export interface StorageClassesProps {
  readonly cluster: Cluster;
}

/** The classes that neither the platform nor a chart makes: those of the cluster's facts with `madeBy: 'us'`. */
export class StorageClasses extends Construct {
  /** @throws ModelError when there are none, since an empty unit cannot be delivered */
  public constructor(scope: Construct, id: string, { cluster }: StorageClassesProps) {
    super(scope, id);
    const ours = Object.entries(cluster.spec.storage.classes).filter(([, facts]) => facts.madeBy === 'us');
    if (ours.length === 0) {
      throw new ModelError(`cluster '${cluster.name}' has no storage class that is made by 'us'; leave storageClasses() out there`, {
        at: this.node.path,
      });
    }
    for (const [name, facts] of ours) new StorageClass(this, name, storageClassProps(name, facts));
  }
}
