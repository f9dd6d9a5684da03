import { awsLoadBalancerController } from '../../../apps/aws-load-balancer-controller/aws-load-balancer-controller';
import { certManager } from '../../../apps/cert-manager/cert-manager';
import { cloud } from '../../../clusters/cloud/spec';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';
import { prometheus } from '../prometheus';

const certificates = certManager();
const app = awsLoadBalancerController({ certManager: certificates });
const [release] = buildApp(app, cloud).releases;

test('[KW-62] it acts in AWS as the service account that the chart is told to make, beside it', () => {
  expect(app.needs?.awsPermissions).toEqual([
    { namespace: 'kube-system', serviceAccount: 'aws-load-balancer-controller', may: ['load-balancers'] },
  ]);
  expect(release).toMatchObject({ namespace: 'kube-system', values: { serviceAccount: { name: 'aws-load-balancer-controller' } } });
});

test("it is told its region and how to find its network, since the node's metadata is closed to it; no id of AWS stands in Git", () => {
  expect(release?.values).toMatchObject({ clusterName: 'cloud', region: 'eu-central-1', vpcTags: { Name: 'cloud' } });
  expect(release?.values).not.toHaveProperty('vpcId');
});

test('it makes load balancers for Services that ask for its class, and touches no other Service or Ingress', () => {
  expect(release?.values).toMatchObject({
    enableServiceMutatorWebhook: false,
    createIngressClassResource: false,
    ingressClassParams: { create: false },
    webhookConfig: { disableIngressValidation: true },
  });
});

test('cert-manager signs for its webhooks, which the API server calls', () => {
  expect(release?.values).toMatchObject({ enableCertManager: true });
  expect(app.dependsOn).toEqual([certificates]);
  expect(app.traffic?.ingress).toEqual([{ kind: 'nodes', ports: [{ port: 9443 }] }]);
});

test('to be watched is to let the watcher in, and not to wait for it', () => {
  const watched = awsLoadBalancerController({ certManager: certificates, scrapedBy: prometheus });
  expect(watched.metrics).toMatchObject({ kind: 'pods', labels: watched.traffic?.pods, port: 8080 });
  expect(watched.traffic?.ingress).toContainEqual(expect.objectContaining({ kind: 'namespace', ports: [{ port: 8080 }] }));
  expect([app.metrics, watched.dependsOn]).toEqual([undefined, [certificates]]);
});

test('a cluster that AWS does not run is refused by name', () => {
  expect(() => buildApp(app, clusterWith())).toThrow("cluster 'lab' is of the platform 'talos'");
});
