import { avg, count, div, eq, gt, n, or, rate, sub, sum, topk, vect, vector } from '@grafana/promql-builder';

import type { DashboardProps } from './dashboard';
import { stat, timeseries } from './panels';

const nodeDisk = (metric: string) => vector(metric).label('mountpoint', '/').labelNotMatchRegexp('fstype', 'tmpfs|ramfs|fuse.*');
const cpu = (metric: string) => rate(vector(metric).labelNeq('container', '').range('5m'));
/** Zero where nothing matches, so that a panel says 0 and not "no data". */
const orZero = (expr: ReturnType<typeof sum>) => or(expr, vect(0));

/** Whether the cluster is well: nodes, what uses them, and what fails. */
export function clusterOverview(): DashboardProps {
  return {
    uid: 'cluster-overview',
    title: 'Cluster overview',
    tags: ['kube-world', 'cluster'],
    panels: [
      stat({
        title: 'Nodes ready',
        unit: 'short',
        width: 4,
        height: 4,
        queries: [{ expr: sum(vector('kube_node_status_condition').label('condition', 'Ready').label('status', 'true')) }],
      }),
      stat({
        title: 'Alerts firing',
        unit: 'short',
        width: 4,
        height: 4,
        limits: { warning: 1, critical: 5 },
        queries: [
          {
            expr: orZero(count(vector('ALERTS').label('alertstate', 'firing').labelNotMatchRegexp('alertname', 'Watchdog|InfoInhibitor'))),
          },
        ],
      }),
      stat({
        title: 'Pods that do not run',
        unit: 'short',
        width: 4,
        height: 4,
        limits: { warning: 1, critical: 5 },
        queries: [{ expr: orZero(sum(vector('kube_pod_status_phase').labelMatchRegexp('phase', 'Pending|Failed|Unknown'))) }],
      }),
      stat({
        title: 'Targets down',
        unit: 'short',
        width: 4,
        height: 4,
        limits: { warning: 1, critical: 5 },
        queries: [{ expr: orZero(count(eq(vector('up'), n(0)))) }],
      }),
      stat({
        title: 'Claims above 80%',
        unit: 'short',
        width: 4,
        height: 4,
        limits: { warning: 1, critical: 3 },
        queries: [
          {
            expr: orZero(count(gt(div(vector('kubelet_volume_stats_used_bytes'), vector('kubelet_volume_stats_capacity_bytes')), n(0.8)))),
          },
        ],
      }),
      stat({
        title: 'Certificates not ready',
        unit: 'short',
        width: 4,
        height: 4,
        limits: { warning: 1, critical: 3 },
        queries: [{ expr: orZero(count(eq(vector('certmanager_certificate_ready_status').labelNeq('condition', 'True'), n(1)))) }],
      }),
      ...usage(),
    ],
  };
}

function usage(): DashboardProps['panels'] {
  const size = { width: 12, height: 8 };
  const idle = avg(rate(vector('node_cpu_seconds_total').label('mode', 'idle').range('5m'))).by(['instance']);
  const memory = div(vector('node_memory_MemAvailable_bytes'), vector('node_memory_MemTotal_bytes'));
  return [
    timeseries({ ...size, title: 'CPU of nodes', unit: 'percentunit', queries: [{ expr: sub(n(1), idle), legend: '{{instance}}' }] }),
    timeseries({ ...size, title: 'Memory of nodes', unit: 'percentunit', queries: [{ expr: sub(n(1), memory), legend: '{{instance}}' }] }),
    timeseries({
      ...size,
      title: 'Disk of nodes',
      unit: 'percentunit',
      queries: [
        { expr: sub(n(1), div(nodeDisk('node_filesystem_avail_bytes'), nodeDisk('node_filesystem_size_bytes'))), legend: '{{instance}}' },
      ],
    }),
    timeseries({
      ...size,
      title: 'Claims',
      unit: 'percentunit',
      queries: [
        {
          expr: div(vector('kubelet_volume_stats_used_bytes'), vector('kubelet_volume_stats_capacity_bytes')),
          legend: '{{namespace}}/{{persistentvolumeclaim}}',
        },
      ],
    }),
    timeseries({
      ...size,
      title: 'Memory of namespaces',
      unit: 'bytes',
      queries: [
        {
          expr: topk(10, sum(vector('container_memory_working_set_bytes').labelNeq('container', '')).by(['namespace'])),
          legend: '{{namespace}}',
        },
      ],
    }),
    timeseries({
      ...size,
      title: 'CPU of namespaces',
      unit: 'short',
      queries: [{ expr: topk(10, sum(cpu('container_cpu_usage_seconds_total')).by(['namespace'])), legend: '{{namespace}}' }],
    }),
  ];
}
