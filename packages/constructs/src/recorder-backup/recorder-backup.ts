import { CronJob } from '@kube-world/crds/batch/v1';
import { ConfigMap, ServiceAccount } from '@kube-world/crds/core/v1';
import { waiverAnnotations } from '@kube-world/model';
import { Construct } from 'constructs';

import { dumpScript } from './dump-script';
import { recorderBackupSpec, recorderBackupWaivers } from './job';
import type { RecorderBackupProps } from './props';
import { restoreScript } from './restore-script';

/** The nightly copy of a recorder, and the script that makes a database of one again, which a person runs. */
export class RecorderBackup extends Construct {
  /** @param id its objects' name; one that ends in `-backup` is watched by the alerts of backups. @throws ModelError when no night would be kept */
  public constructor(scope: Construct, id: string, props: RecorderBackupProps) {
    super(scope, id);
    const metadata = { name: id };
    const spec = recorderBackupSpec(id, props, this.node.path);
    new ServiceAccount(this, 'ServiceAccount', { metadata, automountServiceAccountToken: false });
    new ConfigMap(this, 'Scripts', { metadata, data: { 'dump.py': dumpScript, 'restore.py': restoreScript } });
    const annotations = waiverAnnotations(recorderBackupWaivers(props), this.node.path);
    new CronJob(this, 'Resource', { metadata: { ...metadata, annotations }, spec });
  }
}
