import { canonical } from './list-check';
import { suggest } from './nearest';
import type { Check } from './walk';

/** The value is one of those. */
export function enumCheck(values: readonly unknown[]): Check {
  const scalars = new Set(values.filter((value) => typeof value !== 'object' || value === null));
  const others = new Set(values.filter((value) => typeof value === 'object' && value !== null).map((value) => canonical(value)));
  return (value, walk) => {
    if (scalars.has(value) || (others.size > 0 && others.has(canonical(value)))) return true;
    return walk.refuse(() => ({
      rule: 'schema-enum',
      message: `${walk.shown(value)} is not one of the values allowed here`,
      remedy: remedy(value, values),
    }));
  };
}

function remedy(value: unknown, values: readonly unknown[]): string {
  const texts = values.filter((entry) => typeof entry === 'string');
  if (typeof value === 'string' && texts.length === values.length) return suggest(value, texts, 'use one of those that are allowed');
  return values.length > 12 ? 'use one of those that are allowed' : `use one of ${values.map((entry) => JSON.stringify(entry)).join(', ')}`;
}
