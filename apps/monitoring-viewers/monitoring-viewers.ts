import { type MonitoringApp, ReadOnlyRole, type RoleSubject } from '@kube-world/constructs';
import { defineApp } from '@kube-world/model';

export interface MonitoringViewersSettings {
  readonly monitoring: MonitoringApp;
  /** Who may look. @default - the group `monitoring-viewers` */
  readonly subjects?: readonly RoleSubject[];
}

const viewers: readonly RoleSubject[] = [{ kind: 'Group', name: 'monitoring-viewers' }];

/** For people the namespace is read-only: what runs in it and what it watches, but no Secret, and no way into a pod. */
export const monitoringViewers = defineApp('monitoring-viewers', ({ monitoring, subjects = viewers }: MonitoringViewersSettings) => ({
  namespace: monitoring.namespace,
  layer: 'infrastructure',
  build(scope) {
    new ReadOnlyRole(scope, 'monitoring-viewer', {
      reads: { kind: 'namespace', namespace: monitoring.namespace.name },
      rules: [
        { resources: ['configmaps', 'events', 'persistentvolumeclaims', 'pods', 'pods/log', 'services'] },
        { apiGroups: ['apps'], resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'] },
        {
          apiGroups: ['monitoring.coreos.com'],
          resources: ['alertmanagers', 'podmonitors', 'probes', 'prometheuses', 'prometheusrules', 'servicemonitors'],
        },
      ],
      subjects,
    });
  },
}));
