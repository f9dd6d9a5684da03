import { Certificate } from '@kube-world/crds/cert-manager.io/v1';
import { type Cluster, ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import { rancherSecretName } from './values';

export interface RancherCertificateProps {
  readonly cluster: Cluster;
  readonly host: string;
  /** ClusterIssuer. @default - the cluster's `spec.ingress.issuer` */
  readonly issuer?: string;
}

/** The certificate of Rancher's host, where Rancher does not sign it itself. */
export class RancherCertificate extends Construct {
  /** @throws ModelError when neither the props nor the cluster name an issuer */
  public constructor(scope: Construct, id: string, { cluster, host, issuer = cluster.spec.ingress?.issuer }: RancherCertificateProps) {
    super(scope, id);
    if (issuer === undefined) {
      throw new ModelError("no issuer for Rancher's certificate; name one, or give the cluster's spec an 'ingress.issuer'", {
        at: this.node.path,
      });
    }
    const spec = { secretName: rancherSecretName, dnsNames: [host], issuerRef: { kind: 'ClusterIssuer', name: issuer } };
    new Certificate(this, 'Certificate', { metadata: { name: 'rancher' }, spec });
  }
}
