// For the compiler alone: `npx projen lint` fails where a line below a comment becomes valid, or another one invalid.
import { type CertificateProps, type CertificateSpec, ClusterIssuer } from '@kube-world/crds/cert-manager.io/v1';
import type { PodSpec, ServiceSpec } from '@kube-world/crds/core/v1';
import type { ObjectMeta } from '@kube-world/crds/meta/v1';
import type { NetworkPolicySpec } from '@kube-world/crds/networking.k8s.io/v1';
import type { PolicyRule } from '@kube-world/crds/rbac.authorization.k8s.io/v1';
import { App, Chart } from 'cdk8s';

const spec: CertificateSpec = { secretName: 'tls', issuerRef: { name: 'ca' } };
export const certificate: CertificateProps = { spec };
export const egress: NetworkPolicySpec = { podSelector: {}, policyTypes: ['Egress'], egress: [{ ports: [{ port: 53, protocol: 'UDP' }] }] };
export const rule: PolicyRule = { apiGroups: [''], resources: ['pods'], verbs: ['get'] as const };
export const refused = {
  // @ts-expect-error secretNme is no field of a certificate
  field: { secretName: 'tls', secretNme: 'tls', issuerRef: { name: 'ca' } } satisfies CertificateSpec,
  // @ts-expect-error a certificate names its secret
  missing: { issuerRef: { name: 'ca' } } satisfies CertificateSpec,
  // @ts-expect-error Cluster is no type of service
  enumeration: { type: 'Cluster' } satisfies ServiceSpec,
  // @ts-expect-error a list, not one
  list: { containers: { name: 'app' } } satisfies PodSpec,
  // @ts-expect-error only the server writes a uid
  metadata: { name: 'x', uid: 'y' } satisfies ObjectMeta,
  // @ts-expect-error the status is the controller's
  status: { spec, status: {} } satisfies CertificateProps,
  // @ts-expect-error a cluster's object has no namespace
  namespace: () => new ClusterIssuer(new Chart(new App(), 'test'), 'x', { metadata: { namespace: 'x' }, spec: { selfSigned: {} } }),
  // @ts-expect-error a port is a number
  type: { ports: [{ port: '80' }] } satisfies ServiceSpec,
};
