import { BackupVault } from 'aws-cdk-lib/aws-backup';
import type { Construct } from 'constructs';

import { copyVaultName } from './backup-stack';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { keep } from './keep';
import { rotatingKey } from './key';

/** The vault of a second region that gets a copy of every backup. */
export class BackupCopyStack extends CloudStack {
  public constructor(scope: Construct, facts: CloudFacts, region: string) {
    super(scope, 'backup-copy', facts, { description: `Copies of the backups of ${facts.spec.name}`, protected: true, region });
    new BackupVault(this, 'vault', {
      backupVaultName: copyVaultName(facts),
      encryptionKey: rotatingKey(this, 'key', `Encrypts the copies of the backups of ${facts.spec.name}`),
      removalPolicy: keep,
      blockRecoveryPointDeletion: true,
    });
  }
}
