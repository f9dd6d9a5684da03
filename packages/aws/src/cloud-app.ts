import type { FleetFacts } from '@kube-world/model';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';

import { cloudFactsOf } from './cloud-stack';
import { ClusterStack } from './cluster-stack';
import { NetworkStack } from './network-stack';

/**
 * The stacks of every cluster of a fleet that AWS runs; the other clusters have none.
 * @param outdir where the CDK keeps its assembly. @default - where `cdk` says, else a folder of its own below the system's temporary one
 */
export function cloudApp(fleet: FleetFacts, outdir?: string): App {
  const app = new App({ analyticsReporting: false, treeMetadata: false, ...(outdir === undefined ? {} : { outdir }) });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app));
  for (const facts of cloudFactsOf(fleet)) {
    const network = new NetworkStack(app, facts);
    new ClusterStack(app, facts, network);
  }
  return app;
}
