import { createHash } from 'node:crypto';

import { chartKinds, chartValues } from '@kube-world/charts/facts';
import { schemas } from '@kube-world/crds/schemas';
import { deliver, protect } from '@kube-world/delivery';
import { checkFleet } from '@kube-world/model';
import { celRulesOf, refusedRulesOf } from '@kube-world/policy';
import type { SynthParts } from '@kube-world/synth';

import { policies } from '../../../policies/registry';
import { policyCheck } from './policy-check';
import { policyEnforcement } from './policy-enforcement';

/** The one place where the pipeline meets the engines, the schemas and the checks. @param today ISO date, for what ends on a day */
export function partsOf(today: string): SynthParts {
  return {
    deliver,
    protect,
    schemas,
    kindRules: celRulesOf,
    refusedRules: refusedRulesOf,
    policies: policyCheck(policies, today),
    enforce: policyEnforcement(policies, today),
    chartValues,
    chartKinds,
    checkFleet: (fleet) => checkFleet(fleet, { today }),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  };
}
