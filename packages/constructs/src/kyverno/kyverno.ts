import { installedCrds, releaseOf } from '@kube-world/charts/facts';
import { kyverno } from '@kube-world/charts/kyverno';
import { type Cluster, versions } from '@kube-world/model';
import { Construct } from 'constructs';

import { HelmUnit } from '../helm-unit/helm-unit';
import { kyvernoNamespace } from './namespace';
import { kyvernoValues } from './values';

export interface KyvernoProps {
  readonly cluster: Cluster;
}

/** Kyverno with its custom resource definitions, as a chart. */
export class Kyverno extends Construct {
  public constructor(scope: Construct, id: string, { cluster }: KyvernoProps) {
    super(scope, id);
    const values = kyvernoValues(cluster.spec);
    const crds = installedCrds(kyverno, values).installed;
    new HelmUnit(this, 'kyverno', {
      chart: releaseOf(kyverno, versions.kyvernoChart),
      namespace: kyvernoNamespace.name,
      values,
      crds,
    });
  }
}
