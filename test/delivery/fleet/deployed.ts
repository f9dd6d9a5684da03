import { dirname } from 'node:path';

import type { FleetYaml } from './fleet-yaml';

/** How Fleet makes a Helm chart of a bundle's files. */
export type Style = 'chart' | 'kustomize' | 'raw';

/** Which of a bundle's files reach the cluster: a bundle that names a chart installs that and nothing that lies beside it. */
export function deployedFiles(
  names: readonly string[],
  { helm, kustomize }: FleetYaml,
): { readonly style: Style; readonly names: readonly string[] } {
  const remote = isRemote(helm);
  const chart = remote ? undefined : `${helm?.chart ? `${helm.chart.replace(/^\.?\//, '')}/` : ''}Chart.yaml`;
  if (remote) return { style: 'chart', names: [] };
  if (chart !== undefined && names.includes(chart)) {
    const folder = chart === 'Chart.yaml' ? '' : `${dirname(chart)}/`;
    return { style: 'chart', names: names.filter((name) => name.startsWith(folder)) };
  }
  const overlay = `${kustomize?.dir ? `${kustomize.dir.replace(/\/$/, '')}/` : ''}kustomization.yaml`;
  if (names.includes(overlay)) return { style: 'kustomize', names: [overlay] };
  return { style: 'raw', names: raw(names) };
}

/** A chart that is not in the repository and that Fleet fetches into the bundle. */
export function isRemote(helm: FleetYaml['helm']): boolean {
  return helm?.chart !== undefined && (helm.repo !== undefined || /^[a-z]+:\/\//.test(helm.chart));
}

/** YAML and JSON, without the folders below that are a bundle or a chart of their own. */
function raw(names: readonly string[]): readonly string[] {
  const others = names.filter((name) => /\/(fleet\.ya?ml|Chart\.yaml)$/.test(name)).map((name) => `${dirname(name)}/`);
  return names.filter(
    (name) => /\.(ya?ml|json)$/.test(name) && !/(^|\/)fleet\.ya?ml$/.test(name) && !others.some((folder) => name.startsWith(folder)),
  );
}
