import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** A Certificate's issuer, and an Ingress's, is there; those of another group than cert-manager's are their controllers'. */
export const issuerNotThere: Rule = (context) => {
  const index = indexOf(context);
  const absence = { rule: 'issuer-not-there', remedy: 'place the app that makes the issuer' };
  return ['Issuer', 'ClusterIssuer'].flatMap((kind) => absent(index, index.usesOf(kind), absence));
};
