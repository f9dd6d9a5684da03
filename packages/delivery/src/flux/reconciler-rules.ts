import { type BuiltManifest, compareText, groupOf } from '@kube-world/model';

export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const any = ['*'];
const read = ['get', 'list', 'watch'];
/** Groups whose objects make pods: whether those are ready is read off pods and replica sets. */
const workloads: ReadonlySet<string> = new Set(['apps', 'batch']);

/**
 * What an account needs to apply, prune and watch these objects. The core group holds everybody's Secrets, so there the
 * kinds are named; of any other group it may do all, since how a custom kind is spelt in the plural is known to its CRD alone.
 */
export function rulesFor(manifests: readonly BuiltManifest[]): readonly PolicyRule[] {
  const groups = sorted(manifests.map(({ manifest }) => groupOf(manifest.apiVersion)));
  const core = sorted(manifests.flatMap(({ manifest }) => (manifest.apiVersion === 'v1' ? [plural(manifest.kind)] : [])));
  const others = groups.filter((group) => group !== '');
  const rules: PolicyRule[] = [];
  if (core.length > 0) rules.push({ apiGroups: [''], resources: core, verbs: any });
  if (others.length > 0) rules.push({ apiGroups: others, resources: any, verbs: any });
  if (groups.some((group) => workloads.has(group)))
    rules.push({ apiGroups: ['', 'apps'], resources: ['pods', 'replicasets'], verbs: read });
  return rules;
}

/** Every kind of the core group ends so, but for Endpoints. */
function plural(kind: string): string {
  const name = kind.toLowerCase();
  return name.endsWith('s') ? name : `${name}s`;
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted(compareText);
}
