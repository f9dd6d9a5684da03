import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** For what stands in a zone. */
export const zonesAreFacts = {
  'CloudFormation-Validate::W3010': 'zones are facts of the cluster: its subnets and CIDRs are written for them',
};

/**
 * Lets a construct break rules of the checks that run when the stacks are made.
 * @param findings rule, as the report names it (`AwsSolutions-IAM5[Resource::*]`) -> why it is right as it is
 */
export function accept(construct: IConstruct, findings: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(findings)) Validations.of(construct).acknowledge({ id, reason });
}
