import { type BuiltManifest, type KindSchema, type Manifest, providedGroups } from '@kube-world/model';

import { type CheckContext, objectsOf } from './context';

/** What brings custom kinds to a cluster: objects, charts, the platform, the engine. */
export class InstalledKinds {
  private readonly groups: Set<string>;
  private readonly kinds = new Set<string>();
  private readonly schemas = new Map<string, KindSchema>();

  public constructor(context: CheckContext) {
    this.groups = new Set(providedGroups(context.cluster.spec));
    for (const built of objectsOf(context)) if (built.manifest.kind === 'CustomResourceDefinition') this.addDefinition(built);
    for (const { unit, releases } of context.units) {
      for (const release of releases) for (const { group, kind } of release.chart.crds) this.kinds.add(`${group}/${kind}`);
      for (const { kind, name } of unit.app.provides ?? []) {
        // it is called <plural>.<group>, which does not say the kind
        if (kind === 'CustomResourceDefinition') this.groups.add(name.slice(name.indexOf('.') + 1));
      }
    }
  }

  public has(group: string, kind: string): boolean {
    return this.groups.has(group) || this.kinds.has(`${group}/${kind}`);
  }

  /** The schema that a definition among the cluster's own objects gives. */
  public schemaOf(apiVersion: string, kind: string): KindSchema | undefined {
    return this.schemas.get(`${apiVersion} ${kind}`);
  }

  private addDefinition({ manifest }: BuiltManifest): void {
    const spec = recordOf(manifest['spec']);
    const { group } = spec;
    const { kind } = recordOf(spec['names']);
    if (typeof group !== 'string' || typeof kind !== 'string') return;
    this.kinds.add(`${group}/${kind}`);
    for (const { name, served, schema } of definedVersions(manifest)) if (served) this.schemas.set(`${group}/${name} ${kind}`, schema);
  }
}

/** The versions of a CustomResourceDefinition that have a schema, as far as it can be read. */
export function* definedVersions(manifest: Manifest): Generator<{
  readonly name: string;
  readonly served: boolean;
  readonly schema: KindSchema;
}> {
  const { scope, versions } = recordOf(manifest['spec']);
  for (const version of Array.isArray(versions) ? versions : []) {
    const { name, served, schema } = recordOf(version);
    const root = recordOf(schema)['openAPIV3Schema'];
    if (typeof name !== 'string' || typeof root !== 'object' || root === null) continue;
    const kind = { namespaced: scope === 'Namespaced', crdRelease: manifest.metadata.name, schema: root, definition: () => ({}) };
    yield { name, served: served === true, schema: kind };
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
