import type { Rule } from '../context';
import { dnsBlocked } from './dns-blocked';
import { metadataReachable } from './metadata-reachable';
import { namespaceNotIsolated } from './namespace-not-isolated';
import { policiesNotEnforced } from './policies-not-enforced';
import { servedPortNotThere } from './served-port-not-there';
import { trafficBlocked } from './traffic-blocked';
import { trafficUndeclared } from './traffic-undeclared';

/** Who may talk to whom: what is declared can, and what is not cannot. */
export const networkRules: readonly Rule[] = [
  dnsBlocked,
  metadataReachable,
  namespaceNotIsolated,
  policiesNotEnforced,
  servedPortNotThere,
  trafficBlocked,
  trafficUndeclared,
];
