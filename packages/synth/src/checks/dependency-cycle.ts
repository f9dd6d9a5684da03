import type { BuiltUnit, Issue } from '@kube-world/model';

import type { Makers } from '../order/makers';
import { firstTies, tieText } from '../order/ties';
import { suggest } from '../schema/nearest';
import type { Rule } from './context';
import { indexOf } from './references/cluster-index';

/** Units wait for units of the same cluster, and never for themselves, also not through others. A circle is told with what ties each pair. */
export const dependencyCycle: Rule = (context) => {
  const { cluster, units } = context;
  const byName = new Map(units.map((built) => [built.unit.name, built]));
  const issues: Issue[] = [];
  for (const { unit, dependsOn } of units) {
    for (const name of dependsOn) {
      if (byName.has(name)) continue;
      issues.push({
        rule: 'dependency-unknown',
        severity: 'error',
        at: `${cluster.name}/${unit.name} dependsOn`,
        message: `waits for '${name}', which is not placed on cluster '${cluster.name}'`,
        remedy: suggest(name, [...byName.keys()], 'place it, or do not wait for it'),
      });
    }
  }
  const cycles = cyclesOf(byName);
  for (const chain of cycles) {
    const [first = ''] = chain;
    issues.push({
      rule: 'dependency-cycle',
      severity: 'error',
      at: `${cluster.name}/${first}`,
      message: `waits for itself: ${[...chain, first].join(' -> ')}${tiesOf(chain, byName, indexOf(context).makers)}`,
      remedy:
        chain.length === 1
          ? `take '${first}' out of its own dependsOn`
          : 'remove one dependsOn, or move what is used by both into a unit of its own',
    });
  }
  return issues;
};

/** Ties that are still told; whoever closed a longer circle sees from these what kind of tie it is. */
const mostTies = 8;

/** ` (a: Deployment/web uses Secret apps/tls, which b makes; b: its dependsOn names a)` */
function tiesOf(chain: readonly string[], units: ReadonlyMap<string, BuiltUnit>, makers: Makers): string {
  const told = chain.slice(0, mostTies).map((name, index) => {
    const next = chain[(index + 1) % chain.length] ?? name;
    const built = units.get(name);
    const tie = built && firstTies(built, makers).get(next);
    return `${name}: ${tie ? tieText(tie) : `its dependsOn names ${next}`}`;
  });
  return ` (${[...told, ...(chain.length > mostTies ? [`and ${chain.length - mostTies} more`] : [])].join('; ')})`;
}

/** Each cycle once, its units in the order in which they wait, the least name first. */
function cyclesOf(units: ReadonlyMap<string, BuiltUnit>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles = new Map<string, readonly string[]>();
  for (const start of [...units.keys()].sort()) {
    const chain: string[] = [];
    const onChain = new Set<string>();
    // a stack of its own: a chain of thousands of units is no recursion
    const pending: (string | undefined)[] = [start];
    while (pending.length > 0) {
      const name = pending.pop();
      if (name === undefined) {
        const left = chain.pop();
        if (left !== undefined) {
          onChain.delete(left);
          done.add(left);
        }
      } else if (onChain.has(name)) {
        const cycle = fromLeast(chain.slice(chain.indexOf(name)));
        cycles.set(cycle.join(' '), cycle);
      } else if (!done.has(name)) {
        chain.push(name);
        onChain.add(name);
        pending.push(undefined, ...(units.get(name)?.dependsOn ?? []).filter((next) => units.has(next)));
      }
    }
  }
  return [...cycles.values()];
}

function fromLeast(cycle: readonly string[]): readonly string[] {
  const [least = ''] = [...cycle].sort();
  const at = cycle.indexOf(least);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
