import { Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

import { keep } from './keep';
import { rotatingKey } from './key';

/** A key that the logs of one stack are encrypted with. */
export function logsKey(scope: Construct): Key {
  const key = rotatingKey(scope, 'logs-key', 'Encrypts the logs of this stack');
  const { region, partition, account } = Stack.of(scope);
  // CloudWatch Logs asks for this in the key's own policy
  key.grantEncryptDecrypt(
    new ServicePrincipal(`logs.${region}.amazonaws.com`, {
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:*` } },
    }),
  );
  return key;
}

/** A group of logs that outlives its stack. @param days one of the periods of CloudWatch Logs */
export function logGroup(
  scope: Construct,
  id: string,
  { name, days, key }: { readonly name: string; readonly days: number; readonly key: Key },
): LogGroup {
  return new LogGroup(scope, id, {
    logGroupName: name,
    retention: days as RetentionDays,
    encryptionKey: key,
    removalPolicy: keep,
  });
}
