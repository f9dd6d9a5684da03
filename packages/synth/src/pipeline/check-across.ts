import { compareText, type Fleet, type Issue, type Placement } from '@kube-world/model';

import { buildUnit } from '../build/build-unit';
import { checkClaims } from '../checks/fleet/check-claims';
import { type Claims, claimsOf } from '../checks/fleet/claims';
import { misplaced } from '../placing/misplaced';

/**
 * Holds the claims of the clusters that a run is about against each other, and against those of all others: a name may be
 * claimed by a cluster that is not written now. The others are built for that alone, one at a time, and what is wrong in
 * them is for their own run to say.
 */
export function checkAcross(fleet: Fleet, claims: readonly Claims[]): readonly Issue[] {
  const chosen = new Set(claims.map(({ cluster }) => cluster.name));
  const others = fleet.placements.filter(({ cluster }) => !chosen.has(cluster.name)).map((placement) => claimsIn(fleet, placement));
  const all = [...claims, ...others].toSorted((left, right) => compareText(left.cluster.name, right.cluster.name));
  return checkClaims({ fleet, claims: all, isChosen: (cluster) => chosen.has(cluster) });
}

function claimsIn(fleet: Fleet, { cluster, units }: Placement): Claims {
  const refused: Issue[] = [];
  const fitting = units.filter((unit) => !misplaced(fleet, unit));
  const builds = fitting.map((unit) => buildUnit(fleet, unit, (issue) => void refused.push(issue)));
  return claimsOf(cluster, builds, fitting.length < units.length || refused.length > 0);
}
