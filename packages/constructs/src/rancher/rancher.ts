import { rancher } from '@kube-world/charts/rancher';
import { type Cluster, ModelError, type NamespaceSpec } from '@kube-world/model';
import { Construct } from 'constructs';

import { HelmUnit } from '../helm-unit/helm-unit';
import type { Resources } from '../workload/resources';
import { dnsName } from '../web-route/host-name';
import { rancherValues } from './values';

/** Who signs the certificate of Rancher's host. */
export type RancherTls =
  /** A CA that Rancher makes itself; cert-manager signs with it, and agents of other clusters are told of it. */
  | { readonly kind: 'rancher-ca' }
  /** Whoever fills the Secret `tls-rancher-ingress`. */
  | {
      readonly kind: 'certificate';
      /** Signed by a CA that agents do not know; the Secret `tls-ca` then holds it as `cacerts.pem`. @default false */
      readonly privateCa?: boolean;
    };

export interface RancherOptions {
  /** The name under which people and agents reach it: `rancher.local`. */
  readonly host: string;
  /** @default - Rancher's own CA */
  readonly tls?: RancherTls;
  /** Of each pod. @default - 250m and 1Gi, at most 2 CPUs and 4Gi */
  readonly resources?: Resources;
}

export interface RancherProps extends RancherOptions {
  readonly cluster: Cluster;
}

/** Rancher's own, where it starts privileged pods for shells and Helm. */
export const rancherNamespace: NamespaceSpec = { name: 'cattle-system', podSecurity: 'privileged' };

/** The plane from which the fleet is managed, as a chart; on the hub alone. */
export class Rancher extends Construct {
  /** @throws ModelError on a cluster that is not the hub, and for a host that is no DNS name */
  public constructor(scope: Construct, id: string, { cluster, ...options }: RancherProps) {
    super(scope, id);
    const at = this.node.path;
    if (cluster.spec.role !== 'hub') {
      throw new ModelError(`Rancher runs on the hub alone, but cluster '${cluster.name}' is a ${cluster.spec.role}; place it on the hub`, {
        at,
      });
    }
    if (!dnsName.test(options.host)) {
      throw new ModelError(`host must be a DNS name in lower case, got '${options.host}'; write it as in 'rancher.local'`, { at });
    }
    // it starts slowly: its own CRDs and charts come first
    new HelmUnit(this, 'rancher', {
      chart: rancher,
      namespace: rancherNamespace.name,
      values: rancherValues(cluster.spec, options),
      timeoutSeconds: 1200,
    });
  }
}
