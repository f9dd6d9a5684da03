import { traefik } from '@kube-world/charts/traefik';
import { HelmChartConfig } from '@kube-world/crds/helm.cattle.io/v1';
import { type Cluster, ingressNamespace } from '@kube-world/model';
import { Construct } from 'constructs';
import { stringify } from 'yaml';

import { HelmUnit } from '../helm-unit/helm-unit';
import type { Resources } from '../workload/resources';
import { traefikFacts } from './facts';
import { chartValues, commonValues, exposureValues } from './values';

export interface TraefikOptions {
  /** `internal`: at the port that is not exposed, for `kubectl port-forward`. @default 'off' */
  readonly dashboard?: 'off' | 'internal';
  /** Of each pod. @default - 100m and 64Mi, at most 1 CPU and 256Mi */
  readonly resources?: Resources;
  /** Networks of proxies whose forwarding headers are believed, as CIDRs. @default - none */
  readonly trustedProxies?: readonly string[];
}

export interface TraefikProps extends TraefikOptions {
  /** Whose `spec.ingress` says how Traefik is installed and reached. */
  readonly cluster: Cluster;
}

/** Traefik: as a chart of ours, or as settings of the one that K3s brings. */
export class Traefik extends Construct {
  /** @throws ModelError when the cluster's ingress is not Traefik */
  public constructor(scope: Construct, id: string, { cluster, ...options }: TraefikProps) {
    super(scope, id);
    const facts = traefikFacts(this.node.path, cluster);
    const namespace = ingressNamespace(facts.ingress);
    const values = { ...commonValues(facts, options), ...exposureValues(facts) };
    if (facts.ingress.installedBy === 'chart') {
      new HelmUnit(this, 'traefik', { chart: traefik, namespace, values: { ...chartValues(facts), ...values } });
    } else {
      new HelmChartConfig(this, 'traefik', {
        metadata: { name: 'traefik', namespace },
        spec: { valuesContent: stringify(values, { lineWidth: 0, aliasDuplicateObjects: false }) },
      });
    }
  }
}
