import type { BuiltUnit } from '@kube-world/model';

const routes: ReadonlySet<string> = new Set(['Ingress', 'IngressRoute', 'HTTPRoute']);

/** Fleet hears of commits through its service `gitjob`: a route to it means that polling is only the fallback. */
export function isCalledByWebhook(units: readonly BuiltUnit[]): boolean {
  return units.some(({ manifests }) => manifests.some(({ manifest }) => routes.has(manifest.kind) && namesGitjob(manifest['spec'])));
}

function namesGitjob(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(namesGitjob);
  return Object.entries(value).some(([key, member]) => (key === 'name' && member === 'gitjob') || namesGitjob(member));
}
