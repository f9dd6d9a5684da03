import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import type { EksPlatform } from '@kube-world/model';

import { cloud } from '../../../clusters/cloud/spec';
import { pi } from '../../../clusters/pi/spec';
import { describeWith, toolPath } from '../../tools';
import { parts, templateOf } from './dist-templates';
import { forgotten, forMoto, stumbles, unmade, unread } from './for-moto';

const { name, network } = cloud.spec;
const platform: EksPlatform = cloud.spec.platform;

/** Parts in an order in which each finds what it imports. */
const order = ['watch', 'network', 'cluster', 'link', 'data', 'backup', 'identities'];

const resourceOf = (part: string, type: string) =>
  Object.values(templateOf(part).Resources).find(({ Type }) => Type === type)?.Properties ?? {};
const joined = (values: unknown): object => ({ 'Fn::Join': [',', values] });

/** Keys as the API has them: `subnetIds` of `SubnetIds`. */
function asRequest(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRequest);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.charAt(0).toLowerCase() + key.slice(1), asRequest(inner)]));
}

/** The calls that EKS's own API gets in place of its resources: it has no stand-in in CloudFormation. */
function eksCalls(): { readonly outputs: Readonly<Record<string, unknown>>; readonly calls: readonly object[] } {
  const cluster = resourceOf('cluster', 'AWS::EKS::Cluster');
  const nodes = resourceOf('cluster', 'AWS::EKS::Nodegroup');
  const outputs = {
    role: cluster.RoleArn,
    subnets: joined(cluster.ResourcesVpcConfig.SubnetIds),
    groups: joined(cluster.ResourcesVpcConfig.SecurityGroupIds),
    key: cluster.EncryptionConfig[0].Provider.KeyArn,
    nodeRole: nodes.NodeRole,
    template: nodes.LaunchTemplate.Id,
  };
  const { Name, Version, ResourcesVpcConfig, KubernetesNetworkConfig, Logging, AccessConfig } = cluster;
  const types = Logging.ClusterLogging.EnabledTypes.map(({ Type }: { Type: string }) => Type) as readonly string[];
  const create = {
    ...(asRequest({ Name, Version, KubernetesNetworkConfig, AccessConfig }) as object),
    roleArn: 'output:role',
    resourcesVpcConfig: {
      ...(asRequest({ ...ResourcesVpcConfig }) as object),
      subnetIds: 'outputs:subnets',
      securityGroupIds: 'outputs:groups',
    },
    logging: { clusterLogging: [{ types, enabled: true }] },
    encryptionConfig: [{ resources: cluster.EncryptionConfig[0].Resources, provider: { keyArn: 'output:key' } }],
  };
  const { ScalingConfig, InstanceTypes, AmiType, UpdateConfig, Labels } = nodes;
  const group = {
    ...(asRequest({ ScalingConfig, InstanceTypes, AmiType, UpdateConfig }) as object),
    // CloudFormation would make one
    nodegroupName: 'nodes',
    labels: Labels,
    clusterName: Name,
    nodeRole: 'output:nodeRole',
    subnets: 'outputs:subnets',
    launchTemplate: { id: 'output:template' },
  };
  return {
    outputs,
    calls: [
      { service: 'eks', operation: 'create_cluster', request: create },
      { service: 'eks', operation: 'create_nodegroup', request: group },
    ],
  };
}

const read = {
  vpcs: { service: 'ec2', operation: 'describe_vpcs', request: {} },
  subnets: { service: 'ec2', operation: 'describe_subnets', request: {} },
  tables: { service: 'ec2', operation: 'describe_route_tables', request: {} },
  instances: { service: 'ec2', operation: 'describe_instances', request: {} },
  groups: { service: 'ec2', operation: 'describe_security_groups', request: {} },
  databases: { service: 'rds', operation: 'describe_db_instances', request: {} },
  databaseSubnets: { service: 'rds', operation: 'describe_db_subnet_groups', request: {} },
  cluster: { service: 'eks', operation: 'describe_cluster', request: { name } },
  nodes: { service: 'eks', operation: 'describe_nodegroup', request: { clusterName: name, nodegroupName: 'nodes' } },
  zones: { service: 'route53', operation: 'list_hosted_zones', request: {} },
  versioning: { service: 's3', operation: 'get_bucket_versioning', request: { Bucket: platform.backup.bucket } },
  logs: { service: 'logs', operation: 'describe_log_groups', request: {} },
};

