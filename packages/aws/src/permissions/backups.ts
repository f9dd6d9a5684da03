import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

import type { Permission } from './permission';

/** Backups: objects of the one bucket, and its key. */
export const backups: Permission = ({ bucket, backupKey }, { partition }) => {
  const arn = `arn:${partition}:s3:::${bucket}`;
  return {
    statements: [
      new PolicyStatement({
        actions: ['s3:ListBucket', 's3:GetBucketLocation', 's3:ListBucketMultipartUploads'],
        resources: [arn],
      }),
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
        resources: [`${arn}/*`],
      }),
      new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [backupKey.keyArn] }),
    ],
    wildcards: {
      [`arn:<AWS::Partition>:s3:::${bucket}/*`]:
        'the names of backups are made when they are; the bucket holds nothing else, and its lock keeps what is deleted',
    },
  };
};
