import type { Rule } from './context';

/** A unit's name is its folder, and what others wait for. */
export const unitMadeTwice: Rule = ({ cluster, units }) => {
  const names = units.map(({ unit }) => unit.name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => ({
    rule: 'unit-made-twice',
    severity: 'error',
    at: `${cluster.name}/${name}`,
    message: `app '${name}' is placed ${names.filter((other) => other === name).length} times on cluster '${cluster.name}'`,
    remedy: 'place it once, or give one of them another name',
  }));
};
