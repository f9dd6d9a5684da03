import { RancherCertificate, rancherNamespace, routeNeeds } from '@kube-world/constructs';
import { type App, defineApp } from '@kube-world/model';

export interface RancherCertificateSettings {
  readonly rancher: App & { readonly host: string };
  /** ClusterIssuer. @default - the cluster's `spec.ingress.issuer` */
  readonly issuer?: string;
}

/** The certificate of Rancher's host, for `rancher({ tls: { kind: 'certificate' } })`. */
export const rancherCertificate = defineApp('rancher-certificate', ({ rancher, ...named }: RancherCertificateSettings) => ({
  namespace: rancherNamespace,
  layer: 'infrastructure',
  needs: { role: 'hub', ...routeNeeds(rancher.host, named) },
  build(scope, { cluster }) {
    new RancherCertificate(scope, 'rancher-certificate', { cluster, host: rancher.host, ...named });
  },
}));
