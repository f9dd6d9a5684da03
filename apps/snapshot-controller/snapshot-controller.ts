import { snapshotController as chart } from '@kube-world/charts/snapshot-controller';
import { HelmUnit, kubeSystem } from '@kube-world/constructs';
import { defineApp } from '@kube-world/model';

/** Kubernetes's snapshot controller with its kinds: it binds snapshots, which a storage driver then takes. */
export const snapshotController = defineApp<void>('snapshot-controller', () => ({
  namespace: kubeSystem,
  layer: 'infrastructure',
  traffic: { egress: [{ kind: 'kubernetes-api' }] },
  build(scope) {
    new HelmUnit(scope, 'snapshot-controller', {
      chart,
      namespace: kubeSystem.name,
      values: {
        controller: {
          priorityClassName: 'system-cluster-critical',
          resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { cpu: '200m', memory: '128Mi' } },
        },
      },
    });
  },
}));
