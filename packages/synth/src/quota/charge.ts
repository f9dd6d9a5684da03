import type { Manifest } from '@kube-world/model';

import type { Fields } from '../fields';
import type { Amounts } from '../scheduling/amounts';

/** What an object counts for in the quotas of its namespace. */
export interface Charge {
  /** Construct path of the object. */
  readonly at: string;
  /** Of one of them. */
  readonly usage: Amounts;
  /** How many there are at once. */
  readonly count: number;
  /** They come, do their work and go: counted beside what stands, and not beside each other. */
  readonly isRun: boolean;
  /** @default - it is no pod */
  readonly pod?: ChargedPod;
}

/** What quotas tell pods apart by. */
export interface ChargedPod {
  readonly maker: Manifest;
  readonly spec: Fields;
  readonly isBestEffort: boolean;
  /** It is given a time to end by. */
  readonly isTerminating: boolean;
  /** @default - none */
  readonly priorityClass?: string;
}
