import {
  databaseInstanceType as databaseTypeName,
  type EksDatabase,
  type EksNodeGroup,
  ModelError,
  nodeInstanceType as nodeTypeName,
} from '@kube-world/model';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';

/** The instance type of exactly these cores and this memory. @throws ModelError where there is none, which the model's checks tell better */
export function nodeInstanceType(nodeGroup: EksNodeGroup): InstanceType {
  return named(nodeTypeName(nodeGroup), 'platform.nodeGroup');
}

/** The instance type of a database. @throws ModelError where there is none, which the model's checks tell better */
export function databaseInstanceType(database: EksDatabase): InstanceType {
  return named(databaseTypeName(database), 'platform.database');
}

function named(name: string | undefined, at: string): InstanceType {
  if (name === undefined)
    throw new ModelError('no instance type has these vCPUs and this memory; npx projen check names those there are', { at });
  return new InstanceType(name);
}
