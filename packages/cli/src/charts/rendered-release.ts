import {
  type BuiltManifest,
  type BuiltUnit,
  type Cluster,
  groupOf,
  type Issue,
  kubernetesMinor,
  type Manifest,
  type Release,
  type SchemaSource,
} from '@kube-world/model';
import { dropEmpty } from '@kube-world/synth';

import type { RenderedObject } from './helm-output';

/** An object that a chart makes in a cluster, as the server would see it. */
export interface PlacedObject extends BuiltManifest, Pick<RenderedObject, 'source' | 'isHook'> {}

/** A chart that was rendered, and the unit that installs it. */
export interface RenderedRelease {
  readonly unit: string;
  readonly release: Release;
  readonly objects: readonly PlacedObject[];
}

/** What the rules for charts are handed: one cluster with everything that its charts make. */
export interface RenderedCluster {
  readonly cluster: Cluster;
  readonly units: readonly BuiltUnit[];
  readonly releases: readonly RenderedRelease[];
}

/** One rule: all that it finds, in any order. */
export type RenderedRule = (rendered: RenderedCluster) => readonly Issue[];

/** Says whether a kind lies in namespaces; `undefined` where nothing is known of it. */
export type ScopeOf = (manifest: Manifest) => boolean | undefined;

/** What is known of kinds: from definitions among these objects first, then from upstream. */
export function scopeOf(cluster: Cluster, manifests: readonly Manifest[], schemas: SchemaSource | undefined): ScopeOf {
  const kubernetes = kubernetesMinor(cluster.spec.platform.kubernetes);
  const defined = new Map(
    manifests
      .filter(({ kind }) => kind === 'CustomResourceDefinition')
      .map(({ spec }) => {
        const { group, names, scope } = spec as {
          readonly group?: string;
          readonly names?: { readonly kind?: string };
          readonly scope?: string;
        };
        return [`${group ?? ''}/${names?.kind ?? ''}`, scope === 'Namespaced'] as const;
      }),
  );
  return ({ apiVersion, kind }) => defined.get(`${groupOf(apiVersion)}/${kind}`) ?? schemas?.kind(kubernetes, apiVersion, kind)?.namespaced;
}

/** As Helm and the server do: nulls are left out, what names no namespace goes to the release's, and what lies in none loses the one it names. */
export function placed(release: Release, objects: readonly RenderedObject[], isNamespaced: ScopeOf): readonly PlacedObject[] {
  return objects.map(({ manifest, source, isHook }) => {
    const plain = dropEmpty(manifest);
    const { namespace, ...metadata } = plain.metadata;
    const known = isNamespaced(plain);
    const place =
      known === false
        ? undefined
        : namespace === undefined || namespace === ''
          ? known === true
            ? release.namespace
            : undefined
          : namespace;
    return {
      source,
      isHook,
      manifest: { ...plain, metadata: { ...metadata, name: plain.metadata.name, ...(place === undefined ? {} : { namespace: place }) } },
      at: `${release.at}/${source}/${plain.kind}/${plain.metadata.name}`,
    };
  });
}
