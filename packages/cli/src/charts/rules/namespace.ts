import type { Issue } from '@kube-world/model';

import type { PlacedObject, RenderedCluster, RenderedRelease, RenderedRule } from '../rendered-release';

/** A namespace that an object lies in has to be there, and one that is not the unit's own is worth a word. */
export const namespace: RenderedRule = (rendered) => {
  const there = namespacesOf(rendered);
  return rendered.releases.flatMap((release) =>
    [...byNamespace(release)].flatMap(([name, objects]): readonly Issue[] => {
      const { at, namespace: own, chart } = release.release;
      const shown = shownOf(objects);
      if (!there.has(name))
        return [
          {
            rule: 'chart-namespace-missing',
            severity: 'error',
            at,
            message: `${shown} in namespace '${name}', which nobody makes`,
            remedy: `place an app in '${name}' that makes it, or give chart ${chart.name} another namespace`,
          },
        ];
      if (name === own) return [];
      return [
        {
          rule: 'chart-namespace-outside',
          severity: 'warning',
          at,
          message: `${shown} in namespace '${name}' and not in its own, '${own}'`,
          remedy: `see that it is meant; else look for the value of chart ${chart.name} that names the namespace`,
        },
      ];
    }),
  );
};

const always = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

function namespacesOf({ units, releases }: RenderedCluster): ReadonlySet<string> {
  const objects = [...units.flatMap(({ manifests }) => manifests), ...releases.flatMap((release) => release.objects)];
  return new Set([
    ...always,
    ...units.flatMap(({ unit: { app } }) => (app.namespace.exists === true ? [app.namespace.name] : [])),
    ...objects.filter(({ manifest }) => manifest.kind === 'Namespace').map(({ manifest }) => manifest.metadata.name),
  ]);
}

function byNamespace({ objects }: RenderedRelease): ReadonlyMap<string, readonly PlacedObject[]> {
  const places = new Map<string, PlacedObject[]>();
  for (const object of objects) {
    const { namespace: name } = object.manifest.metadata;
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), object]);
  }
  return places;
}

function shownOf(objects: readonly PlacedObject[]): string {
  const names = objects.slice(0, 5).map(({ manifest }) => `${manifest.kind}/${manifest.metadata.name}`);
  return `${names.join(', ')}${objects.length > 5 ? ` and ${objects.length - 5} more lie` : objects.length === 1 ? ' lies' : ' lie'}`;
}
