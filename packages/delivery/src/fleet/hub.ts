import {
  type BuiltManifest,
  type Cluster,
  compareText,
  type DeliveryInput,
  type Fleet,
  type Layer,
  layers,
  type Unit,
} from '@kube-world/model';

import { engineObject } from '../engine-object';
import { gitKeySecret, needsKey } from '../git-access';
import { gitops } from './bundle-name';
import { labelsOf, localNamespace, runsFleet, spokesNamespace, targetOf } from './targets';
import { isCalledByWebhook } from './webhook';

const apiVersion = 'fleet.cattle.io/v1alpha1';

export type FleetMode = 'bundled' | 'federated';

/** `bundled`: Fleet serves the cluster that it runs in; `federated`: a hub also serves its spokes. */
export function fleetMode(fleet: Fleet): FleetMode {
  return spokesOf(fleet).length === 0 ? 'bundled' : 'federated';
}

/** What Fleet reads in the cluster that it runs in: empty for a spoke, which only has bundles. */
export function hubObjects({ fleet, cluster, units }: DeliveryInput): readonly BuiltManifest[] {
  const polling = isCalledByWebhook(units) ? '1h' : '1m';
  const objects: BuiltManifest[] = [];
  if (runsFleet(cluster)) objects.push(gitRepo(fleet, cluster, cluster, polling));
  if (cluster.spec.role !== 'hub' || fleetMode(fleet) === 'bundled') return objects;
  const spokes = spokesOf(fleet);
  for (const spoke of spokes) objects.push(registration(cluster, spoke));
  objects.push(...groups(cluster, spokes));
  for (const spoke of spokes) if (unitsOf(fleet, spoke).length > 0) objects.push(gitRepo(fleet, cluster, spoke, polling));
  return objects;
}

function spokesOf(fleet: Fleet): readonly Cluster[] {
  return fleet.placements.map(({ cluster }) => cluster).filter(({ spec }) => spec.role === 'spoke' && spec.engine === 'fleet');
}

function unitsOf(fleet: Fleet, cluster: Cluster): readonly Unit[] {
  return fleet.placements.find((placement) => placement.cluster.name === cluster.name)?.units ?? [];
}

/** The hub reaches a spoke with the kubeconfig in a Secret that is put there by hand or from an encrypted file. */
function registration(hub: Cluster, spoke: Cluster): BuiltManifest {
  return engineObject(hub.name, {
    apiVersion,
    kind: 'Cluster',
    namespace: spokesNamespace,
    name: spoke.name,
    labels: labelsOf(spoke),
    body: { spec: { kubeConfigSecret: `${spoke.name}-kubeconfig` } },
  });
}

function groups(hub: Cluster, spokes: readonly Cluster[]): readonly BuiltManifest[] {
  const types = new Set(spokes.flatMap(({ spec }) => spec.labels?.['workload-type'] ?? []));
  return [...types].toSorted(compareText).map((type) =>
    engineObject(hub.name, {
      apiVersion,
      kind: 'ClusterGroup',
      namespace: spokesNamespace,
      name: type,
      body: { spec: { selector: { matchLabels: { 'workload-type': type } } } },
    }),
  );
}

function gitRepo(fleet: Fleet, hub: Cluster, cluster: Cluster, pollingInterval: string): BuiltManifest {
  const { url, branch } = fleet.repository;
  const isLocal = hub.name === cluster.name;
  return engineObject(hub.name, {
    apiVersion,
    kind: 'GitRepo',
    namespace: isLocal ? localNamespace : spokesNamespace,
    name: cluster.name,
    body: {
      spec: {
        repo: url,
        branch,
        ...(needsKey(url) ? { clientSecretName: gitKeySecret } : {}),
        paths: paths(fleet, cluster, isLocal),
        pollingInterval,
        ...(cluster.spec.sync === 'manual' ? { paused: true } : {}),
        targets: [targetOf(cluster)],
      },
    },
  });
}

/** The layers that have units, never the cluster's whole folder: `secrets/` is Flux's and `machines/` is nobody's. */
function paths(fleet: Fleet, cluster: Cluster, isLocal: boolean): readonly string[] {
  const used = new Set<Layer>(unitsOf(fleet, cluster).map(({ app }) => app.layer));
  // nobody places the unit of policies: it comes with the fact, where something runs
  if (used.size > 0 && cluster.spec.policies) used.add('policies');
  const folders = [...(isLocal ? [gitops] : []), ...layers.filter((layer) => used.has(layer))];
  return folders.map((folder) => `dist/${cluster.name}/${folder}`);
}
