import type { Fleet, Issue } from '@kube-world/model';

import type { Claims } from './claims';

/** What rules across clusters are handed: the fleet's facts, and the claims of every cluster, by its name. */
export interface FleetContext {
  readonly fleet: Fleet;
  readonly claims: readonly Claims[];
  /** Whether a cluster is one of those that the run is about; a finding must touch one. */
  readonly isChosen: (cluster: string) => boolean;
}

/** One rule across clusters: all that it finds, in any order. Never throws for what a person wrote. */
export type FleetRule = (context: FleetContext) => readonly Issue[];
