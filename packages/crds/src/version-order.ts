const stages = ['alpha', 'beta', ''];

/** Newest first, as Kubernetes prefers them: `v2`, `v1`, `v1beta2`, `v1alpha1`; then by group. */
export function compareApiVersions(left: string, right: string): number {
  return (
    compareVersions(left.slice(left.indexOf('/') + 1), right.slice(right.indexOf('/') + 1)) || (left < right ? -1 : left > right ? 1 : 0)
  );
}

/** Newest first; what is no Kubernetes version comes last, in text order. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [rank(left), rank(right)];
  if (!a || !b) return a ? -1 : b ? 1 : left < right ? -1 : left > right ? 1 : 0;
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
}

function rank(version: string): readonly [stage: number, major: number, minor: number] | undefined {
  const parts = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!parts) return undefined;
  return [stages.indexOf(parts[2] ?? ''), Number(parts[1]), Number(parts[3] ?? 0)];
}
