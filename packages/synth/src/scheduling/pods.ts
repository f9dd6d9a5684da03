import { type BuiltManifest, compareText, groupOf, type Manifest } from '@kube-world/model';

import { type Amounts, defaultRequests, requestsOf } from './amounts';
import { claimsOf, type WantedClaim } from './claims';
import { type Fields, fieldsAt, numberAt, textAt, textFields } from '../fields';
import { type HostPort, hostPortsOf } from './host-ports';

/** Pods of one kind, as the scheduler sees them. */
export interface PodSet {
  /** Construct path of what makes them. */
  readonly at: string;
  /** `standing`: they run all the time; `daemon`: one on each node that it takes; `run`: they come, do their work and go. */
  readonly lives: 'standing' | 'daemon' | 'run';
  /** How many there are at once; of daemons it says nothing. */
  readonly count: number;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The pod's own `spec`. */
  readonly spec: Fields;
  readonly requests: Amounts;
  readonly hostPorts: readonly HostPort[];
  readonly claims: readonly WantedClaim[];
  /** The higher, the earlier it is placed. */
  readonly priority: number;
}

/** The pods that a cluster's objects make, those of higher priority first. Pods that name their node or another scheduler are left out. */
export function podSetsOf(objects: readonly BuiltManifest[]): readonly PodSet[] {
  const defaults = new Map<string, Amounts>();
  const priorities = new Map([
    ['system-cluster-critical', 2_000_000_000],
    ['system-node-critical', 2_000_001_000],
  ]);
  for (const { manifest } of objects) {
    if (manifest.kind === 'LimitRange') defaults.set(manifest.metadata.namespace ?? '', defaultRequests(manifest));
    if (manifest.kind !== 'PriorityClass') continue;
    const value = numberAt(manifest, 'value') ?? 0;
    priorities.set(manifest.metadata.name, value);
    if (manifest['globalDefault'] === true) priorities.set('', value);
  }
  const sets = objects.flatMap(({ manifest, at }) => podSetOf(manifest, at, defaults, priorities) ?? []);
  return sets.toSorted((left, right) => right.priority - left.priority || compareText(left.at, right.at));
}

function podSetOf(
  manifest: Manifest,
  at: string,
  defaults: ReadonlyMap<string, Amounts>,
  priorities: ReadonlyMap<string, number>,
): PodSet | undefined {
  const found = templateOf(manifest);
  if (!found) return undefined;
  const { template, lives, count } = found;
  const spec = fieldsAt(template, 'spec');
  if (count < 1 || textAt(spec, 'nodeName') !== undefined || (textAt(spec, 'schedulerName') ?? 'default-scheduler') !== 'default-scheduler')
    return undefined;
  const namespace = manifest.metadata.namespace ?? '';
  return {
    at,
    lives,
    count,
    namespace,
    labels: textFields(fieldsAt(fieldsAt(template, 'metadata'), 'labels')),
    spec,
    requests: requestsOf(spec, defaults.get(namespace) ?? new Map()),
    hostPorts: hostPortsOf(spec),
    claims: claimsOf(spec, fieldsAt(manifest, 'spec')),
    priority: priorities.get(textAt(spec, 'priorityClassName') ?? '') ?? 0,
  };
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
      return { template, lives: 'standing', count: numberAt(spec, 'replicas') ?? 1 };
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
  const parallelism = numberAt(job, 'parallelism') ?? 1;
  return Math.min(parallelism, numberAt(job, 'completions') ?? parallelism);
}
