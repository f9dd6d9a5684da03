import { kubernetesMinor } from '@kube-world/model';
import { type IVpc, Peer, Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import {
  AccessEntry,
  AccessEntryType,
  AccessPolicy,
  AccessScopeType,
  Cluster,
  ClusterLoggingTypes,
  DefaultCapacityType,
  EndpointAccess,
  type ICluster,
  KubernetesVersion,
} from 'aws-cdk-lib/aws-eks-v2';
import type { Construct } from 'constructs';

import { accept } from './accept';
import { addAddOns } from './add-ons';
import { awsPolicyFinding } from './aws-role';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { keep } from './keep';
import { rotatingKey } from './key';
import { linkedNetworks } from './links';
import { logGroup } from './log-group';
import type { NetworkStack } from './network-stack';
import { addNodes } from './nodes';

/** The second reads all but Secrets. */
const accessPolicies = { admin: 'AmazonEKSClusterAdminPolicy', view: 'AmazonEKSViewPolicy' } as const;

/** The control plane, its nodes and add-ons, and who may enter. */
export class ClusterStack extends CloudStack {
  public readonly cluster: ICluster;

  public constructor(scope: Construct, facts: CloudFacts, { vpc, logsKey }: NetworkStack) {
    super(scope, 'cluster', facts, { description: `The cluster ${facts.spec.name}`, protected: true });
    const { spec, platform } = facts;
    // EKS would make the group by itself, and keep the logs for ever
    const logs = logGroup(this, 'logs', { name: `/aws/eks/${spec.name}/cluster`, days: platform.logDays, key: logsKey });
    // without it no Secret of a restored cluster can be read
    const secretsKey = rotatingKey(this, 'secrets-key', `Encrypts the Secrets of the cluster ${spec.name}`);
    const cluster = new Cluster(this, 'cluster', {
      clusterName: spec.name,
      version: KubernetesVersion.of(kubernetesMinor(platform.kubernetes)),
      vpc,
      vpcSubnets: [{ subnetGroupName: 'private' }],
      serviceIpv4Cidr: spec.network.services,
      endpointAccess: endpointOf(facts),
      securityGroup: this.apiGroup(vpc),
      secretsEncryptionKey: secretsKey,
      clusterLogging: Object.values(ClusterLoggingTypes),
      defaultCapacityType: DefaultCapacityType.NODEGROUP,
      defaultCapacity: 0,
      // the entries below say who administers it, not who happened to deploy it
      bootstrapClusterCreatorAdminPermissions: false,
      // add-ons are pinned below
      bootstrapSelfManagedAddons: false,
      outputConfigCommand: false,
      removalPolicy: keep,
    });
    cluster.node.addDependency(logs);
    accept(cluster, {
      [awsPolicyFinding('AmazonEKSClusterPolicy')]: 'what the control plane calls changes with its version: AWS keeps the policy in step',
      'CloudFormation-Validate::W9009': 'the CDK writes the field by its older name; EKS takes both',
    });
    this.cluster = cluster as ICluster;
    this.addAccess();
    const nodes = addNodes(this, this.cluster, facts);
    // nodes are ready when their network is; what runs on nodes waits for them
    nodes.node.addDependency(...addAddOns(this, this.cluster, facts, 'network'));
    for (const addOn of addAddOns(this, this.cluster, facts, 'workloads')) addOn.node.addDependency(nodes);
  }

  /** Nodes and pods reach the API server by the group that EKS makes; over a link come those who administer it. */
  private apiGroup(vpc: IVpc): SecurityGroup {
    const group = new SecurityGroup(this, 'api', { vpc, description: 'Who else reaches the API server', allowAllOutbound: false });
    for (const { cluster, cidr } of linkedNetworks(this.facts))
      group.addIngressRule(Peer.ipv4(cidr), Port.HTTPS, `Nodes of ${cluster}, over the link`);
    // a cluster that stays needs its group
    group.applyRemovalPolicy(keep);
    return group;
  }

  private addAccess(): void {
    for (const [role, may] of Object.entries(this.facts.platform.access))
      new AccessEntry(this, `access-${role}`, {
        cluster: this.cluster,
        accessEntryType: AccessEntryType.STANDARD,
        principal: this.formatArn({ service: 'iam', region: '', resource: 'role', resourceName: role }),
        accessPolicies: [AccessPolicy.fromAccessPolicyName(accessPolicies[may], { accessScopeType: AccessScopeType.CLUSTER })],
      });
  }
}

function endpointOf({ platform: { api } }: CloudFacts): EndpointAccess {
  return api.reach === 'private' ? EndpointAccess.PRIVATE : EndpointAccess.PUBLIC_AND_PRIVATE.onlyFrom(...api.from);
}
