import { type BuiltManifest, compareText, groupOf, type Manifest, Quantity } from '@kube-world/model';

import { type Amounts, requestsOf } from './amounts';
import { claimsOf, type WantedClaim } from './claims';
import { type Fields, fieldsAt, numberAt, textAt, textFields } from '../fields';
import { type HostPort, hostPortsOf } from './host-ports';
import type { LimitRanges } from './limit-ranges';
import type { PriorityClasses } from './priority-classes';

/** Pods of one kind, as the scheduler sees them. */
export interface PodSet {
  /** Construct path of what makes them. */
  readonly at: string;
  /** What makes them. */
  readonly maker: Manifest;
  /** `standing`: they run all the time; `daemon`: one on each node that it takes; `run`: they come, do their work and go. */
  readonly lives: 'standing' | 'daemon' | 'run';
  /** How many there are at once; of daemons it says nothing. */
  readonly count: number;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The pod's own `spec`. */
  readonly spec: Fields;
  /** What of a node they take, without what they take nothing of. */
  readonly requests: Amounts;
  readonly hostPorts: readonly HostPort[];
  readonly claims: readonly WantedClaim[];
  /** The higher, the earlier it is placed. */
  readonly priority: number;
}

/** The pods that a cluster's objects make, those of higher priority first. Pods that name their node or another scheduler are left out. */
export function podSetsOf(objects: readonly BuiltManifest[], ranges: LimitRanges, priorities: PriorityClasses): readonly PodSet[] {
  const sets = objects.flatMap((built) => podSetOf(built, ranges, priorities) ?? []);
  return sets.toSorted((left, right) => right.priority - left.priority || compareText(left.at, right.at));
}

function podSetOf({ manifest, at }: BuiltManifest, ranges: LimitRanges, priorities: PriorityClasses): PodSet | undefined {
  const found = templateOf(manifest);
  if (!found) return undefined;
  const { template, lives, count } = found;
  const spec = fieldsAt(template, 'spec');
  if (count < 1 || textAt(spec, 'nodeName') !== undefined || (textAt(spec, 'schedulerName') ?? 'default-scheduler') !== 'default-scheduler')
    return undefined;
  const namespace = manifest.metadata.namespace ?? '';
  return {
    at,
    maker: manifest,
    lives,
    count,
    namespace,
    labels: textFields(fieldsAt(fieldsAt(template, 'metadata'), 'labels')),
    spec,
    requests: someOf(requestsOf(spec, ranges.defaultsIn(namespace))),
    hostPorts: hostPortsOf(spec),
    claims: claimsOf(spec, fieldsAt(manifest, 'spec')),
    priority: priorities.valueOf(spec),
  };
}

function someOf(amounts: Amounts): Amounts {
  return new Map([...amounts].filter(([, amount]) => !amount.equals(Quantity.zero)));
}

export interface Template {
  readonly template: Fields;
  readonly lives: PodSet['lives'];
  readonly count: number;
}

/** The pods that an object makes, whatever kind of workload it is. */
export function templateOf(manifest: Manifest): Template | undefined {
  const spec = fieldsAt(manifest, 'spec');
  const template = fieldsAt(spec, 'template');
  switch (`${groupOf(manifest.apiVersion)}/${manifest.kind}`) {
    case '/Pod':
      return { template: manifest, lives: 'standing', count: 1 };
    case 'apps/Deployment':
    case 'apps/StatefulSet':
    case 'apps/ReplicaSet':
      return { template, lives: 'standing', count: wholeAt(spec, 'replicas') ?? 1 };
    case 'apps/DaemonSet':
      return { template, lives: 'daemon', count: 1 };
    case 'batch/Job':
      return { template, lives: 'run', count: atOnce(spec) };
    case 'batch/CronJob': {
      const job = fieldsAt(fieldsAt(spec, 'jobTemplate'), 'spec');
      return { template: fieldsAt(job, 'template'), lives: 'run', count: atOnce(job) };
    }
    default:
      return undefined;
  }
}

function atOnce(job: Fields): number {
  const parallelism = wholeAt(job, 'parallelism') ?? 1;
  return Math.min(parallelism, wholeAt(job, 'completions') ?? parallelism);
}

/** What is no number of pods is the schema's finding. */
function wholeAt(of: Fields, name: string): number | undefined {
  const value = numberAt(of, name);
  return Number.isSafeInteger(value) ? Math.max(0, value ?? 0) : undefined;
}
