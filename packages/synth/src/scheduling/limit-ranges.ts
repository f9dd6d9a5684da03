import { type BuiltManifest, compareText } from '@kube-world/model';

import { type Fields, fieldsAt, listAt } from '../fields';
import { amountsOf, noResources, type Resources } from './amounts';

/** A LimitRange, as far as it can be read. */
export interface LimitRange {
  readonly name: string;
  readonly items: readonly Fields[];
}

/** The LimitRanges of a cluster by namespace. */
export class LimitRanges {
  private readonly ranges = new Map<string, LimitRange[]>();
  private readonly defaults = new Map<string, Resources>();

  public constructor(objects: readonly BuiltManifest[]) {
    for (const { manifest } of objects) {
      if (manifest.kind !== 'LimitRange') continue;
      const { name, namespace = '' } = manifest.metadata;
      const range = { name, items: listAt(fieldsAt(manifest, 'spec'), 'limits') };
      const known = this.ranges.get(namespace);
      if (known) known.push(range);
      else this.ranges.set(namespace, [range]);
    }
    for (const [namespace, ranges] of this.ranges) {
      ranges.sort((left, right) => compareText(left.name, right.name));
      this.defaults.set(namespace, ranges.map(defaultsOf).reduceRight(over, noResources));
    }
  }

  public get isEmpty(): boolean {
    return this.ranges.size === 0;
  }

  /** Sorted by name: which of several speaks first for a container, the API server leaves open. */
  public in(namespace: string): readonly LimitRange[] {
    return this.ranges.get(namespace) ?? [];
  }

  /** What a container of the namespace gets that says nothing. */
  public defaultsIn(namespace: string): Resources {
    return this.defaults.get(namespace) ?? noResources;
  }
}

/** The API server fills in a range's own gaps first: a limit from `max`, then a request from the limit, and last from `min`. */
function defaultsOf({ items }: LimitRange): Resources {
  const figures = (...names: readonly string[]) =>
    new Map(
      items
        .filter((item) => item['type'] === 'Container')
        .flatMap((item) => names.flatMap((figure) => [...amountsOf(fieldsAt(item, figure))])),
    );
  return { requests: figures('min', 'max', 'default', 'defaultRequest'), limits: figures('max', 'default') };
}

function over(later: Resources, first: Resources): Resources {
  return { requests: new Map([...later.requests, ...first.requests]), limits: new Map([...later.limits, ...first.limits]) };
}
