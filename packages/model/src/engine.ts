/** How a cluster pulls its folder of `dist/`; changing the word re-targets the whole cluster. */
export type Engine = 'flux' | 'fleet' | 'argocd';

/** The coarse order inside a cluster, first to last; what is inferred and `dependsOn` are the fine one. */
export const layers = ['crds', 'infrastructure', 'policies', 'apps'] as const;
export type Layer = (typeof layers)[number];
