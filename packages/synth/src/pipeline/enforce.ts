import type { App, BuiltManifest, Cluster, Delivered, FleetFacts, Issue } from '@kube-world/model';

import { type Build, refusalOf } from '../build/build-unit';

/** What a cluster is given so that it asks the fleet's policies by itself. */
export interface Enforced {
  /** @default - nothing is placed there */
  readonly unit?: { readonly app: App; readonly manifests: readonly BuiltManifest[] };
  readonly issues: readonly Issue[];
}

/** What is written of a cluster, but for its policies. */
export interface BeforePolicies {
  readonly cluster: Cluster;
  readonly fleet: FleetFacts;
  /** With labels and namespaces. */
  readonly builds: readonly Build[];
  /** What the engine makes beside that; worked out when it is asked for. */
  readonly draft: () => Delivered;
}

export type Enforce = (before: BeforePolicies) => Enforced;

/** The unit that places policies in a cluster, to be ordered and delivered as any other. Where nothing runs, nothing is placed. */
export function enforced(enforce: Enforce | undefined, before: BeforePolicies, report: (issue: Issue) => void): readonly Build[] {
  if (!enforce || before.builds.length === 0) return [];
  const { cluster } = before;
  try {
    const { unit, issues } = enforce(before);
    issues.forEach(report);
    if (!unit) return [];
    const { app, manifests } = unit;
    return [{ unit: { name: app.name, app, cluster }, manifests, releases: [] }];
  } catch (error) {
    report(refusalOf(error, `${cluster.name} policies`));
    return [];
  }
}
