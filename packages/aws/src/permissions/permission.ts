import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IHostedZone } from 'aws-cdk-lib/aws-route53';

/** What permissions are about. */
export interface Resources {
  readonly cluster: string;
  readonly zone: IHostedZone;
  /** Its name. */
  readonly bucket: string;
  readonly backupKey: IKey;
}

/** What a permission asks of AWS. */
export interface Granted {
  readonly statements: readonly PolicyStatement[];
  /** Resources with a wildcard, as the rules name them -> why it cannot be narrower. */
  readonly wildcards: Readonly<Record<string, string>>;
}

/** Writes a permission out. */
export type Permission = (resources: Resources, stack: Stack) => Granted;

/** Lets these actions on these resources. @param conditions @default - whatever the resource carries */
export function allow(actions: string[], resources: string[], conditions: Readonly<Record<string, unknown>> = {}): PolicyStatement {
  return new PolicyStatement({ actions, resources, conditions });
}

/** ARNs of a service in the stack's region and account: `volume/*`. */
export function arnsIn(stack: Stack, service: string, ...resources: readonly string[]): string[] {
  return resources.map((resource) => `arn:${stack.partition}:${service}:${stack.region}:${stack.account}:${resource}`);
}
