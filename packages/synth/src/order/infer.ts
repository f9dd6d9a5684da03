import { type BuiltUnit, compareText } from '@kube-world/model';

import type { Build } from '../build/build-unit';
import { makersOf } from './makers';
import { eachTie } from './ties';

/** Adds to each unit whom it waits for: whoever makes what its objects use, and what its app says beside that, itself included: a finding. */
export function inferOrder(builds: readonly Build[]): readonly BuiltUnit[] {
  const makers = makersOf(builds);
  return builds.map((build) => {
    const waitsFor = new Set((build.unit.app.dependsOn ?? []).map(({ name }) => name));
    eachTie(build, makers, ({ to }) => void waitsFor.add(to));
    return { ...build, dependsOn: [...waitsFor].toSorted(compareText) };
  });
}
