import type { ClaimSpec, ImageRef } from '@kube-world/model';

import type { Placement } from '../workload/placement';
import type { Resources } from '../workload/resources';
import type { SecretKey } from '../workload/secret-key';
import type { Acl } from './acl';
import type { Listeners, MosquittoLimits } from './configuration';

/** Who is let in. */
export type Authentication =
  /** Those in a password file, as `mosquitto_passwd` writes it: names and salted hashes. */
  | { readonly kind: 'passwords'; readonly file: SecretKey }
  /** Everybody whom the network lets through. */
  | { readonly kind: 'anonymous' };

export interface MosquittoProps {
  readonly authentication: Authentication;
  readonly resources: Resources;
  /** @default - the version table's */
  readonly image?: ImageRef;
  /** @default - `mqtt` at 1883 */
  readonly listeners?: Listeners;
  /** @default - whoever is let in may read and write everything */
  readonly acl?: Acl;
  /** Retained messages and sessions outlive the pod. @default - they do not */
  readonly persistence?: ClaimSpec;
  /** @default - Mosquitto's own */
  readonly limits?: MosquittoLimits;
  /** @default - any node */
  readonly placement?: Placement;
  /** @default - the cluster's default */
  readonly priorityClassName?: string;
  /** Devices around the cluster reach it, too. @default 'cluster' */
  readonly reach?: 'cluster' | 'load-balancer';
}
