import { ManagedPolicy, Role, type ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

import { accept } from './accept';

/** A role with policies that AWS keeps. */
export interface AwsRoleProps {
  readonly description: string;
  readonly assumedBy: ServicePrincipal;
  /** Names of AWS's own policies: `service-role/AmazonRDSEnhancedMonitoringRole`. */
  readonly policies: readonly string[];
  /** Why AWS is to say what it may. */
  readonly reason: string;
}

/** Makes a role with policies that AWS keeps, and accepts that it has them. */
export function awsRole(scope: Construct, id: string, { description, assumedBy, policies, reason }: AwsRoleProps): Role {
  const managedPolicies = policies.map((name) => ManagedPolicy.fromAwsManagedPolicyName(name));
  const role = new Role(scope, id, { description, assumedBy, managedPolicies });
  accept(role, Object.fromEntries(policies.map((name) => [awsPolicyFinding(name), reason])));
  return role;
}

/** How the rules name the use of a policy of AWS's. */
export function awsPolicyFinding(name: string): string {
  return `AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${name}]`;
}
