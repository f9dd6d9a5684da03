import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** An Ingress of an unknown class is served by nobody. */
export const ingressClassNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(index, index.usesOf('IngressClass'), {
    rule: 'ingress-class-not-there',
    remedy: "name the class of the cluster's spec.ingress, or place its controller",
  });
};
