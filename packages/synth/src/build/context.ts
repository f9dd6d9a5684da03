import { type AppContext, type ClaimSpec, type FleetFacts, ModelError, type Unit, type VolumePurpose } from '@kube-world/model';

/** What a unit's app is handed: the facts of its cluster, and claims by purpose. */
export function contextOf(fleet: FleetFacts, unit: Unit): AppContext {
  const { cluster, app } = unit;
  return {
    cluster,
    fleet,
    unit: unit.name,
    namespace: app.namespace.name,
    storage: (purpose, size) => claimFor(unit, purpose, size),
  };
}

function claimFor({ cluster, name }: Unit, purpose: VolumePurpose, size: string): ClaimSpec {
  const { purposes, classes } = cluster.spec.storage;
  const storageClassName = purposes[purpose];
  if (storageClassName === undefined) {
    throw new ModelError(
      `asks for '${purpose}' storage, which the cluster does not serve; name a class for it in clusters/${cluster.name}/spec.ts storage.purposes`,
      {
        at: `${cluster.name}/${name}`,
      },
    );
  }
  return { storageClassName, size, accessModes: classes[storageClassName]?.accessModes ?? ['ReadWriteOnce'] };
}
