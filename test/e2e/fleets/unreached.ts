const byCharts = 'check --charts finds it, which renders charts: test/engines/charts has it';

/** Ids that no fleet of the table can show, and why. What cdk-nag finds under its own ids, when templates are made, is none of ours. */
export const unreached: ReadonlyMap<string, string> = new Map([
  ['chart-definition-missing', byCharts],
  ['chart-image-not-pinned', byCharts],
  ['chart-namespace-missing', byCharts],
  ['chart-namespace-outside', byCharts],
  ['chart-nondeterministic', byCharts],
  ['chart-output-unreadable', byCharts],
  ['chart-refused', byCharts],
  ['chart-unsound', byCharts],
]);
