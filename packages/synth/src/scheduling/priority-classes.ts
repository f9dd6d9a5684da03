import type { BuiltManifest } from '@kube-world/model';

import { type Fields, numberAt, textAt } from '../fields';

/** The priority classes of a cluster. */
export class PriorityClasses {
  private readonly values = new Map([
    ['system-cluster-critical', 2_000_000_000],
    ['system-node-critical', 2_000_001_000],
  ]);
  private defaultClass: string | undefined;

  public constructor(objects: readonly BuiltManifest[]) {
    for (const { manifest } of objects) {
      if (manifest.kind !== 'PriorityClass') continue;
      this.values.set(manifest.metadata.name, numberAt(manifest, 'value') ?? 0);
      if (manifest['globalDefault'] === true) this.defaultClass = manifest.metadata.name;
    }
  }

  /** The class of a pod. @returns the default one of the cluster where it names none; `undefined` where there is none */
  public of(pod: Fields): string | undefined {
    const named = textAt(pod, 'priorityClassName') ?? '';
    return named === '' ? this.defaultClass : named;
  }

  /** The higher, the earlier a pod is placed. */
  public valueOf(pod: Fields): number {
    return this.values.get(this.of(pod) ?? '') ?? 0;
  }
}
