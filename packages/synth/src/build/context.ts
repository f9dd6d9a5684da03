import {
  type AppContext,
  type ClaimSpec,
  type FleetFacts,
  ModelError,
  Quantity,
  type SizeBounds,
  type Unit,
  type VolumePurpose,
} from '@kube-world/model';

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
  const { purposes, classes, bounds } = cluster.spec.storage;
  const storageClassName = purposes[purpose];
  if (storageClassName === undefined) {
    throw new ModelError(
      `asks for '${purpose}' storage, which the cluster does not serve; name a class for it in clusters/${cluster.name}/spec.ts storage.purposes`,
      {
        at: `${cluster.name}/${name}`,
      },
    );
  }
  const bound = bounds && Object.hasOwn(bounds, purpose) ? bounds[purpose] : undefined;
  if (bound) holdTo(bound, { purpose, size, at: `${cluster.name}/${name}` });
  return { storageClassName, size, accessModes: classes[storageClassName]?.accessModes ?? ['ReadWriteOnce'] };
}

/** What cannot be read of the size is the schema's finding, and of a bound one of the facts. */
function holdTo(
  { min, max }: SizeBounds,
  { purpose, size, at }: { readonly purpose: VolumePurpose; readonly size: string; readonly at: string },
): void {
  const [asked, least, most] = [size, min, max].map((text) => Quantity.tryParse(text));
  const refuse = (bound: string, text: string): never => {
    throw new ModelError(`asks for ${size} of '${purpose}' storage, and ${bound} that the cluster gives a claim of it is ${text}`, { at });
  };
  if (asked?.ok !== true) return;
  if (least?.ok === true && asked.value.compare(least.value) < 0) refuse('the least', min);
  if (most?.ok === true && asked.value.compare(most.value) > 0) refuse('the most', max);
}
