import { MetricsTarget, type MonitoringApp, type ScrapedApp } from '@kube-world/constructs';
import { defineApp, ModelError } from '@kube-world/model';

export interface MonitoringTargetsSettings {
  readonly monitoring: MonitoringApp;
  /** Apps whose metrics are read; each lets Prometheus in by a setting of its own. */
  readonly targets: readonly ScrapedApp[];
}

/**
 * What Prometheus reads metrics of. A unit of its own, since its kinds come with `monitoring`: the apps that are watched
 * would wait for the watcher if they brought them.
 */
export const monitoringTargets = defineApp('monitoring-targets', ({ monitoring, targets }: MonitoringTargetsSettings) => ({
  namespace: monitoring.namespace,
  layer: 'infrastructure',
  build(scope, { cluster, unit }) {
    for (const { name, namespace, metrics } of targets) {
      if (!metrics) {
        throw new ModelError(`'${name}' lets nobody read its metrics; say who may in its own settings, or leave it out of the targets`, {
          at: `${cluster.name}/${unit}`,
        });
      }
      new MetricsTarget(scope, name, { namespace: namespace.name, endpoint: metrics });
    }
  },
}));
