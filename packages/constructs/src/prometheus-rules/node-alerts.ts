import { and, div, eq, lt, n, predictLinear, vector, type VectorExprBuilder } from '@grafana/promql-builder';

import type { AlertGroup } from './alert';

const day = 24 * 60 * 60;

/** Machines and their disks. */
export function nodeAlerts(): AlertGroup {
  return {
    name: 'nodes',
    alerts: [
      {
        name: 'NodeDown',
        expr: eq(vector('kube_node_status_condition').label('condition', 'Ready').label('status', 'true'), n(0)),
        for: '5m',
        severity: 'critical',
        summary: 'node {{ $labels.node }} is down',
        runbook: 'Look whether it has power and answers to ping; then at kubelet on it, and at its disk and memory.',
      },
      {
        name: 'DiskFilling',
        // a quarter is left, and it will not last the day
        expr: writable(and(lt(free(), n(0.25)), lt(predictLinear(disk('node_filesystem_avail_bytes').range('6h'), day), n(0)))),
        for: '1h',
        severity: 'warning',
        summary: 'disk {{ $labels.mountpoint }} of {{ $labels.instance }} is full within a day',
        runbook: 'Find what grows: images, logs, a database or backups. Remove it, or give the machine a larger disk.',
      },
      {
        name: 'DiskAlmostFull',
        expr: writable(lt(free(), n(0.1))),
        for: '15m',
        severity: 'critical',
        summary: 'disk {{ $labels.mountpoint }} of {{ $labels.instance }} has {{ $value | humanizePercentage }} left',
        runbook: 'Kubelet evicts pods soon. Remove images and old backups first, then find what grows.',
      },
    ],
  };
}

const disk = (metric: string): VectorExprBuilder => vector(metric).labelNotMatchRegexp('fstype', 'tmpfs|ramfs|fuse.*');
const free = () => div(disk('node_filesystem_avail_bytes'), disk('node_filesystem_size_bytes'));
/** What is mounted read-only is full by nature. */
const writable = (expr: ReturnType<typeof lt>) => and(expr, eq(disk('node_filesystem_readonly'), n(0)));
