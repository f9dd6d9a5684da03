import type { BuiltUnit } from '@kube-world/model';

/** A unit, and the names of all units that are installed before it. */
export interface WavedUnit {
  readonly unit: BuiltUnit;
  readonly before: readonly string[];
}

/** Units in waves: each waits for earlier waves alone. What waits in a circle comes last; that it does is a finding of its own. */
export function waves(units: readonly BuiltUnit[]): readonly (readonly WavedUnit[])[] {
  const names = new Set(units.map(({ unit }) => unit.name));
  const before = new Map<string, ReadonlySet<string>>();
  const made: WavedUnit[][] = [];
  let open = units;
  while (open.length > 0) {
    const ready = open.filter(({ dependsOn }) => dependsOn.every((name) => before.has(name) || !names.has(name)));
    const next = ready.length > 0 ? ready : open;
    const wave = next.map((unit) => ({
      unit,
      before: [...new Set(unit.dependsOn.flatMap((name) => [name, ...(before.get(name) ?? [])]))],
    }));
    for (const { unit, before: earlier } of wave) before.set(unit.unit.name, new Set(earlier));
    made.push(wave);
    open = open.filter((unit) => !next.includes(unit));
  }
  return made;
}
