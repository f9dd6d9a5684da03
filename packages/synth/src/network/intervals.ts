/** Values from the first on, up to the second and without it. */
export type Interval<T extends number | bigint> = readonly [from: T, end: T];

/** Sorted, none empty, no two that meet. */
export type Intervals<T extends number | bigint> = readonly Interval<T>[];

/** What is in any of them. */
export function merged<T extends number | bigint>(intervals: readonly Interval<T>[]): Intervals<T> {
  const result: Interval<T>[] = [];
  const sorted = intervals.filter(([from, end]) => from < end).toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  for (const [from, end] of sorted) {
    const last = result.at(-1);
    if (!last || from > last[1]) result.push([from, end]);
    else if (end > last[1]) result[result.length - 1] = [last[0], end];
  }
  return result;
}

/** What is in both. */
export function common<T extends number | bigint>(left: Intervals<T>, right: Intervals<T>): Intervals<T> {
  return merged(left.flatMap(([from, end]) => right.map(([low, high]): Interval<T> => [from > low ? from : low, end < high ? end : high])));
}

/** What is in the first and not in the second. */
export function without<T extends number | bigint>(intervals: Intervals<T>, taken: Intervals<T>): Intervals<T> {
  let left = intervals;
  for (const [low, high] of taken) {
    left = left.flatMap(([from, end]): Intervals<T> => {
      if (high <= from || end <= low) return [[from, end]];
      return [...(from < low ? [[from, low] as const] : []), ...(high < end ? [[high, end] as const] : [])];
    });
  }
  return left;
}
