import type { Rule } from './context';

/** A unit's name is its folder, and what others wait for. */
export const unitMadeTwice: Rule = ({ cluster, units }) => {
  const times = new Map<string, number>();
  for (const { unit } of units) times.set(unit.name, (times.get(unit.name) ?? 0) + 1);
  const twice = [...times].filter(([, count]) => count > 1);
  return twice.map(([name, count]) => ({
    rule: 'unit-made-twice',
    severity: 'error',
    at: `${cluster.name}/${name}`,
    message: `app '${name}' is placed ${count} times on cluster '${cluster.name}'`,
    remedy: 'place it once, or give one of them another name',
  }));
};
