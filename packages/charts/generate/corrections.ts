/** What a chart's templates take beyond what its defaults and schema show. */
export interface Correction {
  /** Paths whose values the chart hands on as they are. */
  readonly open?: readonly string[];
  /** A library chart whose values the chart reads at the top, not under the library's name. */
  readonly library?: string;
  /** Texts at the top that templates read, and that neither defaults nor schema list. */
  readonly unlisted?: readonly string[];
}

const none: Correction = {};

const corrections: ReadonlyMap<string, Correction> = new Map([
  ['app-template', { library: 'common' }],
  // A ConfigMap with a policy under any name.
  ['argo-cd', { open: ['configs.rbac'] }],
  // Settings of the program, each an environment variable; and a chart of its own whose defaults are not known.
  ['authentik', { open: ['authentik', 'postgresql'] }],
  // Values of the charts that Rancher installs by itself, as text or map; its host stands in a comment of the defaults alone.
  ['rancher', { open: ['fleet', 'webhook'], unlisted: ['hostname'] }],
  // The spec of a custom resource.
  ['rook-ceph-cluster', { open: ['cephClusterSpec'] }],
  ['tigera-operator', { open: ['apiServer', 'defaultFelixConfiguration', 'goldmane', 'installation', 'whisker'] }],
]);

export function correctionOf(chart: string): Correction {
  return corrections.get(chart) ?? none;
}
