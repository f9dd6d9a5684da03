import type { Engine, Manifest } from '@kube-world/model';

/** Kinds whose loss takes data or other people's objects along. */
const kept: ReadonlySet<string> = new Set(['Namespace', 'PersistentVolumeClaim', 'PersistentVolume', 'CustomResourceDefinition']);

/** What says to an engine that an object stays when it leaves Git. */
export const keep: Readonly<Record<Engine, Readonly<Record<string, string>>>> = {
  flux: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' },
  // a bundle is installed as a Helm release, on upgrade and removal alike
  fleet: { 'helm.sh/resource-policy': 'keep' },
  argocd: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
};

const asWritten = { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' } as const;

/** Helm writes this label over on whatever it installs; said otherwise, Fleet would see drift that it can never set back. */
const byHelm = { 'app.kubernetes.io/managed-by': 'Helm' } as const;

/**
 * Marks namespaces, volumes, claims and CRDs so that the engine never prunes them. For Flux it also marks an object whose
 * text holds `${`: nothing is substituted today, and a `postBuild` that someone adds later must not touch it.
 * For Fleet every object says that Helm manages it. An annotation that the object has stays as it is.
 */
export function protect(engine: Engine): (manifest: Manifest) => Manifest {
  return (manifest) => {
    let marks: Readonly<Record<string, string>> | undefined;
    if (kept.has(manifest.kind)) marks = keep[engine];
    if (engine === 'flux' && hasPlaceholder(manifest)) marks = { ...marks, ...asWritten };
    const labels = engine === 'fleet' ? byHelm : undefined;
    if (!marks && !labels) return manifest;
    const { metadata } = manifest;
    return {
      ...manifest,
      metadata: {
        ...metadata,
        ...(labels ? { labels: { ...metadata.labels, ...labels } } : {}),
        ...(marks ? { annotations: { ...marks, ...metadata.annotations } } : {}),
      },
    };
  };
}

function hasPlaceholder(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.includes('${');
  if (typeof value !== 'object' || value === null || depth > 200) return false;
  if (Array.isArray(value)) return value.some((item) => hasPlaceholder(item, depth + 1));
  for (const key in value) {
    if (key.includes('${') || hasPlaceholder((value as Record<string, unknown>)[key], depth + 1)) return true;
  }
  return false;
}
