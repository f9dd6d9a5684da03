import type { Rule } from '../context';
import { claimNotThere } from './claim-not-there';
import { configMapNotThere } from './config-map-not-there';
import { dataSourceNotThere } from './data-source-not-there';
import { deviceNotThere } from './device-not-there';
import { disruptionBudgetTooWide } from './disruption-budget-too-wide';
import { ingressClassNotThere } from './ingress-class-not-there';
import { issuerNotThere } from './issuer-not-there';
import { middlewareNotThere } from './middleware-not-there';
import { monitorSelectsNothing } from './monitor-selects-nothing';
import { namespaceNotThere } from './namespace-not-there';
import { networkPolicySelectsNothing } from './network-policy-selects-nothing';
import { nodeLabelNotThere } from './node-label-not-there';
import { priorityClassNotThere } from './priority-class-not-there';
import { receiverNotThere } from './receiver-not-there';
import { roleNotThere } from './role-not-there';
import { scaleTargetNotThere } from './scale-target-not-there';
import { secretNotThere } from './secret-not-there';
import { serviceAccountNotThere } from './service-account-not-there';
import { serviceNotThere } from './service-not-there';
import { serviceSelectsNothing } from './service-selects-nothing';
import { storageClassNotThere } from './storage-class-not-there';
import { subjectNotThere } from './subject-not-there';
import { tlsOptionNotThere } from './tls-option-not-there';

/** What objects name is in their cluster: every rule that asks the index of what there is. */
export const referenceRules: readonly Rule[] = [
  claimNotThere,
  configMapNotThere,
  dataSourceNotThere,
  deviceNotThere,
  disruptionBudgetTooWide,
  ingressClassNotThere,
  issuerNotThere,
  middlewareNotThere,
  monitorSelectsNothing,
  namespaceNotThere,
  networkPolicySelectsNothing,
  nodeLabelNotThere,
  priorityClassNotThere,
  receiverNotThere,
  roleNotThere,
  scaleTargetNotThere,
  secretNotThere,
  serviceAccountNotThere,
  serviceNotThere,
  serviceSelectsNothing,
  storageClassNotThere,
  subjectNotThere,
  tlsOptionNotThere,
];
