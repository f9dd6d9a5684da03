import { type BuiltUnit, type Cluster, type DeliveryDocument, type Json, ModelError, type Release, unitFolder } from '@kube-world/model';

import { bundleName } from './bundle-name';
import { targetOf } from './targets';

/** `fleet.yaml` of a unit's folder. */
export function bundleDocument(cluster: Cluster, built: BuiltUnit): DeliveryDocument {
  return { path: `${unitFolder(built)}/fleet.yaml`, value: bundle(cluster, built) };
}

function bundle(cluster: Cluster, built: BuiltUnit): Json {
  const { app, name } = built.unit;
  const release = onlyRelease(cluster, built);
  const helm = release ? chartOptions(release) : objectOptions(built);
  return {
    name: bundleName(cluster.name, name),
    labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': cluster.name, 'app.kubernetes.io/managed-by': 'kube-world' },
    // the default for objects that name none; `namespace` would move every object there and fail on cluster-scoped ones
    defaultNamespace: release?.namespace ?? app.namespace.name,
    ...(helm ? { helm } : {}),
    ...(built.dependsOn.length === 0 ? {} : { dependsOn: built.dependsOn.map((unit) => ({ name: bundleName(cluster.name, unit) })) }),
    ...reconciled(cluster),
  };
}

/** Drift is set back, and no cluster but the one that the folder is for takes the bundle, whatever a GitRepo targets. */
export function reconciled(cluster: Cluster): { readonly [key: string]: Json } {
  return {
    correctDrift: { enabled: true },
    targetCustomizations: [targetOf(cluster), { name: 'elsewhere', clusterSelector: {}, doNotDeploy: true }],
  };
}

/** Fleet takes a folder either for a chart or for objects: beside a chart it would leave the objects out without a word. */
function onlyRelease(cluster: Cluster, { unit, manifests, releases }: BuiltUnit): Release | undefined {
  const at = `${cluster.name}/${unit.name}`;
  if (releases.length > 1)
    throw new ModelError(`unit holds ${releases.length} charts and Fleet takes one; make each an app of its own`, { at });
  if (releases.length === 1 && manifests.length > 0) {
    throw new ModelError(
      `unit holds a chart and ${manifests.length} objects, and Fleet takes one or the other; move the objects to an app of their own`,
      { at },
    );
  }
  return releases[0];
}

function chartOptions({ name, chart, values, timeoutSeconds }: Release): Json {
  const source = chart.repository.startsWith('oci://') ? { chart: chart.repository } : { repo: chart.repository, chart: chart.name };
  return {
    releaseName: name,
    ...source,
    version: chart.version,
    // Fleet would expand `${...}` in values, and charts use that text for themselves
    disablePreProcess: true,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
  };
}

/**
 * What a cluster has before us (`default`, each namespace's `default` account) is taken over instead of refused. Beyond that,
 * Helm merges what it took over on the client: a release of its server-side apply refuses every upgrade of a field that
 * somebody has changed by hand, until the drift is corrected.
 */
function objectOptions({ manifests }: BuiltUnit): Json | undefined {
  return manifests.length === 0 ? undefined : { takeOwnership: true };
}
