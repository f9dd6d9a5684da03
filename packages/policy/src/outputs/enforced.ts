import { type Issue, kubernetesMinor, type Manifest } from '@kube-world/model';

import { minorOf } from '../by-version';
import { compilePolicy } from '../compile-policy';
import type { Where } from '../facts';
import type { Policy } from '../policy';
import { admissionPolicy } from './admission';
import { type EnforceOptions, policyException, validatingPolicy } from './kyverno';
import { isOursAlone } from './matched';
import { type WaivedObjects, waivedObjects, type Written } from './waived-objects';

/** Who enforces policies in a cluster. */
export type Enforcer =
  /** @param namespace from which it takes exceptions */
  { readonly kind: 'kyverno'; readonly namespace: string } | { readonly kind: 'api-server' };

/** What is to be enforced in a cluster. */
export interface EnforcedCluster extends Required<Pick<EnforceOptions, 'action' | 'leaveOut' | 'partOf'>> {
  readonly by: Enforcer;
  readonly where: Where;
  /** Whose waivers hold here, too. */
  readonly written: Written;
}

/**
 * All policies as a cluster gets them, with its waivers: the texts that synth evaluates. One that only warns refuses nothing here
 * either. Each is compiled, though nothing of the fleet may ask it: what cannot be evaluated here is not delivered.
 * @throws ModelError for a policy of a kind that the cluster's version does not have, and as `compilePolicy` does
 */
export function enforcedPolicies(
  policies: readonly Policy[],
  cluster: EnforcedCluster,
): { readonly manifests: readonly Manifest[]; readonly issues: readonly Issue[] } {
  const { name, platform } = cluster.where.cluster;
  const kubernetes = kubernetesMinor(platform.kubernetes);
  if (cluster.by.kind === 'api-server' && minorOf(kubernetes) < 30) return { manifests: [], issues: [notServed(name, kubernetes)] };
  const issues: Issue[] = [];
  const manifests = policies.flatMap((policy): readonly Manifest[] => {
    const action = policy.severity === 'warning' ? 'Audit' : cluster.action;
    const options = { kubernetes, action, where: cluster.where, leaveOut: cluster.leaveOut, partOf: cluster.partOf };
    const all = waivedObjects(policy, cluster.written, name);
    for (const { of, unlabelled } of all) issues.push(...unlabelled.map((at) => notTold(`${name}/${of} waivers`, policy, at)));
    const waived = all.map((each) => askedOf(policy, each, cluster.leaveOut)).filter(({ objects }) => objects.length > 0);
    const written = writtenFor(cluster.by, policy, options, waived);
    if (written.length > 0) compilePolicy(policy, kubernetes);
    return written;
  });
  return { manifests, issues };
}

function writtenFor(by: Enforcer, policy: Policy, options: EnforceOptions, waived: readonly WaivedObjects[]): readonly Manifest[] {
  if (by.kind === 'kyverno') {
    const written = validatingPolicy(policy, options);
    return written ? [written, ...waived.map((each) => policyException(policy, each, by.namespace))] : [];
  }
  const written = admissionPolicy(policy, options, waived);
  return written ? [written.policy, written.binding] : [];
}

/** Without what lies where the policy is not asked anyway. */
function askedOf(policy: Policy, waived: WaivedObjects, leaveOut: readonly string[]): WaivedObjects {
  return isOursAlone(policy) ? { ...waived, objects: waived.objects.filter(({ namespace }) => !leaveOut.includes(namespace)) } : waived;
}

function notServed(cluster: string, kubernetes: string): Issue {
  return {
    rule: 'policies-not-served',
    severity: 'error',
    at: `${cluster} policies`,
    message: `asks for policies in the cluster, and the API server of Kubernetes ${kubernetes} does not have them in v1`,
    remedy: 'place kyverno on the cluster, raise it to 1.30 or later, or take the fact out: synth then asks them alone',
  };
}

function notTold(at: string, { id }: Policy, object: string): Issue {
  return {
    rule: 'waiver-not-enforceable',
    severity: 'error',
    at,
    message: `waives '${id}', and in the cluster nothing tells '${object}' from what is not the app's`,
    remedy: 'label it, or the pods that it makes, with app.kubernetes.io/name and app.kubernetes.io/instance',
  };
}
