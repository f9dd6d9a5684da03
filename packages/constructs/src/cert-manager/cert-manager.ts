import { certManager } from '@kube-world/charts/cert-manager';
import { installedCrds } from '@kube-world/charts/facts';
import { type Cluster, nodeCountOf } from '@kube-world/model';
import { Construct } from 'constructs';

import { HelmUnit } from '../helm-unit/helm-unit';
import { certManagerNamespace } from './namespace';
import { certManagerValues } from './values';

export interface CertManagerOptions {
  /** Resolvers that see what the internet sees, as `address:port`; DNS-01 checks ask them alone. @default - the cluster's DNS */
  readonly nameservers?: readonly string[];
  /** Name of the controller's ServiceAccount, where somebody else knows it by that. @default - the chart's choice */
  readonly serviceAccount?: string;
}

export interface CertManagerProps extends CertManagerOptions {
  readonly cluster: Cluster;
}

/** cert-manager with its custom resource definitions, as a chart. */
export class CertManager extends Construct {
  public constructor(scope: Construct, id: string, { cluster, ...options }: CertManagerProps) {
    super(scope, id);
    const values = certManagerValues(nodeCountOf(cluster.spec), options);
    const crds = installedCrds(certManager, values).installed;
    new HelmUnit(this, 'cert-manager', { chart: certManager, namespace: certManagerNamespace.name, values, crds });
  }
}
