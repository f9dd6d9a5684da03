import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** Whom pods act as is in their namespace; `default` always is. */
export const serviceAccountNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(index, index.usesOf('ServiceAccount'), {
    rule: 'service-account-not-there',
    remedy: 'make the ServiceAccount in a unit, or leave the field out',
  });
};
