import { CronJob } from '@kube-world/crds/batch/v1';
import { ConfigMap, ServiceAccount } from '@kube-world/crds/core/v1';
import { waiverAnnotations } from '@kube-world/model';
import { Construct } from 'constructs';

import { WebRoute } from '../web-route/web-route';
import { Workload } from '../workload/workload';
import { backupName, backupSpec, backupWaivers } from './backup';
import { backupScript } from './backup-script';
import type { HomeAssistantBackup, HomeAssistantProps } from './props';
import { homeAssistantWorkload } from './workload-props';

/** Home Assistant: one pod that owns its configuration folder, with its route and its archives. */
export class HomeAssistant extends Construct {
  /** @throws ModelError when the configuration holds a secret or names one that is not there, or devices are of several nodes */
  public constructor(scope: Construct, id: string, props: HomeAssistantProps) {
    super(scope, id);
    const workload = homeAssistantWorkload(props, this.node.path);
    new Workload(this, 'Workload', { ...workload, name: id });
    if (props.backup)
      this.addBackup(id, props.backup, { image: workload.image, ...(props.placement ? { placement: props.placement } : {}) });
    if (props.route) new WebRoute(this, 'Route', { ...props.route, name: id, service: { name: id, port: 'http' } });
  }

  private addBackup(id: string, backup: HomeAssistantBackup, of: Pick<Parameters<typeof backupSpec>[1], 'image' | 'placement'>): void {
    const metadata = { name: backupName(id) };
    const spec = backupSpec(backup, { name: id, ...of }, this.node.path);
    new ServiceAccount(this, 'BackupServiceAccount', { metadata, automountServiceAccountToken: false });
    new ConfigMap(this, 'BackupScript', { metadata, data: { 'backup.py': backupScript } });
    const annotations = waiverAnnotations(backupWaivers(of.image), this.node.path);
    new CronJob(this, 'Backup', { metadata: { ...metadata, annotations }, spec });
  }
}
