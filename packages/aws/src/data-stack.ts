import type { EksDatabase } from '@kube-world/model';
import { Duration } from 'aws-cdk-lib';
import { type IVpc, Peer, Port, SecurityGroup, SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { ICluster } from 'aws-cdk-lib/aws-eks-v2';
import { type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import {
  CaCertificate,
  Credentials,
  DatabaseInsightsMode,
  DatabaseInstance,
  DatabaseInstanceEngine,
  type IDatabaseInstance,
  ParameterGroup,
  PostgresEngineVersion,
  StorageType,
  SubnetGroup,
} from 'aws-cdk-lib/aws-rds';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

import { accept } from './accept';
import { Alarms } from './alarms';
import { awsRole } from './aws-role';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { gibibytesOf } from './gibibytes';
import { databaseInstanceType } from './instance-types';
import { keep } from './keep';
import { rotatingKey } from './key';
import { linkedNetworks } from './links';
import { logGroup } from './log-group';

const port = Port.POSTGRES;
const logs = ['postgresql', 'upgrade'] as const;

/** What the database stack is handed. */
export interface DataProps {
  readonly vpc: IVpc;
  readonly cluster: ICluster;
  readonly database: EksDatabase;
  readonly logsKey: Key;
  readonly topic: ITopic;
}

/** The managed PostgreSQL, where nothing but pods and the linked networks reaches it. */
export class DataStack extends CloudStack {
  public readonly instance: IDatabaseInstance;

  public constructor(scope: Construct, facts: CloudFacts, { vpc, cluster, database, logsKey, topic }: DataProps) {
    super(scope, 'data', facts, { description: `Database of the cluster ${facts.spec.name}`, protected: true });
    const { spec, platform } = facts;
    const key = rotatingKey(this, 'key', `Encrypts the database of ${spec.name}, its backups and its password`);
    const engine = DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.of(database.version, database.version) });
    const gibibytes = gibibytesOf(database.storage);
    const instance = new DatabaseInstance(this, 'database', {
      instanceIdentifier: spec.name,
      engine,
      instanceType: databaseInstanceType(database),
      vpc,
      subnetGroup: new SubnetGroup(this, 'subnets', {
        description: `Isolated subnets of ${spec.name}`,
        vpc,
        vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        removalPolicy: keep,
      }),
      securityGroups: [this.securityGroup(vpc, cluster)],
      parameterGroup: new ParameterGroup(this, 'parameters', {
        engine,
        description: `PostgreSQL of ${spec.name}`,
        parameters: { 'rds.force_ssl': '1', log_connections: loggedConnections(database), log_disconnections: '1', log_statement: 'ddl' },
        removalPolicy: keep,
      }),
      storageType: StorageType.GP3,
      allocatedStorage: gibibytes,
      maxAllocatedStorage: 4 * gibibytes,
      storageEncrypted: database.encrypted,
      // a key alone would encrypt it, whatever the fact says
      ...(database.encrypted ? { storageEncryptionKey: key } : {}),
      // RDS makes the password, keeps it in Secrets Manager, and changes it every seven days
      credentials: Credentials.fromUsername('administrator', { encryptionKey: key }),
      manageMasterUserPassword: true,
      publiclyAccessible: false,
      iamAuthentication: true,
      caCertificate: CaCertificate.RDS_CA_RSA2048_G1,
      multiAz: database.multiZone,
      backupRetention: Duration.days(database.backupDays),
      preferredBackupWindow: '01:00-01:30',
      preferredMaintenanceWindow: 'sun:02:00-sun:03:00',
      copyTagsToSnapshot: true,
      deleteAutomatedBackups: false,
      deletionProtection: database.deletionProtection,
      removalPolicy: keep,
      autoMinorVersionUpgrade: true,
      monitoringInterval: Duration.seconds(60),
      monitoringRole: this.monitoringRole(),
      databaseInsightsMode: DatabaseInsightsMode.STANDARD,
      enablePerformanceInsights: true,
      performanceInsightEncryptionKey: key,
      cloudwatchLogsExports: [...logs],
    });
    this.instance = instance;
    new Alarms(this, topic).ofDatabase(this.instance, database);
    for (const log of logs) {
      const name = `/aws/rds/instance/${spec.name}/${log}`;
      // RDS would make the group by itself, and keep the logs for ever
      instance.node.addDependency(logGroup(this, `log-${log}`, { name, days: platform.logDays, key: logsKey }));
    }
    const standby = 'a standby is the fact `database.multiZone`; without it, the loss of a zone is a restore from the last five minutes';
    accept(instance, {
      'AwsSolutions::AwsSolutions-RDS11': 'another port than the usual one hides nothing from who is let through to it',
      'NIST.800.53.R5::NIST.800.53.R5-RDSInBackupPlan': 'the plan of the backup stack names it; the rule looks into one stack',
      ...(database.multiZone
        ? {}
        : { 'AwsSolutions::AwsSolutions-RDS3': standby, 'NIST.800.53.R5::NIST.800.53.R5-RDSMultiAZSupport': standby }),
    });
  }

  /** Pods and nodes share the cluster's group; over a link come the other cluster's nodes. */
  private securityGroup(vpc: IVpc, cluster: ICluster): SecurityGroup {
    const group = new SecurityGroup(this, 'access', { vpc, description: 'Who reaches the database', allowAllOutbound: false });
    group.addIngressRule(cluster.clusterSecurityGroup, port, 'Pods and nodes of the cluster');
    for (const { cluster: name, cidr } of linkedNetworks(this.facts))
      group.addIngressRule(Peer.ipv4(cidr), port, `Nodes of ${name}, over the link`);
    // a database that stays needs its group
    group.applyRemovalPolicy(keep);
    return group;
  }

  private monitoringRole(): Role {
    const role = awsRole(this, 'monitoring', {
      description: `Writes what the database of ${this.facts.spec.name} is busy with`,
      assumedBy: new ServicePrincipal('monitoring.rds.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
      policies: ['service-role/AmazonRDSEnhancedMonitoringRole'],
      reason: 'what the monitoring agent writes is for RDS to say',
    });
    // a database that stays is watched on
    role.applyRemovalPolicy(keep);
    return role;
  }
}

/** A switch until PostgreSQL 17; since 18, the steps to log, and RDS takes the switch no more (the error of its ModifyDBParameterGroup). */
function loggedConnections({ version }: EksDatabase): string {
  return Number.parseInt(version, 10) >= 18 ? 'all' : '1';
}
