import { velero as chart } from '@kube-world/charts/velero';
import { cron, HelmUnit, type PodMetrics, type Schedule, type ScrapedApp, scrapedBy } from '@kube-world/constructs';
import { type App, type AwsIdentity, defineApp, eksPlatformOf } from '@kube-world/model';

import { veleroValues } from './values';

export interface VeleroSettings {
  /** When the cluster's objects and volumes are copied, by the clock of its nodes (UTC). @default - daily at 02:15 */
  readonly schedule?: Schedule;
  /** What copies volumes: the app with the snapshot classes. It is waited for. */
  readonly snapshots: App;
  /** The Prometheus that may read its metrics; it is let in, and not waited for. @default - none may */
  readonly scrapedBy?: App;
}

const name = 'velero';
const identity: AwsIdentity = { namespace: name, serviceAccount: name, may: ['backups'] };
const metrics: PodMetrics = { kind: 'pods', labels: { 'app.kubernetes.io/name': name }, port: 8085 };

/**
 * Copies all objects of the cluster into its bucket, and has the storage driver take a snapshot of every volume. A backup is kept as
 * long as the bucket keeps its objects.
 */
export const velero = defineApp<VeleroSettings, Pick<ScrapedApp, 'metrics'>>(
  name,
  ({ schedule = { kind: 'daily', at: '02:15' }, snapshots, scrapedBy: scraper }) => ({
    namespace: { name, podSecurity: 'baseline' },
    layer: 'infrastructure',
    dependsOn: [snapshots],
    needs: { awsPermissions: [identity] },
    traffic: {
      // its jobs for definitions and upkeep have labels of their own, and nothing else is there
      pods: {},
      serves: { metrics: { port: metrics.port } },
      egress: [{ kind: 'kubernetes-api' }],
      ingress: scrapedBy(scraper, metrics.port),
    },
    metrics: scraper ? metrics : undefined,
    build(scope, { cluster, unit }) {
      new HelmUnit(scope, name, {
        chart,
        namespace: name,
        values: veleroValues(eksPlatformOf(cluster), identity.serviceAccount, cron(schedule, `${cluster.name}/${unit}`)),
      });
    },
  }),
);
