import { Quantity } from '@kube-world/model';

/** Kubernetes quantities: `250m`, `512Mi`. */
export interface Amounts {
  readonly cpu: string;
  readonly memory: string;
  /**
   * Of the node's own disk: the log, scratch volumes, and what is written to the image's file system.
   * @default - see `containerResources`; a chart's own where it is a chart's
   */
  readonly 'ephemeral-storage'?: string;
}

/** What a container asks for and may use. All four are stated: the scheduler places by requests, and a silent default costs. */
export interface Resources {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

/** Where a container writes but for its claims. */
export interface OwnDisk {
  /** Sizes of its scratch volumes. */
  readonly scratch: readonly string[];
  /** Whether it may write to its image's file system. */
  readonly writableRoot: boolean;
}

/** Amounts by resource, as a container takes them. */
interface ContainerResources {
  readonly requests: { [resource: string]: string };
  readonly limits: { [resource: string]: string };
}

/** kubelet keeps five files of 10 MiB of a container's log. */
const logSpace = '64Mi';
const rootSpace = '1Gi';

/**
 * As a container takes them. Of the node's disk it asks for the room of its log, 64Mi, and may use that, all of its scratch
 * volumes, and 1Gi more where it writes to its image's file system; unless the amounts say otherwise.
 */
export function containerResources({ requests, limits }: Resources, { scratch, writableRoot }: OwnDisk): ContainerResources {
  const most = Quantity.sum([logSpace, ...scratch, ...(writableRoot ? [rootSpace] : [])].map((size) => Quantity.parse(size)));
  return {
    requests: { ...requests, 'ephemeral-storage': requests['ephemeral-storage'] ?? logSpace },
    limits: { ...limits, 'ephemeral-storage': limits['ephemeral-storage'] ?? most.toString() },
  };
}