/** It stands for the group that EKS makes: moto makes none. */
const [apiGroup] = Object.entries(templateOf('cluster').Resources).flatMap(([id, { Type }]) =>
  Type === 'AWS::EC2::SecurityGroup' ? [{ 'Fn::GetAtt': [id, 'GroupId'] }] : [],
);

/** Who may come in by a group, of those that a stack made: `192.168.1.0/24 443`. */
interface Group {
  readonly GroupId: string;
  readonly GroupName: string;
  readonly IpPermissions: readonly {
    readonly FromPort?: number;
    readonly IpRanges: readonly { readonly CidrIp: string }[];
    readonly UserIdGroupPairs: readonly { readonly GroupId: string }[];
  }[];
}

describeWith('moto', () => {
  // oxlint-disable-next-line typescript/no-explicit-any -- answers are read by path, and a test says what stands there
  let answer: any;
  beforeAll(() => {
    const { outputs, calls } = eksCalls();
    const stacks = order.map((part) => ({
      name: `${name}-${part}`,
      template: forMoto(templateOf(part), part === 'cluster' ? { outputs, attributes: { ClusterSecurityGroupId: apiGroup } } : {}),
      calls: part === 'cluster' ? calls : [],
    }));
    const input = JSON.stringify({ region: platform.region, stacks, read });
    const text = execFileSync(toolPath('moto'), ['-W', 'ignore', join(__dirname, 'stand-in.py')], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    answer = JSON.parse(text);
  });

  /** The one that is not the region's own. */
  const vpcOf = () => answer.read.vpcs.Vpcs.find(({ IsDefault }: { IsDefault: boolean }) => !IsDefault);
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  const ofVpc = (list: readonly any[]): readonly any[] => list.filter(({ VpcId }) => VpcId === vpcOf().VpcId);
  const subnetsById = () =>
    new Map<string, string>(ofVpc(answer.read.subnets.Subnets).map(({ SubnetId, CidrBlock }) => [SubnetId, CidrBlock]));
  const cidrsOf = (group: 'private' | 'isolated' | 'public') => platform.zones.map((zone) => platform.vpc.subnets[zone]?.[group] ?? zone);

  test('the stand-in gets every stack, in an order in which each finds what it imports', () => {
    expect([...order].toSorted()).toEqual(parts);
    expect(answer.stacks).toEqual(Object.fromEntries(order.map((part) => [`${name}-${part}`, 'CREATE_COMPLETE'])));
  });

  test('what it cannot make is named, and nothing else is kept from it', () => {
    const types = new Set(parts.flatMap((part) => Object.values(templateOf(part).Resources).map(({ Type }) => Type)));
    expect([...types].filter((type) => !answer.supported.includes(type)).toSorted()).toEqual(unmade);
    for (const type of [...Object.keys(stumbles), ...Object.keys(unread)]) expect([type, types.has(type)]).toEqual([type, true]);
  });

  test('what it takes and forgets is named, too', () => {
    const [database] = answer.read.databases.DBInstances;
    const [router] = answer.read.instances.Reservations.flatMap(({ Instances }: { Instances: object[] }) => Instances);
    const remembered = {
      'AWS::EC2::Instance SourceDestCheck': router.SourceDestCheck === false,
      'AWS::EC2::SubnetRouteTableAssociation SubnetId': ofVpc(answer.read.tables.RouteTables).some(({ Associations }) =>
        Associations.some(({ SubnetId }: { SubnetId?: string }) => SubnetId !== undefined),
      ),
      'AWS::RDS::DBInstance DeletionProtection': database.DeletionProtection,
      'AWS::RDS::DBInstance EnableIAMDatabaseAuthentication': database.IAMDatabaseAuthenticationEnabled,
      'AWS::S3::Bucket VersioningConfiguration': answer.read.versioning.Status === 'Enabled',
    };
    expect(Object.entries(remembered).flatMap(([property, kept]) => (kept ? [] : [property]))).toEqual(forgotten);
  });

  test('[KW-31] the VPC and its subnets are those of the facts', () => {
    expect(vpcOf().CidrBlock).toBe(network.nodes);
    const written = platform.zones.flatMap((zone) => Object.values(platform.vpc.subnets[zone] ?? {}).map((cidr) => `${zone} ${cidr}`));
    expect(
      ofVpc(answer.read.subnets.Subnets)
        .map(({ AvailabilityZone, CidrBlock }) => `${AvailabilityZone} ${CidrBlock}`)
        .toSorted(),
    ).toEqual(written.toSorted());
  });

  test('[KW-35] each table has the ways out of its kind of subnet, and the linked network beside them, by a router', () => {
    const ways = new Map<string, string>();
    for (const { Tags, Routes } of ofVpc(answer.read.tables.RouteTables)) {
      const id = Tags.find(({ Key }: Record<string, string>) => Key === 'aws:cloudformation:logical-id')?.Value;
      const places = Routes.flatMap(({ DestinationCidrBlock, NatGatewayId, GatewayId, InstanceId }: Record<string, string>) =>
        DestinationCidrBlock === undefined
          ? []
          : [`${DestinationCidrBlock} ${/^[a-z]+/.exec(NatGatewayId ?? InstanceId ?? GatewayId ?? '')?.[0]}`],
      );
      if (id !== undefined) ways.set(/(?:public|private|isolated)Subnet\d/.exec(id)?.[0] ?? id, places.join(', '));
    }
    const local = `${network.nodes} local`;
    const link = `${pi.spec.network.nodes} i`;
    const outs = { public: [local, '0.0.0.0/0 igw'], private: [local, '0.0.0.0/0 nat', link], isolated: [local, link] };
    const wanted = Object.entries(outs).flatMap(([group, places]) =>
      platform.zones.map((_, zone) => [`${group}Subnet${zone + 1}`, places.join(', ')]),
    );
    expect(Object.fromEntries(ways)).toEqual(Object.fromEntries(wanted));
  });

  test('[KW-62] the API takes the cluster and its nodes, as the facts have them, in the private subnets', () => {
    const { cluster } = answer.read.cluster;
    expect(cluster).toMatchObject({
      name,
      version: platform.kubernetes.split('.').slice(0, 2).join('.'),
      resourcesVpcConfig: { endpointPrivateAccess: true, endpointPublicAccess: platform.api.reach === 'public' },
      kubernetesNetworkConfig: { serviceIpv4Cidr: network.services },
      encryptionConfig: [{ resources: ['secrets'] }],
    });
    const { nodegroup } = answer.read.nodes;
    const { min, max, labels } = platform.nodeGroup;
    expect(nodegroup).toMatchObject({ scalingConfig: { minSize: min, desiredSize: min, maxSize: max }, labels });
    for (const ids of [cluster.resourcesVpcConfig.subnetIds, nodegroup.subnets] as readonly (readonly string[])[])
      expect(ids.map((id) => subnetsById().get(id) ?? id).toSorted()).toEqual(cidrsOf('private').toSorted());
  });

  test('[KW-33] the database is that of the facts, in the isolated subnets, and let in are the cluster and the link', () => {
    const { database } = platform;
    expect(answer.read.databases.DBInstances).toMatchObject([
      {
        DBInstanceIdentifier: name,
        Engine: 'postgres',
        EngineVersion: database?.version,
        BackupRetentionPeriod: database?.backupDays,
        StorageEncrypted: database?.encrypted,
        MultiAZ: database?.multiZone,
        PubliclyAccessible: false,
      },
    ]);
    const [{ Subnets }] = answer.read.databaseSubnets.DBSubnetGroups;
    expect(Subnets.map(({ SubnetIdentifier }: Record<string, string>) => subnetsById().get(SubnetIdentifier ?? '')).toSorted()).toEqual(
      cidrsOf('isolated').toSorted(),
    );
    const groups = answer.read.groups.SecurityGroups as readonly Group[];
    const of = (part: string): Group | undefined => groups.find(({ GroupName }) => GroupName.startsWith(`${name}-${part}`));
    expect(
      of('data-access')?.IpPermissions.flatMap(({ IpRanges, UserIdGroupPairs }) => [
        ...IpRanges.map(({ CidrIp }) => CidrIp),
        ...UserIdGroupPairs.map(({ GroupId }) => GroupId),
      ]),
    ).toEqual([pi.spec.network.nodes, of('cluster-api')?.GroupId]);
  });

  test('the zone and the days of the logs are those of the facts', () => {
    expect(answer.read.zones.HostedZones.map(({ Name }: Record<string, string>) => Name)).toEqual([`${platform.zone}.`]);
    const days = answer.read.logs.logGroups.map(({ retentionInDays }: { retentionInDays: number }) => retentionInDays);
    expect(new Set(days)).toEqual(new Set([platform.logDays]));
  });
});
