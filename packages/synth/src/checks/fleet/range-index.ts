import type { IpRange } from '@kube-world/model';

/** Ranges of addresses, to be asked for one that has an address in common with another. */
export class RangeIndex<T extends { readonly range: IpRange }> {
  private readonly sorted: readonly T[];
  /** Of the ranges up to each place, the one that ends last. */
  private readonly widest: readonly T[];

  public constructor(ranges: readonly T[]) {
    this.sorted = ranges.toSorted((left, right) => left.range.first.compare(right.range.first));
    let last: T | undefined;
    this.widest = this.sorted.map((one) => {
      if (!last || last.range.last.compare(one.range.last) < 0 || last.range.last.family !== one.range.last.family) last = one;
      return last;
    });
  }

  /** One of them; which, is not said. */
  public overlapping(range: IpRange): T | undefined {
    let [from, to] = [0, this.sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.sorted[middle]?.range.first.compare(range.last) ?? 1) <= 0) from = middle + 1;
      else to = middle;
    }
    const widest = this.widest[from - 1];
    return widest?.range.overlaps(range) ? widest : undefined;
  }
}
