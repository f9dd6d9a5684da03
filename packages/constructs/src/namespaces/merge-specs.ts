import { type App, compareText, type Layer, layers, ModelError, type NamespaceSpec } from '@kube-world/model';

/** A namespace, and the apps that live in it. */
export interface SharedNamespace {
  readonly spec: NamespaceSpec;
  readonly apps: readonly App[];
  /** The first layer that any of its apps is in, infrastructure at the latest. */
  readonly layer: Layer;
}

/** Exists in every cluster, belongs to nobody, and is where objects land that say no namespace. */
const defaultNamespace: NamespaceSpec = { name: 'default', podSecurity: 'restricted' };

/**
 * Every namespace that apps name, and `default`; sorted by name.
 * @throws ModelError when two apps want one namespace to differ
 */
export function sharedNamespaces(apps: readonly App[]): readonly SharedNamespace[] {
  const names = [...new Set([defaultNamespace.name, ...apps.map((app) => app.namespace.name)])];
  return names.toSorted(compareText).map((name) =>
    shared(
      name,
      apps.filter((app) => app.namespace.name === name),
    ),
  );
}

function shared(name: string, apps: readonly App[]): SharedNamespace {
  const layer = apps.some((app) => app.layer === layers[0]) ? layers[0] : 'infrastructure';
  if (name === defaultNamespace.name) {
    for (const app of apps)
      if (app.namespace.podSecurity !== defaultNamespace.podSecurity) refuse(name, 'podSecurity', "'restricted' in every cluster", app);
    return { spec: defaultNamespace, apps, layer };
  }
  const [first, ...rest] = apps;
  if (!first) return { spec: { ...defaultNamespace, name }, apps, layer };
  const spec = rest.reduce((merged, app) => merge(merged, app, first), first.namespace);
  return { spec, apps, layer };
}

/** Quota and limits may be said by one app alone; Pod Security and who brings the namespace are said by all. */
function merge(merged: NamespaceSpec, app: App, first: App): NamespaceSpec {
  const { namespace } = app;
  if ((merged.exists ?? false) !== (namespace.exists ?? false))
    refuse(merged.name, 'exists', `${merged.exists ?? false} in '${first.name}'`, app);
  if (!merged.exists && merged.podSecurity !== namespace.podSecurity)
    refuse(merged.name, 'podSecurity', `'${merged.podSecurity}' in '${first.name}'`, app);
  for (const field of ['quota', 'limits'] as const) {
    const [said, other] = [merged[field], namespace[field]];
    if (said && other && JSON.stringify(said) !== JSON.stringify(other)) refuse(merged.name, field, `another in '${first.name}'`, app);
  }
  return { ...namespace, ...merged };
}

function refuse(namespace: string, field: keyof NamespaceSpec, other: string, app: App): never {
  throw new ModelError(
    `namespace '${namespace}' is given ${field} ${JSON.stringify(app.namespace[field] ?? false)}, but ${other}; let both say the same, or use two namespaces`,
    { at: app.name },
  );
}
