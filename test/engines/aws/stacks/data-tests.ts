import type { EksDatabase } from '@kube-world/model';

import { cloud } from '../../../../clusters/cloud/spec';
import { follows, of, written } from './both';
import { bare, type Made, made, namesIn, other } from './made';

/** Alarms of every stack that has some. */
const alarmsOf = ({ stacks, all }: Made) =>
  [...stacks.keys()]
    .flatMap((part) => all(part, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties))
    .toSorted((left, right) => (left.AlarmName < right.AlarmName ? -1 : 1));

const databaseOf = (made: Made) => made.all('data', 'AWS::RDS::DBInstance')[0]?.Properties ?? {};

follows(
  '[KW-33] the database is of the version, size and storage of the facts',
  (made) => {
    const { Engine, EngineVersion, DBInstanceClass, AllocatedStorage, MaxAllocatedStorage, DBInstanceIdentifier } = databaseOf(made);
    return [Engine, EngineVersion, DBInstanceClass, AllocatedStorage, MaxAllocatedStorage, DBInstanceIdentifier];
  },
  ['postgres', '18', 'db.t4g.medium', '50', 200, 'cloud'],
  ['postgres', '17', 'db.t4g.xlarge', '80', 320, 'remote'],
);

follows(
  '[KW-33] backups of the database are kept for the days of the facts, and a standby is a fact',
  (made) => [databaseOf(made).BackupRetentionPeriod, databaseOf(made).MultiAZ],
  [35, false],
  [14, true],
);

test.each([
  ['deletionProtection', 'DeletionProtection'],
  ['encrypted', 'StorageEncrypted'],
])('[KW-33] %s is a fact that the database follows', (fact, property) => {
  expect(databaseOf(of(written))[property]).toBe(true);
  const unsafe = { platform: { database: { ...(cloud.spec.platform.database as EksDatabase), [fact]: false } } };
  // the checks refuse such a stack when it is made for use
  expect(() => made(unsafe)).toThrow(fact === 'encrypted' ? /RDS2/ : /RDS10/);
});

test('[KW-33] it is reached by TLS and by names of IAM, its password is made, kept and turned by RDS, and the world does not see it', () => {
  const { template } = of(written);
  expect(databaseOf(of(written))).toMatchObject({
    EnableIAMDatabaseAuthentication: true,
    ManageMasterUserPassword: true,
    PubliclyAccessible: false,
  });
  expect(databaseOf(of(written))).not.toHaveProperty('MasterUserPassword');
  template('data').hasResourceProperties('AWS::RDS::DBParameterGroup', { Family: 'postgres18', Parameters: { 'rds.force_ssl': '1' } });
});

follows(
  'who connects is logged, in the words of its version of PostgreSQL',
  ({ all }) =>
    all('data', 'AWS::RDS::DBParameterGroup').map(({ Properties: { Family, Parameters } }) => [Family, Parameters.log_connections]),
  [['postgres18', 'all']],
  [['postgres17', '1']],
);

follows(
  '[KW-33] it stands in the isolated subnets',
  ({ all }) =>
    all('data', 'AWS::RDS::DBSubnetGroup').map(({ Properties }) => namesIn(Properties.SubnetIds, /(?:public|private|isolated)Subnet\d/)),
  [['isolatedSubnet1', 'isolatedSubnet2', 'isolatedSubnet3']],
  [['isolatedSubnet1', 'isolatedSubnet2']],
);

follows(
  '[KW-33] pods and nodes of the cluster reach it, and the linked networks, and nobody else',
  ({ all }) => [
    ...all('data', 'AWS::EC2::SecurityGroup').flatMap(({ Properties }) =>
      Properties.SecurityGroupIngress.map(({ CidrIp, FromPort, ToPort }: Record<string, unknown>) => [CidrIp, FromPort, ToPort]),
    ),
    ...all('data', 'AWS::EC2::SecurityGroupIngress').map(({ Properties }) => [
      namesIn(Properties.SourceSecurityGroupId, /ClusterSecurityGroupId/).join(),
      Properties.FromPort,
      Properties.ToPort,
    ]),
  ],
  [
    ['192.168.1.0/24', 5432, 5432],
    ['ClusterSecurityGroupId', 5432, 5432],
  ],
  [
    ['192.168.77.0/24', 5432, 5432],
    ['ClusterSecurityGroupId', 5432, 5432],
  ],
);

follows(
  'its logs are kept for the days of the facts',
  ({ all }) =>
    all('data', 'AWS::Logs::LogGroup').map(({ Properties: { LogGroupName, RetentionInDays } }) => [LogGroupName, RetentionInDays]),
  [
    ['/aws/rds/instance/cloud/postgresql', 365],
    ['/aws/rds/instance/cloud/upgrade', 365],
  ],
  [
    ['/aws/rds/instance/remote/postgresql', 90],
    ['/aws/rds/instance/remote/upgrade', 90],
  ],
);

const bucketOf = ({ all }: Made) =>
  all('backup', 'AWS::S3::Bucket').find(({ Properties }) => Properties.BucketName !== undefined)?.Properties ?? {};

follows(
  'the bucket of backups keeps every version, locks it and lets it go after the days of the facts',
  (made) => {
    const { BucketName, VersioningConfiguration, ObjectLockEnabled, ObjectLockConfiguration, LifecycleConfiguration } = bucketOf(made);
    return [
      BucketName,
      VersioningConfiguration.Status,
      ObjectLockEnabled,
      ObjectLockConfiguration.Rule.DefaultRetention,
      LifecycleConfiguration.Rules[0].NoncurrentVersionExpiration,
    ];
  },
  ['kube-world-cloud-backups', 'Enabled', true, { Mode: 'GOVERNANCE', Days: 14 }, { NoncurrentDays: 60 }],
  ['other-backups', 'Enabled', true, { Mode: 'GOVERNANCE', Days: 3 }, { NoncurrentDays: 40 }],
);

