import { kubernetesMinor } from '@kube-world/model';
import { judgeObjects, podSecurityOf, type Policy, withoutWaived } from '@kube-world/policy';
import type { PolicyCheck } from '@kube-world/synth';

/**
 * Policies, asked of a cluster in the terms of its version.
 * What a namespace's level forbids is refused whoever makes the pod; what we ask beyond that, we ask of what we write.
 * @param today ISO date, for waivers that end
 */
export function policyCheck(policies: readonly Policy[], today: string): PolicyCheck {
  const ofLevels = policies.filter(({ match }) => match.podSecurity !== undefined);
  return ({ cluster: { name, spec }, fleet }, units, objects, rendered) => {
    const kubernetes = kubernetesMinor(spec.platform.kubernetes);
    const podSecurity = podSecurityOf(units, [...objects, ...rendered]);
    const strict = new Map([...podSecurity].filter(([, level]) => level !== 'privileged'));
    const guarded = rendered.filter(({ manifest }) => strict.has(manifest.metadata.namespace ?? 'default'));
    const where = { cluster: spec, fleet };
    const found = judgeObjects(policies, { kubernetes, objects, podSecurity, where });
    return [
      ...withoutWaived(found, { cluster: name, units, objects, today, known: new Set(policies.map(({ id }) => id)) }),
      ...judgeObjects(ofLevels, { kubernetes, objects: guarded, podSecurity, where }),
    ];
  };
}
