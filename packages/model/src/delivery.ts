import type { Cluster } from './cluster';
import type { Fleet } from './fleet';
import type { BuiltManifest, Json } from './manifest';
import type { BuiltUnit } from './unit';

/** A file of `dist/<cluster>/` that is no Kubernetes object: `kustomization.yaml`, `fleet.yaml`. */
export interface DeliveryDocument {
  /** Relative to `dist/<cluster>/`. */
  readonly path: string;
  readonly value: Json;
}

/** What an engine needs beside the units' own objects. */
export interface Delivered {
  /** Unit name -> objects for its folder, such as a HelmRelease. */
  readonly unitManifests: ReadonlyMap<string, readonly BuiltManifest[]>;
  /** Objects of `dist/<cluster>/gitops/`. */
  readonly gitops: readonly BuiltManifest[];
  readonly documents: readonly DeliveryDocument[];
}

/** Where a unit's folder lies, relative to `dist/<cluster>/`. */
export function unitFolder(built: BuiltUnit): string {
  return `${built.unit.app.layer}/${built.unit.name}`;
}

/** `<kind>.<name>.yaml`: a file's name depends on its object alone. */
export function fileName(manifest: { readonly kind: string; readonly metadata: { readonly name: string } }): string {
  return `${manifest.kind.toLowerCase()}.${manifest.metadata.name.replaceAll(':', '-')}.yaml`;
}

/** What an engine is handed: one cluster of a fleet, and its units with their manifests, in order. */
export interface DeliveryInput {
  readonly fleet: Fleet;
  readonly cluster: Cluster;
  readonly units: readonly BuiltUnit[];
}

/** One engine's way of delivering a cluster. Pure. */
export type Deliver = (input: DeliveryInput) => Delivered;
