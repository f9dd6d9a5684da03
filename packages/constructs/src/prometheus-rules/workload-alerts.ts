import { div, gte, lt, maxOverTime, n, vector } from '@grafana/promql-builder';

import type { AlertGroup } from './alert';

/** Pods and their volumes. */
export function workloadAlerts(): AlertGroup {
  return {
    name: 'workloads',
    alerts: [
      {
        name: 'PodCrashLooping',
        expr: gte(maxOverTime(vector('kube_pod_container_status_waiting_reason').label('reason', 'CrashLoopBackOff').range('5m')), n(1)),
        for: '15m',
        severity: 'warning',
        summary: 'container {{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} crashes again and again',
        runbook: 'Read the log of its last run (kubectl logs --previous), and what changed in Git before it began.',
      },
      {
        name: 'VolumeAlmostFull',
        expr: lt(div(vector('kubelet_volume_stats_available_bytes'), vector('kubelet_volume_stats_capacity_bytes')), n(0.1)),
        for: '15m',
        severity: 'critical',
        summary: 'claim {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left',
        runbook: 'Raise the size of the claim where its class can grow; else remove what its program keeps for too long.',
      },
    ],
  };
}
