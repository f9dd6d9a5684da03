/** Where Flux's controllers run and where its own objects of a cluster lie. */
export const fluxNamespace = 'flux-system';
/** The Kustomization of the gitops folder; no unit may be called so. */
export const gitops = 'gitops';

/** Seconds as Flux writes them: `90s`, `10m`, `1h`. */
export function duration(seconds: number): string {
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
