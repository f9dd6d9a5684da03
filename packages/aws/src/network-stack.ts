import { RemovalPolicy } from 'aws-cdk-lib';
import { FlowLogDestination, FlowLogTrafficType, IpAddresses, Vpc } from 'aws-cdk-lib/aws-ec2';
import { PublicHostedZone } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';

import { type CloudFacts, CloudStack } from './cloud-stack';
import { subnetGroups, SubnetsOfFacts } from './subnets';

void IpAddresses;
void FlowLogDestination;
void FlowLogTrafficType;
void RemovalPolicy;

/** The VPC, its ways in and out, and the zone of names that the cluster writes. */
export class NetworkStack extends CloudStack {
  public readonly vpc: Vpc;
  public readonly zone: PublicHostedZone;

  public constructor(scope: Construct, facts: CloudFacts) {
    super(scope, 'network', facts, { description: `Network of the cluster ${facts.spec.name}` });
    const { spec, platform } = facts;
    this.vpc = new Vpc(this, 'vpc', {
      vpcName: spec.name,
      ipAddresses: new SubnetsOfFacts(spec.network.nodes, platform),
      availabilityZones: [...platform.zones],
      subnetConfiguration: [...subnetGroups],
      natGateways: platform.vpc.nat === 'one' ? 1 : platform.zones.length,
      restrictDefaultSecurityGroup: false,
    });
    this.zone = new PublicHostedZone(this, 'zone', { zoneName: platform.zone });
  }
}
