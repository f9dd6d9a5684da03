import {
  CfnNatGateway,
  FlowLog,
  FlowLogDestination,
  FlowLogResourceType,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  InterfaceVpcEndpointAwsService as Service,
  type IVpc,
  Peer,
  Port,
  SecurityGroup,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { PublicHostedZone } from 'aws-cdk-lib/aws-route53';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

import { accept, zonesAreFacts } from './accept';
import { Alarms } from './alarms';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { keep } from './keep';
import { logGroup, logsKey } from './log-group';
import { subnetGroups, SubnetsOfFacts } from './subnets';

/** What nodes call in AWS: reached inside the network, whether a NAT gateway lives or not. */
const endpoints = {
  ec2: Service.EC2,
  ecr: Service.ECR,
  'ecr-docker': Service.ECR_DOCKER,
  'eks-auth': Service.EKS_AUTH,
  logs: Service.CLOUDWATCH_LOGS,
  ssm: Service.SSM,
  'ssm-messages': Service.SSM_MESSAGES,
  sts: Service.STS,
} as const;

/** The VPC, its ways in and out, and the zone of names that the cluster writes. */
export class NetworkStack extends CloudStack {
  public readonly vpc: IVpc;
  public readonly zone: PublicHostedZone;
  public readonly logsKey: Key;

  public constructor(scope: Construct, facts: CloudFacts, topic: ITopic) {
    super(scope, 'network', facts, { description: `Network of the cluster ${facts.spec.name}` });
    const { spec, platform } = facts;
    this.logsKey = logsKey(this);
    const vpc = new Vpc(this, 'vpc', {
      vpcName: spec.name,
      ipAddresses: new SubnetsOfFacts(spec.network.nodes, platform),
      availabilityZones: [...platform.zones],
      subnetConfiguration: [...subnetGroups],
      natGateways: platform.vpc.nat === 'one' ? 1 : platform.zones.length,
      // it takes a Lambda function to empty the default group; nothing is ever put into it
      restrictDefaultSecurityGroup: false,
    });
    accept(vpc, {
      ...zonesAreFacts,
      'NIST.800.53.R5::NIST.800.53.R5-VPCDefaultSecurityGroupClosed': 'CloudFormation cannot change that group, and nothing is in it',
    });
    for (const subnet of vpc.publicSubnets)
      accept(subnet, {
        'NIST.800.53.R5::NIST.800.53.R5-VPCNoUnrestrictedRouteToIGW': 'load balancers and NAT gateways stand here, and nothing else',
      });
    this.vpc = vpc as IVpc;
    const gateways = vpc.publicSubnets.flatMap(({ node }) => node.children.filter((child) => child instanceof CfnNatGateway));
    const alarms = new Alarms(this, topic);
    for (const [at, gateway] of gateways.entries()) alarms.ofNat(`nat-${at}`, gateway);
    this.addFlowLogs();
    this.addEndpoints(spec.network.nodes);
    this.zone = new PublicHostedZone(this, 'zone', { zoneName: platform.zone });
    // another zone of the name would have other name servers, which its parent does not know
    this.zone.applyRemovalPolicy(keep);
  }

  private addFlowLogs(): void {
    const { spec, platform } = this.facts;
    const group = logGroup(this, 'flows', { name: `/kube-world/${spec.name}/flows`, days: platform.logDays, key: this.logsKey });
    const role = new Role(this, 'flows-role', {
      description: `Writes the flow logs of ${spec.name}`,
      assumedBy: new ServicePrincipal('vpc-flow-logs.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    new ManagedPolicy(this, 'flows-policy', {
      roles: [role],
      statements: [
        new PolicyStatement({
          actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
          resources: [group.logGroupArn],
        }),
      ],
    });
    new FlowLog(this, 'flow-logs', {
      resourceType: FlowLogResourceType.fromVpc(this.vpc),
      trafficType: FlowLogTrafficType.ALL,
      destination: FlowLogDestination.toCloudWatchLogs(group, role.withoutPolicyUpdates()),
    });
  }

  private addEndpoints(cidr: string): void {
    this.vpc.addGatewayEndpoint('s3', { service: GatewayVpcEndpointAwsService.S3 });
    const group = new SecurityGroup(this, 'endpoints', {
      vpc: this.vpc,
      description: 'Calls of AWS from inside the network',
      allowAllOutbound: false,
    });
    group.addIngressRule(Peer.ipv4(cidr), Port.HTTPS, 'HTTPS from the network');
    for (const [name, service] of Object.entries(endpoints))
      this.vpc.addInterfaceEndpoint(name, {
        service,
        securityGroups: [group],
        open: false,
        subnets: { subnetGroupName: 'private' },
        privateDnsEnabled: true,
      });
  }
}
