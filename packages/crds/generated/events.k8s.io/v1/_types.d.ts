// Written by `npx projen generate`.
export interface EventSeries {
  count: number;
  lastObservedTime: string;
}
