import { type BuiltUnit, compareText } from '@kube-world/model';

/**
 * The units that have something to deliver. An engine skips or refuses an empty folder, so whoever waits for an empty
 * unit waits for what that one waits for.
 */
export function deliverableUnits(units: readonly BuiltUnit[]): readonly BuiltUnit[] {
  const empty = new Map(units.filter(isEmpty).map((built) => [built.unit.name, built]));
  if (empty.size === 0) return units;
  return units.flatMap(({ unit, manifests, releases, dependsOn }) =>
    empty.has(unit.name) ? [] : [{ unit, manifests, releases, dependsOn: throughEmpty(dependsOn, empty) }],
  );
}

function isEmpty({ manifests, releases }: BuiltUnit): boolean {
  return manifests.length === 0 && releases.length === 0;
}

function throughEmpty(names: readonly string[], empty: ReadonlyMap<string, BuiltUnit>): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const unit = empty.get(name);
    if (unit) unit.dependsOn.forEach(follow);
    else found.add(name);
  };
  names.forEach(follow);
  return [...found].toSorted(compareText);
}
