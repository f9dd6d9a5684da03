import type { Rule } from '../context';
import { absent, absentKeys } from './absent';
import { indexOf } from './cluster-index';

/** A pod reads ConfigMaps of its own namespace, and keys that they have. */
export const configMapNotThere: Rule = (context) => {
  const index = indexOf(context);
  const uses = index.usesOf('ConfigMap');
  const absence = { rule: 'config-map-not-there', remedy: 'make the ConfigMap in a unit, or mark the reference as optional' };
  return [...absent(index, uses, absence), ...absentKeys(index, uses, 'config-map-not-there')];
};
