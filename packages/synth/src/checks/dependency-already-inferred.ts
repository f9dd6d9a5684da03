import type { Issue } from '@kube-world/model';

import { firstTies, tieText } from '../order/ties';
import type { Rule } from './context';
import { indexOf } from './references/cluster-index';

/**
 * `dependsOn` says what objects do not show. What they show is not said again: it would stay when the object goes, and hold the
 * unit back for nothing. Two steps that lead to the same unit are no tie: the one in between may go, too.
 */
export const dependencyAlreadyInferred: Rule = (context) => {
  const { cluster, units } = context;
  const saying = units.filter(({ unit }) => (unit.app.dependsOn ?? []).length > 0);
  if (saying.length === 0) return [];
  const { makers } = indexOf(context);
  return saying.flatMap((built): readonly Issue[] => {
    const ties = firstTies(built, makers);
    const names = new Set((built.unit.app.dependsOn ?? []).map(({ name }) => name));
    return [...names].flatMap((name) => {
      const tie = ties.get(name);
      if (!tie) return [];
      return {
        rule: 'dependency-already-inferred',
        severity: 'error',
        at: `${cluster.name}/${built.unit.name} dependsOn`,
        message: `names '${name}', for which it waits anyway: ${tieText(tie)}`,
        remedy: `take '${name}' out of dependsOn`,
      };
    });
  });
};
