import { Certificate, ClusterIssuer } from '@kube-world/crds/cert-manager.io/v1';
import { type Cluster, ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import type { Acme, InternalCa, Issuer } from './issuer';
import { acmeSpec, rootCertificateSpec, secretNameOf } from './specs';

export interface IssuersProps {
  readonly cluster: Cluster;
  readonly issuers: readonly Issuer[];
  /** cert-manager's own: there it looks for the secrets of cluster-wide issuers. */
  readonly namespace: string;
}

const names = { 'self-signed': 'selfsigned', 'internal-ca': 'internal-ca', acme: 'letsencrypt' } as const;

/** The name that certificates say. */
export const issuerName = ({ kind, name }: Issuer): string => name ?? names[kind];

/** ClusterIssuers of the kinds chosen, with what they need. */
export class Issuers extends Construct {
  private readonly cluster: Cluster;
  private readonly namespace: string;
  private readonly made = new Set<string>();

  /** @throws ModelError when two issuers have one name, or HTTP-01 meets a cluster without ingress */
  public constructor(scope: Construct, id: string, { cluster, issuers, namespace }: IssuersProps) {
    super(scope, id);
    this.cluster = cluster;
    this.namespace = namespace;
    // self-signed ones first: the root of a CA may want one of them
    for (const issuer of issuers) if (issuer.kind === 'self-signed') this.addSelfSigned(this.claim(issuerName(issuer)));
    for (const issuer of issuers) {
      if (issuer.kind === 'internal-ca') this.addInternalCa(this.claim(issuerName(issuer)), issuer);
      else if (issuer.kind === 'acme') this.addAcme(this.claim(issuerName(issuer)), issuer);
    }
  }

  private claim(name: string): string {
    if (this.made.has(name))
      throw new ModelError(`two issuers are called '${name}'; give one of them another name`, { at: this.node.path });
    this.made.add(name);
    return name;
  }

  private addSelfSigned(name: string): void {
    new ClusterIssuer(this, name, { metadata: { name }, spec: { selfSigned: {} } });
  }

  private addInternalCa(name: string, { rootIssuer = names['self-signed'], commonName }: InternalCa): void {
    if (!this.made.has(rootIssuer)) this.addSelfSigned(this.claim(rootIssuer));
    new Certificate(this, `${name}-root`, {
      metadata: { name, namespace: this.namespace },
      spec: rootCertificateSpec(name, rootIssuer, commonName ?? `${this.cluster.name} internal CA`),
    });
    new ClusterIssuer(this, name, { metadata: { name }, spec: { ca: { secretName: secretNameOf(name) } } });
  }

  private addAcme(name: string, issuer: Acme): void {
    const ingressClass = this.cluster.spec.ingress?.class;
    if (issuer.solver.kind === 'http-01' && ingressClass === undefined) {
      throw new ModelError(
        `issuer '${name}' answers by HTTP-01, but cluster '${this.cluster.name}' has no ingress; use DNS-01, or give its spec an ingress`,
        {
          at: this.node.path,
        },
      );
    }
    new ClusterIssuer(this, name, { metadata: { name }, spec: acmeSpec(name, issuer, ingressClass) });
  }
}
