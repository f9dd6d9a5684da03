import { kubernetesMinor } from '@kube-world/model';
import { judgeObjects, podSecurityOf } from '@kube-world/policy';
import type { PolicyCheck } from '@kube-world/synth';

import { policies } from '../../../policies/registry';

/** What a namespace's level forbids is refused whoever makes the pod; what we ask beyond that, we ask of what we write. */
const ofLevels = policies.filter(({ match }) => match.podSecurity !== undefined && !match.podSecurity.includes('privileged'));

/** The fleet's policies, asked of a cluster in the terms of its version. */
export const policyCheck: PolicyCheck = ({ spec }, units, objects, rendered) => {
  const kubernetes = kubernetesMinor(spec.platform.kubernetes);
  const podSecurity = podSecurityOf(units, [...objects, ...rendered]);
  return [
    ...judgeObjects(policies, { kubernetes, objects, podSecurity }),
    ...judgeObjects(ofLevels, { kubernetes, objects: rendered, podSecurity }),
  ];
};
