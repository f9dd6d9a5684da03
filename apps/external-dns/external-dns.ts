import { externalDns as chart } from '@kube-world/charts/external-dns';
import { HelmUnit, type PodMetrics, type ScrapedApp, scrapedBy } from '@kube-world/constructs';
import { type App, type AwsIdentity, defineApp, eksPlatformOf } from '@kube-world/model';

export interface ExternalDnsSettings {
  /** The Prometheus that may read its metrics; it is let in, and not waited for. @default - none may */
  readonly scrapedBy?: App;
}

const name = 'external-dns';
const identity: AwsIdentity = { namespace: name, serviceAccount: name, may: ['dns-records'] };
const metrics: PodMetrics = { kind: 'pods', labels: { 'app.kubernetes.io/name': name }, port: 7979 };

/**
 * Writes a record of the cluster's zone for every host of an Ingress there, and for Services that are annotated with one. A host
 * that is gone loses its record (`sync`): one that stays leads to an address that may be somebody else's by then. What it did not
 * write itself it leaves, by the TXT record beside each of its own.
 */
export const externalDns = defineApp<ExternalDnsSettings | void, Pick<ScrapedApp, 'metrics'>>(name, (settings) => {
  const scraper = settings?.scrapedBy;
  return {
    namespace: { name, podSecurity: 'restricted' },
    layer: 'infrastructure',
    needs: { awsPermissions: [identity] },
    traffic: {
      pods: metrics.labels,
      serves: { metrics: { port: metrics.port } },
      egress: [{ kind: 'kubernetes-api' }],
      ingress: scrapedBy(scraper, metrics.port),
    },
    metrics: scraper ? metrics : undefined,
    build(scope, { cluster }) {
      const { zone, region } = eksPlatformOf(cluster);
      new HelmUnit(scope, name, {
        chart,
        namespace: name,
        values: {
          provider: { name: 'aws' },
          sources: ['ingress', 'service'],
          domainFilters: [zone],
          policy: 'sync',
          txtOwnerId: cluster.name,
          extraArgs: ['--aws-zone-type=public'],
          env: [{ name: 'AWS_DEFAULT_REGION', value: region }],
          serviceAccount: { name: identity.serviceAccount },
          priorityClassName: 'standard',
          resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { cpu: '200m', memory: '128Mi' } },
        },
      });
    },
  };
});
