import { CertManager, certManagerNamespace, type PodMetrics, type ScrapedApp, scrapedBy } from '@kube-world/constructs';
import { type App, type AwsIdentity, defineApp, type Traffic } from '@kube-world/model';

/** How an ACME server outside is answered; cert-manager checks each answer itself before it lets the server look. */
export type AcmeAccess =
  | {
      readonly kind: 'dns-01';
      /** Resolvers that see what the internet sees, as `address:port`. @default - the cluster's DNS */
      readonly nameservers?: readonly string[];
      /** Whose records answer, where cert-manager writes them under an identity of its own. @default - another's, by a token in a Secret */
      readonly provider?: 'route53';
    }
  | {
      readonly kind: 'http-01';
      /** The app whose web port the challenges come in at: `traefik()`. */
      readonly ingress: App;
    };

export interface CertManagerSettings {
  /** @default - no issuer outside the cluster, and so no traffic out of it */
  readonly acme?: AcmeAccess;
  /** The Prometheus that may read its metrics; it is let in, and not waited for. @default - none may */
  readonly scrapedBy?: App;
}

// controller, webhook and CA injector have names of their own
const pods = { 'app.kubernetes.io/instance': 'cert-manager' };
// a certificate's namespace is a label of its metrics
const metrics: PodMetrics = { kind: 'pods', labels: pods, port: 9402, honorLabels: true };

/** cert-manager, which issues and renews every certificate of the cluster. */
export const certManager = defineApp<CertManagerSettings | void, Pick<ScrapedApp, 'metrics'>>('cert-manager', (settings) => {
  const { acme, scrapedBy: scraper } = settings ?? {};
  const { nameservers, provider } = acme?.kind === 'dns-01' ? acme : {};
  const identity: AwsIdentity | undefined = provider && {
    namespace: certManagerNamespace.name,
    serviceAccount: 'cert-manager',
    may: ['dns-challenges'],
  };
  return {
    namespace: certManagerNamespace,
    layer: 'infrastructure',
    ...(identity ? { needs: { awsPermissions: [identity] } } : {}),
    traffic: {
      pods,
      serves: { metrics: { port: metrics.port } },
      ...outwards(acme),
      ingress: [{ kind: 'nodes', ports: [{ port: 10250 }] }, ...scrapedBy(scraper, metrics.port)],
    },
    metrics: scraper ? metrics : undefined,
    build(scope, { cluster }) {
      new CertManager(scope, 'cert-manager', {
        cluster,
        ...(nameservers ? { nameservers } : {}),
        ...(identity ? { serviceAccount: identity.serviceAccount } : {}),
      });
    },
  };
});

function outwards(acme: AcmeAccess | undefined): Pick<Traffic, 'egress' | 'talksTo'> {
  const api = { kind: 'kubernetes-api' } as const;
  if (!acme) return { egress: [api] };
  const https = [{ port: 443 }];
  if (acme.kind === 'dns-01')
    return { egress: [api, { kind: 'internet', ports: [...https, { port: 53 }, { port: 53, protocol: 'UDP' }] }] };
  const talksTo = ['web', 'websecure'].map((port) => ({ app: acme.ingress, port }));
  return { egress: [api, { kind: 'internet', ports: [{ port: 80 }, ...https] }], talksTo };
}
