/** What a chart's templates take beyond what its defaults and schema show. */
export interface Correction {
  /** Top-level keys that take any value. */
  readonly open?: readonly string[];
  /** A library chart whose values the chart reads at the top, not under the library's name. */
  readonly library?: string;
}

export const corrections: ReadonlyMap<string, Correction> = new Map([
  // Values of the charts that Rancher installs by itself: text or map, `""` by default.
  ['rancher', { open: ['fleet', 'webhook'] }],
  ['app-template', { library: 'common' }],
]);
