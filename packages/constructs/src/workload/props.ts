import type { ImageRef, PlacedDevice, Port, Waiver } from '@kube-world/model';

import type { Affinity } from './affinity';
import type { DeviceAccess } from './device-access';
import type { Placement } from './placement';
import type { Probes } from './probes';
import type { Resources } from './resources';
import type { Environment } from './secret-key';
import type { ContainerSecurity, RunAs } from './security';
import type { Volumes } from './volumes';

/** How many pods. */
export type Scale =
  /** One pod at most, ever: it owns a volume or a device. */
  | { readonly kind: 'single' }
  /** Pods that are all alike, spread over the nodes. */
  | { readonly kind: 'replicated'; readonly replicas: number }
  /**
   * Pods that are all alike and must outlive a node: no two on one, and one away at a time. More of them than nodes never all run.
   * @default - two replicas; fewer are refused
   */
  | { readonly kind: 'critical'; readonly replicas?: number }
  /** Everything but the pod: there is nothing for it to do. */
  | { readonly kind: 'stopped' };

/** A run before the container's own, with its image, volumes and user, without its devices and environment, and on a read-only root. */
export interface InitStep {
  readonly name: string;
  readonly command: readonly string[];
}

/** One program in one container, and what it needs of the cluster. */
export interface WorkloadProps {
  readonly image: ImageRef;
  readonly resources: Resources;
  readonly runAs: RunAs;
  /** Port name -> port; each is served by the workload's Service. */
  readonly ports: Readonly<Record<string, Port>>;
  readonly probes: Probes;
  /** Name of its objects, and what its pods are selected by. @default - the construct's id */
  readonly name?: string;
  /** @default - one pod at most */
  readonly scale?: Scale;
  /** @default - the image's own */
  readonly command?: readonly string[];
  /** @default - none */
  readonly environment?: Environment;
  /** Volume name -> volume. @default - none */
  readonly volumes?: Volumes;
  /** Devices of one node; the pod runs there. @default - none */
  readonly devices?: readonly PlacedDevice[];
  /** @default - a privileged container */
  readonly deviceAccess?: DeviceAccess;
  /** @default - any node, or that of the devices */
  readonly placement?: Placement;
  /** Beside the placement: nodes that it prefers, workloads that it keeps away from. @default - none */
  readonly affinity?: Affinity;
  /** @default - the cluster's default */
  readonly priorityClassName?: string;
  /** @default - everything dropped, the root file system read-only */
  readonly security?: ContainerSecurity;
  /** The node's own network, for discovery by broadcast. @default false */
  readonly hostNetwork?: boolean;
  /** Tried in this order before the container starts. @default - none */
  readonly init?: readonly InitStep[];
  /** Seconds between being told to stop and being stopped. @default 30 */
  readonly stopSeconds?: number;
  /** Who reaches the Service: the cluster, or also what is around it. @default 'cluster' */
  readonly reach?: 'cluster' | 'load-balancer';
  /** Findings that are right to ignore, beside those that follow from the props above. @default - none */
  readonly waivers?: readonly Waiver[];
}
