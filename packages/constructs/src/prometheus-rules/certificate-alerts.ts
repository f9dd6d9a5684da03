import { eq, lt, max, n, sub, time, vector } from '@grafana/promql-builder';

import type { AlertGroup } from './alert';

const day = 24 * 60 * 60;

/** Certificates of cert-manager, which renews them long before: an alert means that renewing fails. */
export function certificateAlerts(options: { readonly daysLeft?: number } = {}): AlertGroup {
  const { daysLeft = 14 } = options;
  const look = 'Look at the Certificate, its CertificateRequest and its Order (kubectl describe), then at the issuer.';
  return {
    name: 'certificates',
    alerts: [
      {
        name: 'CertificateExpiring',
        expr: lt(sub(vector('certmanager_certificate_expiration_timestamp_seconds'), time()), n(daysLeft * day)),
        for: '1h',
        severity: 'critical',
        summary: 'certificate {{ $labels.namespace }}/{{ $labels.name }} expires in {{ $value | humanizeDuration }}',
        runbook: look,
      },
      {
        name: 'CertificateNotReady',
        expr: eq(
          max(vector('certmanager_certificate_ready_status').labelNeq('condition', 'True')).by(['cluster', 'namespace', 'name']),
          n(1),
        ),
        for: '30m',
        severity: 'warning',
        summary: 'certificate {{ $labels.namespace }}/{{ $labels.name }} is not ready',
        runbook: look,
      },
    ],
  };
}