test('the bucket is encrypted with a key of its own, closed to the public, and asked by TLS alone', () => {
  const { template } = of(written);
  expect(bucketOf(of(written)).BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.SSEAlgorithm).toBe(
    'aws:kms',
  );
  template('backup').allResourcesProperties('AWS::S3::Bucket', {
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
  });
  for (const { Properties } of of(written).all('backup', 'AWS::S3::BucketPolicy'))
    expect(JSON.stringify(Properties.PolicyDocument.Statement)).toMatch(/"aws:SecureTransport":"false"\}\},"Effect":"Deny"/);
});

const ruleOf = ({ all }: Made) => all('backup', 'AWS::Backup::BackupPlan')[0]?.Properties.BackupPlan.BackupPlanRule[0] ?? {};
follows(
  'database and volumes are copied every day, kept for the days of the facts, and copied to a second region when they name one',
  (made) => [ruleOf(made).Lifecycle, namesIn(ruleOf(made).CopyActions ?? [], /:backup:[\w-]+|backup-vault:[\w-]+|"DeleteAfterDays":\d+/)],
  [{ DeleteAfterDays: 60 }, []],
  [{ DeleteAfterDays: 40 }, [':backup:eu-north-1', 'backup-vault:remote-copies', '"DeleteAfterDays":40']],
);

test('the second region has a vault that the plan names, and it is there first', () => {
  const { stacks, all } = of(other);
  expect(stacks.get('backup-copy')?.region).toBe('eu-north-1');
  expect(all('backup-copy', 'AWS::Backup::BackupVault').map(({ Properties }) => Properties.BackupVaultName)).toEqual(['remote-copies']);
  expect(stacks.get('backup')?.dependencies).toContain(stacks.get('backup-copy'));
  expect(of(written).stacks.has('backup-copy')).toBe(false);
});

follows(
  'what the plan copies is the database, and the volumes that the driver of this cluster marks',
  ({ all }) => {
    const [{ Resources, ListOfTags } = { Resources: [], ListOfTags: [] }] = all('backup', 'AWS::Backup::BackupSelection').map(
      ({ Properties }) => Properties.BackupSelection,
    );
    const [driver] = all('identities', 'AWS::EKS::Addon').map(
      ({ Properties }) => JSON.parse(String(Properties.ConfigurationValues)) as { controller: { extraVolumeTags: object } },
    );
    return [
      namesIn(Resources, /:db:/).length,
      ListOfTags.map(({ ConditionKey, ConditionValue }: Record<string, string>) => ({ [String(ConditionKey)]: ConditionValue })),
      driver?.controller.extraVolumeTags,
    ];
  },
  [1, [{ 'kube-world/cluster': 'cloud' }], { 'kube-world/cluster': 'cloud' }],
  [1, [{ 'kube-world/cluster': 'remote' }], { 'kube-world/cluster': 'remote' }],
);

follows(
  'the budget is the fact',
  ({ all }) => all('watch', 'AWS::Budgets::Budget').map(({ Properties }) => Properties.Budget.BudgetLimit),
  [{ Amount: 900, Unit: 'USD' }],
  [{ Amount: 1500, Unit: 'USD' }],
);
test('a backup, a copy or a restore that fails is told, each by the field that its events have', () => {
  const patterns = of(written)
    .all('watch', 'AWS::Events::Rule')
    .map(({ Properties: { EventPattern } }) => EventPattern)
    .filter(({ source }) => source.includes('aws.backup'));
  expect(patterns.map(({ 'detail-type': types, detail }) => [types, Object.keys(detail)])).toEqual([
    [['Backup Job State Change', 'Copy Job State Change'], ['state']],
    [['Restore Job State Change'], ['status']],
  ]);
});
follows('GuardDuty is a fact', ({ all }) => all('watch', 'AWS::GuardDuty::Detector').length, 1, 0);
follows(
  'there is an alarm for the database, every router and every NAT gateway, and each speaks to the one topic',
  (made) => alarmsOf(made).map(({ AlarmName, AlarmActions }) => `${AlarmName} ${namesIn(AlarmActions, /alarms/).length}`),
  [
    'cloud-database-cpu 1',
    'cloud-database-memory 1',
    'cloud-database-storage 1',
    'cloud-nat-0 1',
    'cloud-router-a-status 1',
    'cloud-router-b-status 1',
  ],
  [
    'remote-database-cpu 1',
    'remote-database-memory 1',
    'remote-database-storage 1',
    'remote-nat-0 1',
    'remote-nat-1 1',
    'remote-router-a-status 1',
    'remote-router-b-status 1',
  ],
);

test('without a database and a link there are no stacks of them, and nothing that names them', () => {
  const { stacks, all } = of(bare);
  expect([...stacks.keys()]).toEqual(['watch', 'network', 'cluster', 'backup', 'identities']);
  expect(all('network', 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties.AlarmName)).toEqual(['cloud-nat-0']);
  expect(all('backup', 'AWS::Backup::BackupSelection')[0]?.Properties.BackupSelection).not.toHaveProperty('Resources');
  expect(all('cluster', 'AWS::EC2::SecurityGroup').flatMap(({ Properties }) => Properties.SecurityGroupIngress ?? [])).toEqual([]);
});
