import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** A pod of an unknown priority class is refused by the API server. */
export const priorityClassNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(index, index.usesOf('PriorityClass'), {
    rule: 'priority-class-not-there',
    remedy: 'place the app that makes it, or leave the field out',
  });
};
