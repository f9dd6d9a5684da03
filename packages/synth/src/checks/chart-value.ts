import type { Issue, Release } from '@kube-world/model';

import { suggest } from '../schema/nearest';
import { fieldPath, quoted } from '../schema/walk';
import type { Rule } from './context';
import type { ValueAlternatives, ValueShape } from './value-shape';

/** Helm takes any key and does nothing with one that the chart does not read, and a template prints a value of the wrong type as it is. */
export const chartValue: Rule = ({ units, chartValues }) => {
  if (!chartValues) return [];
  const issues: Issue[] = [];
  for (const release of units.flatMap(({ releases }) => releases)) {
    const shape = chartValues(release.chart.name, release.chart.version);
    if (shape !== undefined) judge(release, shape, issues);
  }
  return issues;
};

type Path = readonly (string | number)[];

/** Deeper than any chart's values, and less than a stack bears; what lies deeper is refused as no YAML. */
const deepest = 100;

function judge({ at, chart, values }: Release, root: ValueShape, issues: Issue[]): void {
  const refuse = (rule: string, path: Path, message: string, remedy: string): void =>
    void issues.push({ rule, severity: 'error', at: `${at} ${fieldPath(['values', ...path])}`, message, remedy });

  const visit = (value: unknown, shape: ValueShape, path: Path): void => {
    // Helm drops the default where null stands
    if (shape === true || value === null || value === undefined || path.length > deepest) return;
    const { t = '', e = [], l, m, r }: ValueAlternatives = typeof shape === 'string' ? { t: shape } : shape;
    if (Array.isArray(value) && l !== undefined) return value.forEach((item, index) => visit(item, l, [...path, index]));
    if (isMap(value) && (m !== undefined || r !== undefined)) return visitMap(value, m ?? {}, r, path);
    if (t.includes(letterOf(value)) || e.includes(value as string)) return;
    const literals = e.map((literal) => JSON.stringify(literal));
    const wants = [
      ...t.split('').map((letter) => words[letter] ?? letter),
      ...literals,
      ...(l ? ['a list'] : []),
      ...(m || r ? ['a map'] : []),
    ];
    refuse(
      'chart-value-type',
      path,
      `chart ${chart.name} ${chart.version} has ${wants.join(' or ')} here, got ${shown(value)}`,
      typeof value === 'string' && literals.length > 0
        ? suggest(value, e.map(String), `give one of ${literals.slice(0, 12).join(', ')}`)
        : `give ${wants[0] ?? 'another value'}, or leave it out`,
    );
  };

  const visitMap = (map: object, keys: NonNullable<ValueAlternatives['m']>, rest: ValueShape | undefined, path: Path): void => {
    for (const [key, member] of Object.entries(map)) {
      const shape = Object.hasOwn(keys, key) ? keys[key] : rest;
      if (shape !== undefined) visit(member, shape, [...path, key]);
      else
        refuse(
          'chart-value-unknown',
          [...path, key],
          `chart ${chart.name} ${chart.version} takes no value ${quoted(key)} here, and Helm says nothing of it`,
          suggest(key, Object.keys(keys), 'leave it out, or look the name up in the chart'),
        );
    }
  };

  visit(values, root, []);
}

const words: Readonly<Record<string, string>> = { s: 'a text', n: 'a number', b: 'true or false' };

/** A space for what is no scalar: no list of types holds it. */
function letterOf(value: unknown): string {
  return typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : ' ';
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a map';
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
