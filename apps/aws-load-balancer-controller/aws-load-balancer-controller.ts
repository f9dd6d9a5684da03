import { awsLoadBalancerController as chart } from '@kube-world/charts/aws-load-balancer-controller';
import { HelmUnit, kubeSystem, type PodMetrics, type ScrapedApp, scrapedBy } from '@kube-world/constructs';
import { type App, type AwsIdentity, defineApp, eksPlatformOf } from '@kube-world/model';

export interface AwsLoadBalancerControllerSettings {
  /** The cert-manager that signs for its webhooks: the API server trusts them, and the certificates are renewed. */
  readonly certManager: App;
  /** The Prometheus that may read its metrics; it is let in, and not waited for. @default - none may */
  readonly scrapedBy?: App;
}

const name = 'aws-load-balancer-controller';
const identity: AwsIdentity = { namespace: kubeSystem.name, serviceAccount: name, may: ['load-balancers'] };
const metrics: PodMetrics = { kind: 'pods', labels: { 'app.kubernetes.io/name': name }, port: 8080 };

/** Makes network load balancers for Services of the class `service.k8s.aws/nlb`, and for nothing else: web traffic is Traefik's. */
export const awsLoadBalancerController = defineApp<AwsLoadBalancerControllerSettings, Pick<ScrapedApp, 'metrics'>>(
  name,
  ({ certManager, scrapedBy: scraper }) => ({
    namespace: kubeSystem,
    layer: 'infrastructure',
    dependsOn: [certManager],
    needs: { awsPermissions: [identity] },
    traffic: {
      pods: metrics.labels,
      serves: { metrics: { port: metrics.port } },
      egress: [{ kind: 'kubernetes-api' }],
      // the API server asks its webhooks
      ingress: [{ kind: 'nodes', ports: [{ port: 9443 }] }, ...scrapedBy(scraper, metrics.port)],
    },
    metrics: scraper ? metrics : undefined,
    build(scope, { cluster }) {
      new HelmUnit(scope, name, {
        chart,
        namespace: kubeSystem.name,
        values: {
          clusterName: cluster.name,
          // pods do not reach the metadata of their node, which would tell it both; the network is found by its Name
          region: eksPlatformOf(cluster).region,
          vpcTags: { Name: cluster.name },
          serviceAccount: { name: identity.serviceAccount },
          enableCertManager: true,
          // Services say the class themselves: a webhook on every Service would stop them all when it is down
          enableServiceMutatorWebhook: false,
          createIngressClassResource: false,
          ingressClassParams: { create: false },
          webhookConfig: { disableIngressValidation: true },
          enableShield: false,
          enableWaf: false,
          enableWafv2: false,
          podDisruptionBudget: { maxUnavailable: 1 },
          resources: { requests: { cpu: '50m', memory: '96Mi' }, limits: { cpu: '500m', memory: '256Mi' } },
        },
      });
    },
  }),
);
