/** A definition that a server does not take: its release is made for newer versions of Kubernetes. */
export interface RefusedOn {
  readonly name: string;
  /** Minor versions that refuse it. */
  readonly kubernetes: readonly string[];
  /** Part of what the server says. */
  readonly reason: string;
}

/** Of packages/crds, by name. No cluster of these versions uses one of them; a test compares the list with what the servers say. */
export const refusedDefinitions: readonly RefusedOn[] = [
  {
    name: 'ciliumegressgatewaypolicies.cilium.io',
    kubernetes: ['1.29', '1.30'],
    reason: "undeclared reference to 'isIP'",
  },
  {
    name: 'clusternetworkpolicies.policy.networking.k8s.io',
    kubernetes: ['1.29', '1.30'],
    reason: "undeclared reference to 'isCIDR'",
  },
  {
    name: 'helmcharts.helm.cattle.io',
    kubernetes: ['1.29'],
    reason: "found no matching overload for 'hasValue'",
  },
  {
    name: 'tlsroutes.gateway.networking.k8s.io',
    kubernetes: ['1.29', '1.30'],
    reason: "undeclared reference to 'isIP'",
  },
];
