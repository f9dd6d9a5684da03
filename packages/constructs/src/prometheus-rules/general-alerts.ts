import { eq, n, vect, vector } from '@grafana/promql-builder';

import type { AlertGroup } from './alert';

/** That alerting itself works, and that what is to be scraped can be. */
export function generalAlerts(): AlertGroup {
  return {
    name: 'general',
    alerts: [
      {
        name: 'Watchdog',
        expr: vect(1),
        severity: 'info',
        summary: 'alerting works: this alert always fires',
        runbook: 'Nothing is wrong. When the one who is told of it hears nothing, look at Prometheus and Alertmanager.',
      },
      {
        name: 'TargetDown',
        expr: eq(vector('up'), n(0)),
        for: '15m',
        severity: 'warning',
        summary: 'metrics of {{ $labels.job }} in {{ $labels.namespace }} cannot be read ({{ $labels.instance }})',
        runbook: 'Look at the pod behind the address, then at the network policies of both sides and at the token that it asks for.',
      },
    ],
  };
}
