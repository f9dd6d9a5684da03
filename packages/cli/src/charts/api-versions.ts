import { groupOf, kubernetesMinor, providedGroups, type ClusterSpec, type Manifest, type SchemaSource } from '@kube-world/model';

/** `apps/v1` and `apps/v1/Deployment`: both forms in which charts ask for them. */
function named(apiVersion: string, kind: string): readonly string[] {
  return [apiVersion, `${apiVersion}/${kind}`];
}

/** What a cluster serves before any unit is installed: Kubernetes's own kinds, and those of its platform and its engine. */
export function builtInApiVersions(spec: ClusterSpec, schemas: SchemaSource): ReadonlySet<string> {
  const kubernetes = kubernetesMinor(spec.platform.kubernetes);
  const provided = new Set(providedGroups(spec));
  const versions = new Set<string>();
  for (const kind of schemas.kinds(kubernetes)) {
    for (const apiVersion of schemas.apiVersionsOf(kubernetes, kind)) {
      const group = groupOf(apiVersion);
      // Kubernetes's own groups have no domain, or k8s.io; some custom ones have that, too
      const mayBeBuiltIn = !group.includes('.') || group.endsWith('.k8s.io');
      const isThere = provided.has(group) || (mayBeBuiltIn && schemas.kind(kubernetes, apiVersion, kind)?.crdRelease === undefined);
      if (isThere) for (const version of named(apiVersion, kind)) versions.add(version);
    }
  }
  return versions;
}

/** What custom resource definitions among these objects make the cluster serve. */
export function definedApiVersions(manifests: readonly Manifest[]): readonly string[] {
  return manifests
    .filter(({ kind }) => kind === 'CustomResourceDefinition')
    .flatMap(({ spec }) => {
      const { group, names, versions } = fields(spec);
      const { kind } = fields(names);
      return (Array.isArray(versions) ? versions : [])
        .map(fields)
        .flatMap(({ name, served }) => (served === true ? named(`${String(group)}/${String(name)}`, String(kind)) : []));
    });
}

/** The same of what is only known by its name. */
export function apiVersionsOfCrds(
  crds: readonly { readonly group: string; readonly kind: string; readonly versions: readonly string[] }[],
): readonly string[] {
  return crds.flatMap(({ group, kind, versions }) => versions.flatMap((version) => named(`${group}/${version}`, kind)));
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
