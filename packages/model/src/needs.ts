import type { ClusterSpec, IngressSpec, PlacedDevice } from './cluster';
import type { NodeSpec } from './node';
import type { PlatformKind } from './platform';
import type { AwsIdentity } from './platform-eks';
import type { VolumePurpose } from './storage';

/** What web traffic of an app asks of its cluster. */
export interface IngressNeeds {
  /** @default - any controller will do */
  readonly controller?: IngressSpec['controller'];
  /** The cluster's own issuer signs, since the app names none; a controller that brings certificates itself will do too. @default false */
  readonly issuer?: boolean;
}

/**
 * What a cluster must have for an app to be placed there, read off its facts before anything is built. What an app asks for
 * only while it is built (a claim's purpose) is refused then.
 */
export interface AppNeeds {
  /** The part that the cluster plays in the fleet: Rancher is on the hub alone. @default - any */
  readonly role?: ClusterSpec['role'];
  /** @default - any */
  readonly platforms?: readonly PlatformKind[];
  /** The least version of Kubernetes: `1.30`. @default - any */
  readonly kubernetes?: string;
  /** What its images exist for; one node of them is enough, and its pods must select it. @default - any */
  readonly architectures?: readonly NodeSpec['architecture'][];
  /** Devices of nodes, as `pi.device('zigbee')` names them. @default - none */
  readonly devices?: readonly PlacedDevice[];
  /** Purposes of its claims, and how many nodes must reach them: `{ media: 'ReadWriteMany' }`. @default - none */
  readonly storage?: Readonly<Partial<Record<VolumePurpose, 'ReadWriteOnce' | 'ReadWriteMany'>>>;
  /** Somebody hands Services of type LoadBalancer an address. @default false */
  readonly loadBalancer?: boolean;
  /** @default - no web traffic comes in */
  readonly ingress?: IngressNeeds;
  /**
   * Its service accounts that act in AWS, and what they may do there; the cluster's `platform.identities` grant just that. The pods
   * of its traffic are let through to AWS and to the agent that hands out credentials. @default - none act in AWS
   */
  readonly awsPermissions?: readonly AwsIdentity[];
}
