import { type App, compareText, type Layer, layers, ModelError, type NamespaceSpec } from '@kube-world/model';

/** A namespace, and the apps that live in it. */
export interface SharedNamespace {
  readonly spec: NamespaceSpec;
  readonly apps: readonly App[];
  /** The first layer that any of its apps is in, infrastructure at the latest. */
  readonly layer: Layer;
}

/** In every cluster, nobody's own, and where objects land that say no namespace: we take it over and close it. */
const defaultNamespace: NamespaceSpec = { name: 'default', podSecurity: 'restricted' };

/**
 * Every namespace that apps name, and `default`; sorted by name.
 * @throws ModelError when two apps want one namespace to differ
 */
export function sharedNamespaces(apps: readonly App[]): readonly SharedNamespace[] {
  const found = new Map<string, Found>([[defaultNamespace.name, { spec: defaultNamespace, said: 'in every cluster', apps: [] }]]);
  for (const app of apps) {
    const { name } = app.namespace;
    const known = found.get(name);
    if (known) found.set(name, { ...known, spec: merge(known, app), apps: [...known.apps, app] });
    else found.set(name, { spec: app.namespace, said: `in '${app.name}'`, apps: [app] });
  }
  return [...found.values()].map(shared).toSorted((left, right) => compareText(left.spec.name, right.spec.name));
}

interface Found {
  readonly spec: NamespaceSpec;
  /** By whom it was said first. */
  readonly said: string;
  readonly apps: readonly App[];
}

const shared = ({ spec, apps }: Found): SharedNamespace => ({
  spec,
  apps,
  layer: apps.some((app) => app.layer === layers[0]) ? layers[0] : 'infrastructure',
});

/** Quota and limits may be said by one app alone; Pod Security and who brings the namespace are said by all. */
function merge({ spec, said }: Found, app: App): NamespaceSpec {
  const exists = spec.exists ?? false;
  const { namespace } = app;
  if (spec.name !== defaultNamespace.name && exists !== (namespace.exists ?? false)) refuse('exists', `${exists} ${said}`, app);
  if (!exists && spec.podSecurity !== namespace.podSecurity) refuse('podSecurity', `'${spec.podSecurity}' ${said}`, app);
  for (const field of ['quota', 'limits'] as const) {
    const [first, other] = [spec[field], namespace[field]];
    if (first && other && JSON.stringify(first) !== JSON.stringify(other)) refuse(field, `another ${said}`, app);
  }
  return { ...namespace, ...spec, exists };
}

function refuse(field: keyof NamespaceSpec, other: string, app: App): never {
  const given = JSON.stringify(app.namespace[field] ?? false);
  throw new ModelError(
    `namespace '${app.namespace.name}' is given ${field} ${given}, but ${other}; let both say the same, or use two namespaces`,
    {
      at: app.name,
    },
  );
}
