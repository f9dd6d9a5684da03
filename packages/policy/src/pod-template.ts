import { groupOf, type Manifest } from '@kube-world/model';

export type PodKindName =
  | 'Pod'
  | 'PodTemplate'
  | 'ReplicationController'
  | 'Deployment'
  | 'ReplicaSet'
  | 'StatefulSet'
  | 'DaemonSet'
  | 'Job'
  | 'CronJob';

/** The lists that hold containers, in the order in which a policy looks at them. */
export const containerLists = ['containers', 'initContainers', 'ephemeralContainers'] as const;
export type ContainerList = (typeof containerLists)[number];

/** A kind whose objects are pods or make them. */
export interface PodKind {
  readonly apiVersion: string;
  readonly kind: PodKindName;
  /** Where the pod's `metadata` and `spec` are; empty for the pod itself. */
  readonly path: readonly string[];
}

const template = ['spec', 'template'];

/** All of Kubernetes's own kinds with pods in them. */
export const podKinds: readonly PodKind[] = [
  { apiVersion: 'v1', kind: 'Pod', path: [] },
  { apiVersion: 'v1', kind: 'PodTemplate', path: ['template'] },
  { apiVersion: 'v1', kind: 'ReplicationController', path: template },
  { apiVersion: 'apps/v1', kind: 'Deployment', path: template },
  { apiVersion: 'apps/v1', kind: 'ReplicaSet', path: template },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', path: template },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', path: template },
  { apiVersion: 'batch/v1', kind: 'Job', path: template },
  { apiVersion: 'batch/v1', kind: 'CronJob', path: ['spec', 'jobTemplate', ...template] },
];

const byKind = new Map(podKinds.map((each) => [`${groupOf(each.apiVersion)}/${each.kind}`, each]));

/** The pod that an object is or makes, as the API server would read it. */
export interface PodTemplate {
  readonly kind: PodKindName;
  readonly path: readonly string[];
  readonly pod: { readonly [field: string]: unknown };
}

/** @returns undefined for an object without pods, and for one whose template is none: its schema says so */
export function podTemplateOf(manifest: Manifest): PodTemplate | undefined {
  const kind = byKind.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
  if (!kind) return undefined;
  const found = kind.path.reduce<unknown>((holder, step) => fieldsOf(holder)[step], manifest);
  const pod = fieldsOf(hasNulls(found) ? withoutNulls(found) : found);
  return Object.keys(fieldsOf(pod['spec'])).length === 0 ? undefined : { kind: kind.kind, path: kind.path, pod };
}

/** `object.spec.template`: what `variables.pod` is of a kind. */
export function podExpression({ path }: PodKind): string {
  return ['object', ...path].join('.');
}

function hasNulls(value: unknown): boolean {
  if (typeof value !== 'object') return value === undefined;
  return value === null || Object.values(value).some(hasNulls);
}

/** The API server reads a null as a field that is not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === null || member === undefined ? [] : [[key, withoutNulls(member)]])),
  );
}

/** An object, or one without fields: what is of another form is the schema's to refuse. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
