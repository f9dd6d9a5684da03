import { Duration } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

import { keep } from './keep';

/** A key that turns every year, and that outlives its stack: what it encrypted can be read as long as it is there. */
export function rotatingKey(scope: Construct, id: string, description: string): Key {
  return new Key(scope, id, {
    description,
    enableKeyRotation: true,
    rotationPeriod: Duration.days(365),
    removalPolicy: keep,
  });
}
