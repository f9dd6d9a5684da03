import { type BuiltUnit, type Fleet, ModelError } from '@kube-world/model';

/** A bundle becomes a Helm release of the same name, and Helm takes no longer one. */
const maxLength = 53;
/** Not a unit's name: the bundle of the hub's own gitops folder has it. */
export const gitops = 'gitops';

export function bundleName(cluster: string, unit: string): string {
  const name = `${cluster}-${unit}`;
  if (name.length > maxLength) {
    const room = maxLength - cluster.length - 1;
    throw new ModelError(
      `bundle '${name}' has ${name.length} characters and Fleet takes ${maxLength}; name the unit with at most ${room}`,
      {
        at: `${cluster}/${unit}`,
      },
    );
  }
  return name;
}

/** All bundles of a fleet lie side by side in the hub, so `a-b` with unit `c` and `a` with unit `b-c` meet. */
export function checkUnique(fleet: Fleet, cluster: string, units: readonly BuiltUnit[]): void {
  for (const { unit } of units) {
    const name = bundleName(cluster, unit.name);
    if (unit.name === gitops)
      throw new ModelError(`unit '${gitops}' has the name of the cluster's own folder; rename it`, { at: `${cluster}/${gitops}` });
    for (const { cluster: other, units: others } of fleet.placements) {
      if (other.name === cluster || other.spec.engine !== 'fleet' || !name.startsWith(`${other.name}-`)) continue;
      const clash = others.find((one) => `${other.name}-${one.name}` === name);
      if (clash)
        throw new ModelError(`bundle '${name}' is also that of ${other.name}/${clash.name}; rename one of the units`, {
          at: `${cluster}/${unit.name}`,
        });
    }
  }
}
