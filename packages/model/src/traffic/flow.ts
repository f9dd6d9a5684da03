import type { PodSet, Port } from '../app';

/** One side of a flow, before the cluster's facts say which pods or addresses that is. */
export type Endpoint =
  | PodEndpoint
  | { readonly kind: 'network'; readonly cidr: string }
  | { readonly kind: 'ingress' | 'nodes' | 'kubernetes-api' | 'internet' | 'anywhere' | 'aws-identity' | 'aws-api' };

export interface PodEndpoint {
  readonly kind: 'pods';
  readonly pods: PodSet;
  /** Name of the policy that selects the pods. @default - after their labels */
  readonly policy?: string;
}

/** Who opens connections to whom; both sides get a rule. */
export interface Flow {
  /** The app that says so. */
  readonly app: string;
  readonly from: Endpoint;
  readonly to: Endpoint;
  /** Ports of `to`. @default - all */
  readonly ports?: readonly Port[];
}
