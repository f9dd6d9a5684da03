import { type BuiltManifest, Quantity } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, numberAt } from '../fields';
import { type Amounts, containerResources, noResources, podResources, type Resources } from '../scheduling/amounts';
import type { LimitRanges } from '../scheduling/limit-ranges';
import type { Node } from '../scheduling/node';
import { daemonNodes } from '../scheduling/place';
import { templateOf } from '../scheduling/pods';
import type { PriorityClasses } from '../scheduling/priority-classes';
import type { Charge } from './charge';

/** What the pods of a cluster are told apart by and defaulted from. */
export interface PodFacts {
  readonly ranges: LimitRanges;
  readonly priorities: PriorityClasses;
  readonly nodes: readonly Node[];
}

const one = Quantity.of(1);

/** What the pods that an object makes count for. Of a DaemonSet as many as nodes take; none where the facts hold no nodes. */
export function podCharge({ manifest, at }: BuiltManifest, { ranges, priorities, nodes }: PodFacts): Charge | undefined {
  const found = templateOf(manifest);
  if (!found) return undefined;
  const spec = fieldsAt(found.template, 'spec');
  const defaults = ranges.defaultsIn(manifest.metadata.namespace ?? '');
  const resources = podResources(spec, defaults);
  const priorityClass = priorities.of(spec);
  return {
    at,
    usage: usageOf(resources),
    count: found.lives === 'daemon' ? daemonNodes(spec, nodes).length : found.count,
    isRun: found.lives === 'run',
    pod: {
      maker: manifest,
      spec,
      isBestEffort: isBestEffort(spec, defaults),
      isTerminating: (numberAt(spec, 'activeDeadlineSeconds') ?? -1) >= 0,
      ...(priorityClass === undefined ? {} : { priorityClass }),
    },
  };
}

const compute: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage']);

/** Under the names that quotas have for it: a request of the three resources of every node counts under two of them. */
function usageOf({ requests, limits }: Resources): Amounts {
  const usage = new Map([
    ['pods', one],
    ['count/pods', one],
  ]);
  for (const [name, amount] of requests) {
    usage.set(`requests.${name}`, amount);
    if (compute.has(name) || name.startsWith('hugepages-')) usage.set(name, amount);
  }
  for (const [name, amount] of limits) if (compute.has(name)) usage.set(`limits.${name}`, amount);
  return usage;
}

/** No container says anything of processors or memory; a pod that speaks for all of them is judged by its own word. */
function isBestEffort(spec: Fields, defaults: Resources): boolean {
  const says = ({ requests, limits }: Resources): boolean =>
    ['cpu', 'memory'].some((name) => [requests, limits].some((amounts) => (amounts.get(name)?.compare(Quantity.zero) ?? 0) > 0));
  if (spec['resources'] !== undefined) return !says(containerResources(spec, noResources));
  return ![...listAt(spec, 'initContainers'), ...listAt(spec, 'containers')].some((each) => says(containerResources(each, defaults)));
}
