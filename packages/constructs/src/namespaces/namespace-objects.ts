import { LimitRange, Namespace, ResourceQuota, ServiceAccount } from '@kube-world/crds/core/v1';
import { NetworkPolicy } from '@kube-world/crds/networking.k8s.io/v1';
import { type Allowed, kubernetesMinor, type NamespaceSpec, type PodSecurity, waiverAnnotations } from '@kube-world/model';
import { Construct } from 'constructs';

import { egressRules } from '../network-policy/rules';
import { waive } from '../workload/waivers';

export interface IsolatedNamespaceProps {
  readonly spec: NamespaceSpec;
  /** The cluster's, whose Pod Security rules are meant: `1.36.2`. */
  readonly kubernetes: string;
  /** DNS resolvers that every pod may ask. */
  readonly resolvers: readonly Allowed[];
  /** No pod is in it: what lands there is closed off all the same. @default false */
  readonly empty?: boolean;
}

/** A namespace in which nothing is allowed but DNS, no pod gets a token unasked, and Pod Security is enforced. */
export class IsolatedNamespace extends Construct {
  public constructor(scope: Construct, id: string, { spec, kubernetes, resolvers, empty = false }: IsolatedNamespaceProps) {
    super(scope, id);
    const { name: namespace, quota, limits } = spec;
    new Namespace(this, 'Namespace', { metadata: { name: namespace, labels: podSecurityLabels(spec.podSecurity, kubernetes) } });
    new ServiceAccount(this, 'ServiceAccount', { metadata: { name: 'default', namespace }, automountServiceAccountToken: false });
    const annotations = waiverAnnotations(empty ? waiversOfEmpty : [], this.node.path);
    new NetworkPolicy(this, 'default-deny', {
      metadata: { name: 'default-deny', namespace, annotations },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
    new NetworkPolicy(this, 'allow-dns', {
      metadata: { name: 'allow-dns', namespace, annotations },
      spec: { podSelector: {}, policyTypes: ['Egress'], egress: egressRules(namespace, resolvers) },
    });
    if (quota) new ResourceQuota(this, 'ResourceQuota', { metadata: { name: 'compute-quota', namespace }, spec: { hard: quota } });
    if (limits) {
      new LimitRange(this, 'LimitRange', {
        metadata: { name: 'container-limits', namespace },
        spec: { limits: [{ type: 'Container', ...limits }] },
      });
    }
  }
}

const waiversOfEmpty = waive('nothing of ours runs here; what lands here is closed off all the same', {
  'kube-score': ['networkpolicy-targets-pod'],
});

/** One level for all three modes, pinned to the cluster's minor version: an upgrade of the cluster does not change what is refused. */
function podSecurityLabels(level: PodSecurity, kubernetes: string): Readonly<Record<string, string>> {
  const version = `v${kubernetesMinor(kubernetes)}`;
  const modes = ['enforce', 'audit', 'warn'] as const;
  return Object.fromEntries(
    modes.flatMap((mode) => [
      [`pod-security.kubernetes.io/${mode}`, level],
      [`pod-security.kubernetes.io/${mode}-version`, version],
    ]),
  );
}
