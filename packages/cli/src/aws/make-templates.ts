import { cloudApp, templatesOf } from '@kube-world/aws';
import { type FleetFacts, type Issue, ModelError, type OutputFile } from '@kube-world/model';

import { findingsIn } from './findings';
import { inScratchFolder } from './scratch-folder';

/** What the CDK made of a fleet. */
export interface MadeTemplates {
  /** Cluster -> its templates. */
  readonly files: ReadonlyMap<string, readonly OutputFile[]>;
  /** What its checks found. */
  readonly findings: readonly Issue[];
}

/**
 * Runs the CDK. What it keeps for a deployment is thrown away: `cdk` makes that itself.
 * @throws ModelError where the CDK refuses the facts
 */
export function makeTemplates(fleet: FleetFacts): MadeTemplates {
  try {
    return inScratchFolder((folder) => ({ files: templatesOf(cloudApp(fleet, folder)), findings: findingsIn(folder) }));
  } catch (cause) {
    if (cause instanceof ModelError || !(cause instanceof Error)) throw cause;
    throw new ModelError(
      `the CDK refuses the stacks: ${cause.message}; correct the fact of the cluster that it names, --debug shows the stack`,
      { cause },
    );
  }
}
