import { kubernetesMinor } from '@kube-world/model';
import { Cluster, DefaultCapacityType, EndpointAccess, KubernetesVersion } from 'aws-cdk-lib/aws-eks-v2';
import type { Construct } from 'constructs';

import { type CloudFacts, CloudStack } from './cloud-stack';
import type { NetworkStack } from './network-stack';

/** The control plane, its nodes and add-ons, and who may enter. */
export class ClusterStack extends CloudStack {
  public readonly cluster: Cluster;

  public constructor(scope: Construct, facts: CloudFacts, { vpc }: NetworkStack) {
    super(scope, 'cluster', facts, { description: `The cluster ${facts.spec.name}` });
    const { spec, platform } = facts;
    this.cluster = new Cluster(this, 'cluster', {
      clusterName: spec.name,
      version: KubernetesVersion.of(kubernetesMinor(platform.kubernetes)),
      vpc,
      vpcSubnets: [{ subnetGroupName: 'private' }],
      endpointAccess: EndpointAccess.PRIVATE,
      defaultCapacityType: DefaultCapacityType.NODEGROUP,
      defaultCapacity: 0,
      serviceIpv4Cidr: spec.network.services,
      outputConfigCommand: false,
    });
  }
}
