import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** A HorizontalPodAutoscaler has something to scale. */
export const scaleTargetNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(index, index.usesOf('scaleTargetRef'), {
    rule: 'scale-target-not-there',
    remedy: 'name the workload that is to be scaled',
  });
};
