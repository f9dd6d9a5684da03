import type * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';

/**
 * Grafana's SDK, loaded with the first dashboard: 70 files that a fleet without dashboards does without. Its entry points
 * for single kinds of panels load 140 more, which is why panels are made by its plain builder.
 */
export function sdk(): typeof dashboard {
  return require('@grafana/grafana-foundation-sdk/dashboard') as typeof dashboard;
}
