import type { EksBackup } from '@kube-world/model';
import { Duration } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

import { accept } from './accept';
import { keep } from './keep';

const replicated = 'a second region is the fact `backup.copyTo`, which copies what is restored from: database and volumes';

/** Backups of volumes and of the cluster's objects: every version is kept, nobody deletes one before its time, and old ones go. */
export function backupBucket(scope: Construct, key: Key, { bucket: bucketName, lockDays, keepDays }: EksBackup): Bucket {
  const bucket = new Bucket(scope, 'backups', {
    ...guarded,
    bucketName,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    // governance: who holds the permission for it can still end a mistake
    objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(lockDays)),
    lifecycleRules: [
      {
        id: 'old-backups',
        noncurrentVersionExpiration: Duration.days(keepDays),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
        transitions: [{ storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(30) }],
      },
    ],
    serverAccessLogsBucket: logsBucket(scope, keepDays) as IBucket,
    serverAccessLogsPrefix: 'backups/',
  });
  accept(bucket, { 'NIST.800.53.R5::NIST.800.53.R5-S3BucketReplicationEnabled': replicated });
  return bucket;
}

/** Who read and wrote the backups. Its writer can use no key of ours. */
function logsBucket(scope: Construct, days: number): Bucket {
  const bucket = new Bucket(scope, 'access-logs', {
    ...guarded,
    encryption: BucketEncryption.S3_MANAGED,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    lifecycleRules: [
      {
        id: 'old-logs',
        expiration: Duration.days(days),
        noncurrentVersionExpiration: Duration.days(1),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
  });
  accept(bucket, {
    'NIST.800.53.R5::NIST.800.53.R5-S3BucketReplicationEnabled': 'logs are no backup',
    'NIST.800.53.R5::NIST.800.53.R5-S3DefaultEncryptionKMS': 'S3 delivers access logs to buckets that it encrypts itself',
  });
  return bucket;
}

const guarded = {
  versioned: true,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  removalPolicy: keep,
} as const;
