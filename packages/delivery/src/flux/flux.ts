import {
  type BuiltManifest,
  type BuiltUnit,
  compareText,
  type Deliver,
  type DeliveryDocument,
  fileName,
  ModelError,
  unitFolder,
} from '@kube-world/model';

import { deliverableUnits } from '../deliverable-units';
import { hubObjects } from '../fleet/hub';
import { gitSource } from './git-source';
import { helmRelease } from './helm-release';
import { gitopsKustomization, unitKustomization } from './kustomization';
import { gitops } from './names';
import { reconciler } from './reconciler';

/**
 * Flux: a Kustomization a unit, the repository that they read, and a `kustomization.yaml` in each folder. A hub also
 * gets what Fleet needs for the spokes that Fleet serves.
 * @throws ModelError for a unit that has the name of the gitops folder
 */
export const deliverFlux: Deliver = (input) => {
  const { fleet, cluster } = input;
  const units = deliverableUnits(input.units);
  if (units.some(({ unit }) => unit.name === gitops)) {
    throw new ModelError(`unit '${gitops}' has the name of the cluster's own folder; rename it`, { at: `${cluster.name}/${gitops}` });
  }
  const unitManifests = new Map<string, BuiltManifest[]>();
  const place = { cluster, source: fleet.name };
  const root: BuiltManifest[] = [gitSource(fleet, cluster), gitopsKustomization(place)];
  const addTo = (unit: string, manifests: readonly BuiltManifest[]): void => {
    const added = unitManifests.get(unit);
    if (added) added.push(...manifests);
    else unitManifests.set(unit, [...manifests]);
  };

  const makers = namespaceMakers(units);
  for (const built of units) {
    for (const release of built.releases) addTo(built.unit.name, helmRelease(cluster, release));
    const account = reconciler(input, built);
    root.push(unitKustomization(place, built, account?.name));
    if (!account) continue;
    root.push(account.account);
    // the permissions need the namespace: they come with it, or, where it was there before us, at once
    const maker = makers.get(account.namespace);
    if (maker === undefined) root.push(...account.permissions);
    else addTo(maker, account.permissions);
  }
  root.push(...hubObjects(input));

  const documents = units.map((built) =>
    kustomizationFile(unitFolder(built), [...built.manifests, ...(unitManifests.get(built.unit.name) ?? [])]),
  );
  return { unitManifests, gitops: root, documents: [...documents, kustomizationFile('gitops', root)] };
};

function namespaceMakers(units: readonly BuiltUnit[]): ReadonlyMap<string, string> {
  const makers = new Map<string, string>();
  for (const { unit, manifests } of units) {
    for (const { manifest } of manifests) if (manifest.kind === 'Namespace') makers.set(manifest.metadata.name, unit.name);
  }
  return makers;
}

/** Lists a folder's files, so that `kubectl apply -k` takes what Flux takes. */
function kustomizationFile(folder: string, manifests: readonly BuiltManifest[]): DeliveryDocument {
  const resources = manifests.map(({ manifest }) => fileName(manifest)).toSorted(compareText);
  return {
    path: `${folder}/kustomization.yaml`,
    value: { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources },
  };
}
