import type { Manifest } from '@kube-world/model';

import { minorOf } from './by-version';
import { speaksOf } from './judge-objects';
import { type PodKind, podKinds } from './pod-template';
import type { Case, Fields, Policy, Subject } from './policy';
import { listsOf } from './subjects';

/** A case as an object of one kind. */
export interface CaseObject {
  /** `Deployment, initContainers: drops nothing`. */
  readonly title: string;
  readonly object: Manifest;
  readonly passes: boolean;
}

/** Every case that a version has, in every kind and in every list of containers that it can stand in. @param kubernetes `1.36` */
export function caseObjects(policy: Policy, kubernetes: string): readonly CaseObject[] {
  return [
    ...policy.cases.passes.flatMap((each) => objectsOf(policy, each, kubernetes, true)),
    ...policy.cases.fails.flatMap((each) => objectsOf(policy, each, kubernetes, false)),
  ];
}

function objectsOf(policy: Policy, example: Case<Subject>, kubernetes: string, passes: boolean): readonly CaseObject[] {
  const { it, from = '1.0', before } = example;
  const minor = minorOf(kubernetes);
  if (minor < minorOf(from) || (before !== undefined && minor >= minorOf(before))) return [];
  if ('object' in example) return [{ title: `${example.object.kind}: ${it}`, object: example.object, passes }];
  return podsOf(policy, example).flatMap(({ list, pod }) =>
    podKinds
      .filter(({ kind }) => speaksOf(policy, kind))
      // a container is added to a pod that runs, never to a template
      .filter(({ kind }) => list !== 'ephemeralContainers' || kind === 'Pod')
      .map((kind) => ({ title: `${kind.kind}${list === '' ? '' : `, ${list}`}: ${it}`, object: objectWith(kind, pod), passes })),
  );
}

interface PodCase {
  readonly list: string;
  readonly pod: { readonly metadata?: Fields; readonly spec: Fields };
}

type Example = Exclude<Case<Subject>, { readonly object: Manifest }>;

function podsOf(policy: Policy, example: Example): readonly PodCase[] {
  if ('pod' in example) return [{ list: '', pod: { ...example.pod, spec: { containers: [named({})], ...example.pod.spec } } }];
  const [first] = policy.cases.passes;
  const around = example.spec ?? {};
  if ('volume' in example)
    return [{ list: 'volumes', pod: { spec: { containers: [named({})], ...around, volumes: [{ name: 'data', ...example.volume }] } } }];
  const right = named(
    'container' in first ? first.container : 'securityContext' in first ? { securityContext: first.securityContext } : {},
  );
  const tried = named('container' in example ? example.container : { securityContext: example.securityContext }, 'tried');
  const inLists = listsOf(policy).map((list) => ({
    list,
    pod: {
      spec: { ...around, containers: [list === 'containers' ? tried : right], ...(list === 'containers' ? {} : { [list]: [tried] }) },
    },
  }));
  if ('container' in example) return inLists;
  return [...inLists, { list: 'pod', pod: { spec: { ...around, containers: [right], securityContext: example.securityContext } } }];
}

function named(container: Fields, name = 'app'): Fields {
  return { name, image: 'example.com/app:1.0.0', ...container };
}

function objectWith({ apiVersion, kind, path }: PodKind, pod: PodCase['pod']): Manifest {
  const inner = path.toReversed().reduce<object>((below, step) => ({ [step]: below }), pod);
  return { apiVersion, kind, ...inner, metadata: { name: 'case', namespace: 'cases', ...(path.length === 0 ? pod.metadata : {}) } };
}
