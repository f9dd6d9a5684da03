import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** A pod whose claim is missing waits for it. Claims that a StatefulSet makes for its pods are known by their names. */
export const claimNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(index, index.usesOf('PersistentVolumeClaim'), {
    rule: 'claim-not-there',
    remedy: 'make the claim in a unit',
  });
};
