import { type BuiltManifest, type Issue, kubernetesMinor } from '@kube-world/model';
import { judgeObjects, podSecurityOf, type Policy, withoutWaived } from '@kube-world/policy';
import type { PolicyCheck } from '@kube-world/synth';

/**
 * Policies, asked of a cluster in the terms of its version.
 * What a namespace's level forbids is refused whoever makes the pod; what we ask beyond that, we ask of what we write.
 * @param today ISO date, for waivers that end
 */
export function policyCheck(policies: readonly Policy[], today: string): PolicyCheck {
  const ofLevels = policies.filter(({ match }) => match.podSecurity !== undefined);
  const ofOurs = policies.filter(({ match }) => match.podSecurity === undefined);
  return ({ cluster: { name, spec }, fleet }, units, objects, rendered) => {
    const kubernetes = kubernetesMinor(spec.platform.kubernetes);
    const podSecurity = podSecurityOf(units, [...objects, ...rendered]);
    const isGuarded = ({ manifest }: BuiltManifest): boolean =>
      (podSecurity.get(manifest.metadata.namespace ?? 'default') ?? 'privileged') !== 'privileged';
    const judge = (asked: readonly Policy[], judged: readonly BuiltManifest[]): readonly Issue[] =>
      judgeObjects(asked, { kubernetes, objects: judged, podSecurity, where: { cluster: spec, fleet } });
    const known = new Set(policies.map(({ id }) => id));
    const open = objects.filter((object) => !isGuarded(object));
    // the server asks a namespace's level of everybody, and knows no waiver of it
    const refused = judge(ofLevels, objects.filter(isGuarded));
    return [
      ...withoutWaived([...judge(ofOurs, objects), ...judge(ofLevels, open)], { cluster: name, units, objects, today, known, refused }),
      ...judge(ofLevels, rendered.filter(isGuarded)),
    ];
  };
}
