import {
  AmazonLinuxCpuType,
  BlockDeviceVolume,
  EbsDeviceVolumeType,
  HttpTokens,
  Instance,
  InstanceType,
  type ISubnet,
  type IVpc,
  MachineImage,
  Peer,
  Port,
  SecurityGroup,
} from 'aws-cdk-lib/aws-ec2';
import { ManagedPolicy, PolicyStatement, type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

import { accept, zonesAreFacts } from './accept';
import { awsRole } from './aws-role';
import { routerUserData, type RouterSettings } from './router-user-data';

/** What both routers share. */
export interface RouterPair {
  readonly vpc: IVpc;
  readonly role: Role;
  readonly group: SecurityGroup;
}

/** The role of the routers: it reads one secret, and is reached by SSM in place of SSH. */
export function routerRole(scope: Construct, { secret, key }: { readonly secret: Secret; readonly key: Key }): Role {
  const role = awsRole(scope, 'router-role', {
    description: 'Routers of the link',
    assumedBy: new ServicePrincipal('ec2.amazonaws.com'),
    policies: ['AmazonSSMManagedInstanceCore'],
    reason: 'what the agent calls changes with its versions: AWS keeps the policy in step',
  });
  new ManagedPolicy(scope, 'router-policy', {
    roles: [role],
    statements: [
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
      new PolicyStatement({ actions: ['kms:Decrypt'], resources: [key.keyArn] }),
    ],
  });
  return role;
}

/** What the routers let in and out. @param cidr the VPC's @param linked CIDRs of the networks behind the link */
export function routerGroup(scope: Construct, vpc: IVpc, cidr: string, linked: readonly string[]): SecurityGroup {
  const group = new SecurityGroup(scope, 'router-access', { vpc, description: 'Routers of the link', allowAllOutbound: false });
  group.addIngressRule(Peer.ipv4(cidr), Port.allTraffic(), 'From the network to the other end');
  group.addEgressRule(Peer.ipv4(cidr), Port.allTraffic(), 'From the other end into the network');
  for (const other of linked) group.addEgressRule(Peer.ipv4(other), Port.allTraffic(), 'From the network to the other end');
  group.addEgressRule(Peer.anyIpv4(), Port.HTTPS, 'Control plane and relays of the tailnet, packages, AWS');
  // STUN, and direct paths to peers, which choose their ports
  group.addEgressRule(Peer.anyIpv4(), Port.udpRange(1024, 65_535), 'Peers of the tailnet');
  accept(group, {
    'NIST.800.53.R5::NIST.800.53.R5-EC2RestrictedCommonPorts':
      'it carries what the network sends, whatever the port, and from the network alone',
  });
  return group;
}

/** One router, in one subnet. */
export function addRouter(scope: Construct, id: string, pair: RouterPair, subnet: ISubnet, settings: RouterSettings): Instance {
  const router = new Instance(scope, id, {
    instanceName: settings.hostname,
    vpc: pair.vpc,
    vpcSubnets: { subnets: [subnet] },
    instanceType: new InstanceType('t4g.micro'),
    // the current image of the region, looked up when it is deployed
    machineImage: MachineImage.latestAmazonLinux2023({ cpuType: AmazonLinuxCpuType.ARM_64 }),
    userData: routerUserData(settings),
    userDataCausesReplacement: true,
    role: pair.role,
    securityGroup: pair.group,
    sourceDestCheck: false,
    httpTokens: HttpTokens.REQUIRED,
    httpPutResponseHopLimit: 1,
    detailedMonitoring: true,
    ebsOptimized: true,
    blockDevices: [{ deviceName: '/dev/xvda', volume: BlockDeviceVolume.ebs(8, { volumeType: EbsDeviceVolumeType.GP3, encrypted: true }) }],
  });
  const reason = 'it holds nothing: a new image or version replaces it, and protection would leave the old one running beside the new';
  accept(router, { ...zonesAreFacts, 'AwsSolutions::AwsSolutions-EC29': reason });
  return router;
}
