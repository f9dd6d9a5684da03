import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** A binding gives a role that is there: Kubernetes takes one that is not, and gives nothing. */
export const roleNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(index, index.usesOf('roleRef'), { rule: 'role-not-there', remedy: 'make the role in a unit' });
};
