import type { ClusterSpec } from './cluster';

/** API groups that are in a cluster before anything of ours is: the platform's own, and the engine that pulls. */
export function providedGroups({ platform, engine }: ClusterSpec): readonly string[] {
  return [...platformGroups(platform), ...engineGroups[engine]];
}

function platformGroups(platform: ClusterSpec['platform']): readonly string[] {
  if (platform.kind !== 'k3s') return [];
  return ['helm.cattle.io', 'k3s.cattle.io', ...(platform.bundled.traefik ? ['traefik.io'] : [])];
}

const engineGroups = {
  flux: ['source.toolkit.fluxcd.io', 'kustomize.toolkit.fluxcd.io', 'helm.toolkit.fluxcd.io', 'notification.toolkit.fluxcd.io'],
  fleet: ['fleet.cattle.io'],
  argocd: ['argoproj.io'],
} as const;
