import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** Who is given a role by a binding is there, where it is a ServiceAccount: users and groups are no objects. */
export const subjectNotThere: Rule = (context) => {
  const index = indexOf(context);
  const accounts = index.usesOf('subjects').filter(({ kind }) => kind === 'ServiceAccount');
  return absent(index, accounts, { rule: 'subject-not-there', remedy: 'make the ServiceAccount in a unit, or leave the subject out' });
};
