import type { FleetFacts } from '@kube-world/model';
import { App, Validations } from 'aws-cdk-lib';
import { FAIL_SYNTH_ON_VALIDATION_ERRORS_CONTEXT, VALIDATE_AGAINST_DEFAULT_RULES, VALIDATION_REPORT_FILE } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';

import { BackupCopyStack } from './backup-copy-stack';
import { BackupStack } from './backup-stack';
import { cloudFactsOf } from './cloud-stack';
import { ClusterStack } from './cluster-stack';
import { DataStack } from './data-stack';
import { IdentitiesStack } from './identities-stack';
import { LinkStack } from './link-stack';
import { NetworkStack } from './network-stack';
import { WatchStack } from './watch-stack';

/** Behaviour of the CDK that its older apps do without. */
const flags = { '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true, [VALIDATE_AGAINST_DEFAULT_RULES]: true };

/** The file of an assembly that says what the checks found. */
export const reportFile = VALIDATION_REPORT_FILE;

/**
 * The stacks of every cluster of a fleet that AWS runs; the other clusters have none.
 * @param outdir where the CDK keeps its assembly, with a report of what its checks found for the caller to read.
 * @default - where `cdk` says, which reads the report itself
 */
export function cloudApp(fleet: FleetFacts, outdir?: string): App {
  const ours = outdir === undefined ? {} : { outdir };
  const context = { ...flags, ...(outdir === undefined ? {} : { [FAIL_SYNTH_ON_VALIDATION_ERRORS_CONTEXT]: false }) };
  const app = new App({ analyticsReporting: false, treeMetadata: false, context, ...ours });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app));
  for (const facts of cloudFactsOf(fleet)) {
    const { topic } = new WatchStack(app, facts);
    const network = new NetworkStack(app, facts, topic);
    const { vpc, zone, logsKey } = network;
    const { cluster } = new ClusterStack(app, facts, network);
    const { database: asked, router } = facts.platform;
    if (router) new LinkStack(app, facts, { vpc, router, topic });
    const data = asked && new DataStack(app, facts, { vpc, cluster, logsKey, database: asked, topic });
    const database = data ? { database: data.instance } : {};
    const { bucket, copyTo } = facts.platform.backup;
    const backup = new BackupStack(app, facts, database);
    // the plan names the other region's vault, which has to be there
    if (copyTo !== undefined) backup.addStackDependency(new BackupCopyStack(app, facts, copyTo));
    new IdentitiesStack(app, facts, { cluster, zone, bucket, backupKey: backup.key });
  }
  return app;
}
