import {
  type BuiltManifest,
  type BuiltUnit,
  type Cluster,
  type Delivered,
  type DeliveryInput,
  type Fleet,
  type Issue,
  kubernetesMinor,
  ModelError,
  type Placement,
} from '@kube-world/model';

import { type Build, buildUnit, refusalOf } from '../build/build-unit';
import { inferOrder } from '../order/infer';
import { runPasses } from '../passes';
import type { PassContext } from '../passes/pass';
import { misplaced } from '../placing/misplaced';
import { enforced } from './enforce';
import type { SynthParts } from './parts';

/** A cluster as it would be written, before any check. */
export interface BuiltCluster {
  readonly cluster: Cluster;
  readonly fleet: Fleet;
  /** With what the engine adds to their folders, in order. */
  readonly units: readonly BuiltUnit[];
  /** The engine's own objects. */
  readonly gitops: readonly BuiltManifest[];
  readonly delivered: Delivered;
  /** A unit is left out that the cluster cannot carry, so that nothing can be said of the others as a whole. */
  readonly isPart: boolean;
  /** What the cluster cannot carry, and what apps, constructs and the engine refused; the caller may add to it. */
  readonly issues: Issue[];
}

/** One cluster through building, passes, order and delivery. Pure. */
export function buildCluster(fleet: Fleet, { cluster, units }: Placement, parts: SynthParts): BuiltCluster {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const finish = finisher(cluster, parts);

  const fitting = units.filter((unit) => {
    const refusal = misplaced(fleet, unit);
    if (refusal) report(refusal);
    return !refusal;
  });
  const isPart = fitting.length < units.length;
  const builds = fitting.map((unit) => buildUnit(fleet, unit, report));
  const finishAll = (build: Build): Build => ({
    ...build,
    manifests: build.manifests.map((built) => finish(built, build.unit.name, build.unit.app.namespace.name)),
  });
  const finished = builds.map(finishAll);
  // what the engine makes of the others does not hang on the policies, and has waivers of its own
  const draft = (): Delivered => deliver(parts, { fleet, cluster, units: inferOrder(finished) }, () => undefined);
  const policies = enforced(parts.enforce, { cluster, fleet, builds: finished, draft }, report).map(finishAll);
  const ordered = inferOrder([...finished, ...policies]);
  const delivered = isPart ? nothing : deliver(parts, { fleet, cluster, units: ordered }, report);
  const gitops = delivered.gitops.map((built) => finish(built, 'gitops', ''));
  return { cluster, fleet, units: withDelivered(ordered, delivered, finish), gitops, delivered, isPart, issues };
}

const nothing: Delivered = { unitManifests: new Map(), gitops: [], documents: [] };

/** A unit that the engine cannot hold becomes an issue. A cluster on which nothing runs needs no engine yet. */
function deliver(parts: SynthParts, input: DeliveryInput, report: (issue: Issue) => void): Delivered {
  const { name, spec } = input.cluster;
  if (input.units.length === 0) return nothing;
  try {
    return parts.deliver[spec.engine](input);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    report({ ...refusalOf(error, name), rule: 'delivery-refused', remedy: 'change the unit, or the engine of the cluster' });
    return nothing;
  }
}

type Finish = (built: BuiltManifest, unit: string, namespace: string) => BuiltManifest;

/** The passes, with what they need to know of the cluster. */
function finisher(cluster: Cluster, { schemas, protect }: SynthParts): Finish {
  const { engine, platform } = cluster.spec;
  const protectedFrom = protect(engine);
  const kubernetes = kubernetesMinor(platform.kubernetes);
  return ({ manifest, ...rest }, unit, namespace) => {
    const context: PassContext = { cluster: cluster.name, unit, namespace, kubernetes, ...(schemas ? { schemas } : {}) };
    return { ...rest, manifest: runPasses(protectedFrom(manifest), context) };
  };
}

function withDelivered(units: readonly BuiltUnit[], delivered: Delivered, finish: Finish): readonly BuiltUnit[] {
  return units.map((built) => {
    const more = delivered.unitManifests.get(built.unit.name) ?? [];
    if (more.length === 0) return built;
    return { ...built, manifests: [...built.manifests, ...more.map((one) => finish(one, built.unit.name, built.unit.app.namespace.name))] };
  });
}
