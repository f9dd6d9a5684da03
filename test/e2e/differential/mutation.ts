import type { KindSchema } from '@kube-world/crds/schemas';

import type { Place } from './places';

/** One way in which a place may be changed. */
export interface Change {
  /** What kind of change it is: `unknown field`. */
  readonly mutation: string;
  /** What stands at the place instead; `undefined` takes it away. */
  readonly value: unknown;
  /** What of the place it changes; the same change is made once, whatever else stands there. @default - the value tells */
  readonly part?: string;
}

/** All changes of one sort that can be made at a place. @param turn counts the places, so that neighbours get different values */
export type Mutator = (place: Place, kind: KindSchema, turn: number) => readonly Change[];
