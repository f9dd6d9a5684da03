import { ArnFormat, Duration } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupSelection, BackupVault, TagOperation } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { IDatabaseInstance } from 'aws-cdk-lib/aws-rds';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

import { clusterTag } from './add-ons';
import { awsRole } from './aws-role';
import { backupBucket } from './bucket';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { keep } from './keep';
import { rotatingKey } from './key';

/** What the backup stack is handed. */
export interface BackupProps {
  /** @default - there is no database to copy */
  readonly database?: IDatabaseInstance;
}

/** The bucket that backups of the cluster go to, and the plan that copies its database and volumes. */
export class BackupStack extends CloudStack {
  public readonly bucket: Bucket;
  public readonly key: Key;

  public constructor(scope: Construct, facts: CloudFacts, { database }: BackupProps) {
    super(scope, 'backup', facts, { description: `Backups of the cluster ${facts.spec.name}`, protected: true });
    const { spec, platform } = facts;
    const { keepDays, copyTo } = platform.backup;
    this.key = rotatingKey(this, 'key', `Encrypts the backups of ${spec.name}`);
    this.bucket = backupBucket(this, this.key, platform.backup);
    const vault = new BackupVault(this, 'vault', {
      backupVaultName: spec.name,
      encryptionKey: this.key,
      removalPolicy: keep,
      blockRecoveryPointDeletion: true,
    });
    const plan = new BackupPlan(this, 'plan', { backupPlanName: spec.name, backupVault: vault });
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'daily',
        scheduleExpression: Schedule.cron({ hour: '3', minute: '0' }),
        startWindow: Duration.hours(1),
        completionWindow: Duration.hours(6),
        deleteAfter: Duration.days(keepDays),
        ...(copyTo === undefined
          ? {}
          : { copyActions: [{ destinationBackupVault: this.vaultIn(copyTo), deleteAfter: Duration.days(keepDays) }] }),
      }),
    );
    this.select(plan, database);
  }

  /** The vault that the copy stack makes, by the name that both know. */
  private vaultIn(region: string) {
    const arn = this.formatArn({
      service: 'backup',
      region,
      resource: 'backup-vault',
      resourceName: copyVaultName(this.facts),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    return BackupVault.fromBackupVaultArn(this, 'copies', arn);
  }

  private select(plan: BackupPlan, database: IDatabaseInstance | undefined): void {
    const { spec } = this.facts;
    const role = awsRole(this, 'role', {
      description: `Copies the database and the volumes of ${spec.name}`,
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      policies: ['service-role/AWSBackupServiceRolePolicyForBackup', 'service-role/AWSBackupServiceRolePolicyForRestores'],
      reason: 'what a backup of each kind of resource calls is for AWS Backup to say',
    });
    new BackupSelection(this, 'selection', {
      backupPlan: plan,
      backupSelectionName: spec.name,
      role,
      resources: [
        ...(database ? [BackupResource.fromRdsDatabaseInstance(database)] : []),
        BackupResource.fromTag(clusterTag, spec.name, TagOperation.STRING_EQUALS),
      ],
    });
  }
}

/** In both regions: neither stack can name a resource of the other. */
export function copyVaultName({ spec }: CloudFacts): string {
  return `${spec.name}-copies`;
}
