import { groupOf, type Manifest } from '@kube-world/model';

import { type Fields, fieldsOf, itemsOf } from '../fields';
import { fieldPath } from '../schema/walk';

/** The pods that an object describes. */
export interface PodSpec {
  /** Where their `spec` is: `spec.template.spec`. */
  readonly place: string;
  readonly spec: Fields;
}

/** What an object says of its pods, whatever kind of workload it is. */
export function podSpecOf(manifest: Manifest): PodSpec | undefined {
  const path = kinds.has(manifest.kind) ? paths.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`) : undefined;
  if (!path) return undefined;
  const spec = path.steps.reduce<unknown>((holder, step) => fieldsOf(holder)[step], manifest);
  return { place: path.place, spec: fieldsOf(spec) };
}

const template = ['spec', 'template', 'spec'];
const steps: readonly (readonly [kind: string, steps: readonly string[]])[] = [
  ['/Pod', ['spec']],
  ['/PodTemplate', ['template', 'spec']],
  ['/ReplicationController', template],
  ['apps/Deployment', template],
  ['apps/StatefulSet', template],
  ['apps/DaemonSet', template],
  ['apps/ReplicaSet', template],
  ['batch/Job', template],
  ['batch/CronJob', ['spec', 'jobTemplate', ...template]],
];
// asked of every object by many rules
const paths = new Map(steps.map(([kind, path]) => [kind, { steps: path, place: fieldPath(path) }]));
const kinds: ReadonlySet<string> = new Set(steps.map(([kind]) => kind.slice(kind.indexOf('/') + 1)));

/** The containers of a pod with their places: those that run first, then those that stay. */
export function containersOf({ place, spec }: PodSpec): readonly (readonly [place: string, container: Fields, list: string])[] {
  return ['initContainers', 'containers'].flatMap((list) =>
    itemsOf(spec[list]).map((container, index) => [`${place}.${list}[${index}]`, container, list] as const),
  );
}
