import { type ContainerList, containerLists, fieldsOf } from './pod-template';
import type { Policy, Subject } from './policy';

/** A part of a pod, and where it is: `['spec', 'containers', 0]`. */
export interface Part {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

type Pod = Readonly<Record<string, unknown>>;
type PartSubject = Exclude<Subject, 'pod' | 'object'>;

/** The parts of a pod that a policy may speak of: `text` and `of` are the same list, once for a cluster and once for us. */
export interface PartList {
  /** Its name below `variables`. */
  readonly variable: string;
  readonly text: string;
  readonly of: (pod: Pod) => readonly Part[];
}

/** The lists that a policy of containers is asked of. */
export function listsOf({ match }: Policy): readonly ContainerList[] {
  return ('in' in match ? match.in : undefined) ?? containerLists;
}

/** Where a cluster finds what a policy is asked of; all of a pod's containers are a variable. */
export function partsText(policy: Policy, every: PartSubject): string {
  const { variable } = partLists[every];
  const lists = listsOf(policy);
  return lists.length === containerLists.length ? `variables.${variable}` : `(${containersText(lists)})`;
}

function containersText(lists: readonly ContainerList[]): string {
  return lists.map((list) => `variables.pod.spec.?${list}.orValue([])`).join(' + ');
}

export const partLists: Readonly<Record<PartSubject, PartList>> = {
  container: {
    variable: 'containers',
    text: containersText(containerLists),
    of: containersOf,
  },
  securityContext: {
    variable: 'securityContexts',
    text:
      '(has(variables.pod.spec.securityContext) ? [variables.pod.spec.securityContext] : []) + ' +
      'variables.containers.filter(container, has(container.securityContext)).map(container, container.securityContext)',
    of: (pod) =>
      [{ path: ['spec'], value: pod['spec'] }, ...containersOf(pod)].flatMap(({ path, value }) => {
        const found = fieldsOf(value)['securityContext'];
        return found === undefined ? [] : [{ path: [...path, 'securityContext'], value: found }];
      }),
  },
  volume: {
    variable: 'volumes',
    text: 'variables.pod.spec.?volumes.orValue([])',
    of: (pod) => itemsAt(pod, 'volumes'),
  },
};

function containersOf(pod: Pod): readonly Part[] {
  return containerLists.flatMap((list) => itemsAt(pod, list));
}

function itemsAt(pod: Pod, list: string): readonly Part[] {
  const items = fieldsOf(pod['spec'])[list];
  return Array.isArray(items) ? items.map((value: unknown, index) => ({ path: ['spec', list, index], value })) : [];
}
