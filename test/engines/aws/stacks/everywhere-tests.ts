import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { of, written } from './both';
import { bare, type Change, type Made, made, other, type Resource } from './made';

const variants: readonly (readonly [string, Change])[] = [
  ['as written', written],
  ['others', other],
  ['without a database and a link', bare],
];

interface Placed {
  readonly at: string;
  readonly resource: Resource;
}

function resourcesOf({ stacks, template }: Made): readonly Placed[] {
  return [...stacks.keys()].flatMap((part) =>
    Object.entries(template(part).toJSON()['Resources'] as Record<string, Resource>).map(([id, resource]) => ({
      at: `${part}/${id}`,
      resource,
    })),
  );
}

/** Types that hold what nobody can make again; where a stack gets one of another type, it is written here or below. */
const holdsData = new Set([
  'AWS::Backup::BackupVault',
  'AWS::EKS::Cluster',
  'AWS::KMS::Key',
  'AWS::Logs::LogGroup',
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBParameterGroup',
  'AWS::RDS::DBSubnetGroup',
  'AWS::Route53::HostedZone',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
]);

const holdsNothing = new Set([
  'AWS::Backup::BackupPlan',
  'AWS::Backup::BackupSelection',
  'AWS::Budgets::Budget',
  'AWS::CloudWatch::Alarm',
  'AWS::EC2::EIP',
  'AWS::EC2::FlowLog',
  'AWS::EC2::Instance',
  'AWS::EC2::InternetGateway',
  'AWS::EC2::LaunchTemplate',
  'AWS::EC2::NatGateway',
  'AWS::EC2::Route',
  'AWS::EC2::RouteTable',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::Subnet',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::VPC',
  'AWS::EC2::VPCEndpoint',
  'AWS::EC2::VPCGatewayAttachment',
  'AWS::EKS::AccessEntry',
  'AWS::EKS::Addon',
  'AWS::EKS::Nodegroup',
  'AWS::EKS::PodIdentityAssociation',
  'AWS::Events::Rule',
  'AWS::GuardDuty::Detector',
  'AWS::IAM::InstanceProfile',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Role',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SSM::Parameter',
]);

describe.each(variants)('with facts %s', (_, change) => {
  test('[KW-33] what holds data stays when its stack goes or replaces it, and is not in the way after a first deployment that failed', () => {
    const policies = resourcesOf(of(change)).flatMap(({ at, resource: { Type, DeletionPolicy, UpdateReplacePolicy } }) =>
      holdsData.has(Type) ? [[at, DeletionPolicy, UpdateReplacePolicy]] : [],
    );
    expect(policies).toEqual(policies.map(([at]) => [at, 'RetainExceptOnCreate', 'Retain']));
    expect(resourcesOf(of(change)).filter(({ resource: { Type } }) => !holdsData.has(Type) && !holdsNothing.has(Type))).toEqual([]);
  });

  test('stacks of data are protected from deletion', () => {
    const keeps = new Set(['AWS::Backup::BackupVault', 'AWS::EKS::Cluster', 'AWS::RDS::DBInstance', 'AWS::S3::Bucket']);
    const { stacks } = of(change);
    const wanted = new Set(
      resourcesOf(of(change)).flatMap(({ at, resource }) => (keeps.has(resource.Type) ? [at.split('/')[0] ?? ''] : [])),
    );
    expect(
      [...stacks.values()]
        .filter(({ terminationProtection }) => terminationProtection)
        .map(({ part }) => part)
        .toSorted(),
    ).toEqual([...wanted].toSorted());
  });

  test('nothing is let in from everywhere', () => {
    const open = resourcesOf(of(change)).filter(({ resource: { Type, Properties } }) =>
      [...(Properties.SecurityGroupIngress ?? []), ...(Type === 'AWS::EC2::SecurityGroupIngress' ? [Properties] : [])].some(
        ({ CidrIp, CidrIpv6 }: Record<string, string>) => (CidrIp ?? '').endsWith('/0') || CidrIpv6 !== undefined,
      ),
    );
    expect(open).toEqual([]);
    expect(
      resourcesOf(of(change)).flatMap(({ resource }) => resource.Properties?.ResourcesVpcConfig?.PublicAccessCidrs ?? []),
    ).not.toContain('0.0.0.0/0');
  });

  test('nobody may do everything with everything', () => {
    const isWide = ({ Effect, Action, Resource: about }: { Effect: string; Action: string | string[]; Resource: unknown }): boolean =>
      Effect === 'Allow' && [Action].flat().some((one) => one.includes('*')) && [about].flat().includes('*');
    const wide = resourcesOf(of(change)).filter(
      // in the policy of a key, `*` is the key itself
      ({ resource: { Type, Properties } }) => Type !== 'AWS::KMS::Key' && statementsIn(Properties).some(isWide),
    );
    expect(wide).toEqual([]);
  });

  test('every stack has the name, the region and the tags of the facts, and names neither an account nor a person', () => {
    const { stacks, template } = of(change);
    const { name, region, fleet, owner } = {
      name: change.spec?.name ?? 'cloud',
      region: change.platform?.region ?? 'eu-central-1',
      fleet: change.fleet?.name ?? 'kube-world',
      owner: change.fleet?.owner ?? 'example',
    };
    for (const stack of stacks.values()) {
      expect([stack.stackName, stack.tags.tagValues()]).toEqual([
        `${name}-${stack.part}`,
        { fleet, cluster: name, owner, part: stack.part },
      ]);
      expect(stack.region).toBe(stack.part === 'backup-copy' ? change.platform?.backup?.copyTo : region);
      const text = JSON.stringify(template(stack.part).toJSON());
      expect(text.match(/(?<![\w.-])\d{12}(?![\w.-])/g)).toBeNull();
      expect(text).not.toMatch(/:user\/|:assumed-role\//);
    }
  });
});

/** Statements of any policy in a resource. */
function statementsIn(value: unknown): readonly { Effect: string; Action: string | string[]; Resource: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  const own = 'Effect' in value && 'Action' in value ? [value as { Effect: string; Action: string | string[]; Resource: unknown }] : [];
  return [...own, ...Object.values(value).flatMap(statementsIn)];
}

test('two syntheses give the same bytes, and dist/ has them', () => {
  const again = made(written);
  expect([...again.files]).toEqual([...of(written).files]);
  const folder = join(__dirname, '../../../../dist/cloud/aws');
  const kept = readdirSync(folder).filter((file) => file.endsWith('.json'));
  expect(kept.toSorted()).toEqual([...again.files.keys()].toSorted());
  for (const file of kept) expect({ file, text: again.files.get(file) }).toEqual({ file, text: readFileSync(join(folder, file), 'utf8') });
});
