import type { Change, SmallCluster } from '../small-fleet';

/** One change of the small fleet, and the only issue that comes of it. */
export interface RuleCase {
  readonly rule: string;
  readonly when: string;
  readonly cluster: SmallCluster;
  readonly change: Change;
  /** What is changed of the fleet's own facts. @default - nothing */
  readonly fleet?: Change;
  /** Places of the issues, in order. */
  readonly at: readonly string[];
  /** Part of the first issue's message. */
  readonly says: string;
  /** @default 'error' */
  readonly severity?: 'warning';
}
