import { type Release, unitFolder } from '@kube-world/model';
import type { BuiltCluster } from '@kube-world/synth';

/**
 * A release's values as its engine hands them to Helm: after all passes, from the object or file that goes into `dist/`.
 * @default - those of the release, for an engine that delivers no charts yet
 */
export function deliveredValues({ units, delivered }: BuiltCluster, release: Release): Release['values'] {
  for (const unit of units.filter(({ releases }) => releases.includes(release))) {
    const object = unit.manifests.find(({ manifest, at }) => at === release.at && manifest.kind === 'HelmRelease');
    if (object) return values(object.manifest['spec']);
    const document = delivered.documents.find(({ path }) => path === `${unitFolder(unit)}/fleet.yaml`);
    if (document) return values((document.value as { readonly helm?: unknown }).helm);
  }
  return release.values;
}

/** A release that writes nothing over the defaults has no such field. */
function values(holder: unknown): Release['values'] {
  return (holder as { readonly values?: Release['values'] } | undefined)?.values ?? {};
}
