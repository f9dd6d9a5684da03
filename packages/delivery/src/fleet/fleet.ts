import type { Cluster, Deliver, DeliveryDocument } from '@kube-world/model';

import { deliverableUnits } from '../deliverable-units';
import { bundleDocument, reconciled } from './bundle';
import { bundleName, checkUnique, gitops } from './bundle-name';
import { hubObjects } from './hub';
import { localNamespace } from './targets';

/**
 * Fleet: a `fleet.yaml` in each unit's folder, and in the cluster that Fleet runs in the objects that it starts from.
 * @throws ModelError for a unit that Fleet cannot hold: a name too long, two charts, a chart with objects beside it
 */
export const deliverFleet: Deliver = (input) => {
  const { fleet, cluster } = input;
  const units = deliverableUnits(input.units);
  checkUnique(fleet, cluster.name, units);
  const objects = hubObjects(input);
  const documents = units.map((built) => bundleDocument(cluster, built));
  return { unitManifests: new Map(), gitops: objects, documents: objects.length === 0 ? documents : [...documents, gitopsBundle(cluster)] };
};

/**
 * `gitops/` is a bundle itself: applied once by hand, kept by Fleet from then on, and never taken away with the bundle. It
 * holds the GitRepo that it comes from, which is ready when its bundles are: were it to wait for that, neither ever would be.
 */
function gitopsBundle(cluster: Cluster): DeliveryDocument {
  return {
    path: `${gitops}/fleet.yaml`,
    value: {
      name: bundleName(cluster.name, gitops),
      defaultNamespace: localNamespace,
      helm: { takeOwnership: true },
      keepResources: true,
      ignore: { conditions: [{ type: 'Ready' }] },
      ...reconciled(cluster),
    },
  };
}
