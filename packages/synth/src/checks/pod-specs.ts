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
  const path = paths.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
  if (!path) return undefined;
  const spec = path.reduce<unknown>((holder, step) => fieldsOf(holder)[step], manifest);
  return { place: fieldPath(path), spec: fieldsOf(spec) };
}

const template = ['spec', 'template', 'spec'];
const paths: ReadonlyMap<string, readonly string[]> = new Map([
  ['/Pod', ['spec']],
  ['/PodTemplate', ['template', 'spec']],
  ['/ReplicationController', template],
  ['apps/Deployment', template],
  ['apps/StatefulSet', template],
  ['apps/DaemonSet', template],
  ['apps/ReplicaSet', template],
  ['batch/Job', template],
  ['batch/CronJob', ['spec', 'jobTemplate', ...template]],
]);

/** The containers of a pod with their places: those that run first, then those that stay. */
export function containersOf({ place, spec }: PodSpec): readonly (readonly [place: string, container: Fields, list: string])[] {
  return ['initContainers', 'containers'].flatMap((list) =>
    itemsOf(spec[list]).map((container, index) => [`${place}.${list}[${index}]`, container, list] as const),
  );
}
