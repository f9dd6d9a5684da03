import { groupOf, type Manifest } from '@kube-world/model';

import type { Reference } from './reference';

export type Step = string | number;

/** An object that is named by another, and what is asked of it. */
export interface Use extends Reference {
  /** Where the name stands: `['spec', 'tls', 0, 'secretName']`. */
  readonly path: readonly Step[];
  /** Keys of it that are read. @default - none are named */
  readonly keys?: readonly string[];
  /** A port of it, by number or name. @default - none is named */
  readonly port?: string | number;
  /** It may be missing. @default false */
  readonly optional?: boolean;
}

const clusterWide = new Set(['StorageClass', 'PriorityClass', 'IngressClass', 'ClusterIssuer', 'ClusterRole', 'Namespace', 'RuntimeClass']);

/** What an object uses, by the fields that name it, wherever they stand: pod templates are found in any kind. */
export function usesOf(manifest: Manifest): readonly Use[] {
  const namespace = manifest.metadata.namespace ?? '';
  const used: Use[] = namespace === '' ? [] : [{ kind: 'Namespace', namespace: '', name: namespace, path: ['metadata', 'namespace'] }];
  if (groupOf(manifest.apiVersion) === 'apiextensions.k8s.io') return used;
  const path: Step[] = [];
  const add: Add = (kind, name, below = [], { at, ...asked } = {}) => {
    if (typeof name !== 'string' || name === '') return;
    const where = clusterWide.has(kind) ? '' : typeof at === 'string' && at !== '' ? at : namespace;
    used.push({ kind, name, namespace: where, path: [...path, ...below], ...asked });
  };
  visit(manifest, manifest.kind, path, add);
  return used;
}

interface Asked {
  /** Its namespace. @default - that of the object that names it */
  readonly at?: unknown;
  readonly keys?: readonly string[];
  readonly port?: string | number;
  readonly optional?: boolean;
}

/** Adds an object that the field at hand names, or a field below it. */
type Add = (kind: string, name: unknown, below?: readonly Step[], asked?: Asked) => void;

const deepest = 60;

function visit(value: object, of: string, path: Step[], add: Add): void {
  if (path.length > deepest) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (typeof item !== 'object' || item === null) continue;
      path.push(index);
      visit(item, of, path, add);
      path.pop();
    }
    return;
  }
  for (const key in value) {
    const member = (value as Fields)[key];
    if (typeof member === 'string') {
      const read = byName.get(key);
      if (!read) continue;
      path.push(key);
      read(member, add, value as Fields, of);
      path.pop();
    } else if (typeof member === 'object' && member !== null) {
      path.push(key);
      byObject.get(key)?.(member as Fields, add);
      visit(member, of, path, add);
      path.pop();
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields whose text is the name of an object; a Map, since `constructor` and `__proto__` are names of fields too. */
const byName: ReadonlyMap<string, (name: string, add: Add, holder: Fields, of: string) => void> = new Map(
  Object.entries({
    priorityClassName: (name, add) => add('PriorityClass', name),
    storageClassName: (name, add) => add('StorageClass', name),
    ingressClassName: (name, add) => add('IngressClass', name),
    runtimeClassName: (name, add) => add('RuntimeClass', name),
    serviceAccountName: (name, add) => add('ServiceAccount', name),
    secretName: (name, add, holder) => add('Secret', name, [], content(holder)),
    // the convention of charts
    existingSecret: (name, add) => add('Secret', name),
    claimName: (name, add) => add('PersistentVolumeClaim', name),
    serviceName: (name, add, _, of) => of === 'StatefulSet' && add('Service', name),
    'cert-manager.io/cluster-issuer': (name, add) => add('ClusterIssuer', name),
    'cert-manager.io/issuer': (name, add, holder) => holder['cert-manager.io/issuer-group'] === undefined && add('Issuer', name),
  } satisfies Record<string, (name: string, add: Add, holder: Fields, of: string) => unknown>),
);

/** What is read of a Secret or ConfigMap, and whether it may be missing. */
function content(reference: Fields): Asked {
  const { key, items, optional } = reference;
  const keys = Array.isArray(items) ? items.map((item) => field(item, 'key')) : [key];
  const named = keys.filter((each) => typeof each === 'string' && each !== '') as readonly string[];
  return { ...(named.length > 0 ? { keys: named } : {}), ...(optional === true ? { optional } : {}) };
}

const named =
  (kind: string) =>
  (reference: Fields, add: Add): void =>
    add(kind, reference['name'], ['name'], content(reference));

const each =
  (read: (reference: Fields, add: Add, below: readonly Step[]) => void) =>
  (references: Fields, add: Add): void => {
    if (!Array.isArray(references)) return;
    for (const [index, reference] of references.entries())
      if (typeof reference === 'object' && reference !== null) read(reference as Fields, add, [index]);
  };

const listed = (kind: string): ((references: Fields, add: Add) => void) =>
  each((reference, add, below) => add(kind, reference['name'], [...below, 'name'], { at: reference['namespace'] }));

const byKind = (reference: Fields, add: Add, below: readonly Step[] = []): void => {
  const { kind, name, namespace } = reference;
  if (typeof kind === 'string') add(kind, name, [...below, 'name'], { at: namespace });
};

/** A Service unless the reference says another kind; its port as a number, a text, or a map of one of both. */
const service = (reference: Fields, add: Add, below: readonly Step[] = []): void => {
  const { kind = 'Service', name, namespace, port } = reference;
  if (typeof kind !== 'string') return;
  const asked = field(port, 'name') ?? field(port, 'number') ?? port;
  add(kind, name, [...below, 'name'], {
    at: namespace,
    ...(typeof asked === 'string' || typeof asked === 'number' ? { port: asked } : {}),
  });
};

/** One of cert-manager's own: another group's issuer is whatever its controller makes of it. */
const issuer = ({ kind, group, name }: Fields, add: Add): void => {
  if (group === undefined || group === 'cert-manager.io') add(typeof kind === 'string' ? kind : 'Issuer', name, ['name']);
};

/** Fields whose map holds the name, or the kind and the name. */
const byObject: ReadonlyMap<string, (reference: Fields, add: Add) => void> = new Map(
  Object.entries({
    configMap: named('ConfigMap'),
    configMapKeyRef: named('ConfigMap'),
    configMapRef: named('ConfigMap'),
    secret: named('Secret'),
    secretKeyRef: named('Secret'),
    secretRef: named('Secret'),
    apiTokenSecretRef: named('Secret'),
    bearerTokenSecret: named('Secret'),
    keySecret: named('Secret'),
    credentials: named('Secret'),
    username: named('Secret'),
    password: named('Secret'),
    imagePullSecrets: listed('Secret'),
    middlewares: listed('Middleware'),
    options: (reference, add) => add('TLSOption', reference['name'], ['name'], { at: reference['namespace'] }),
    issuerRef: issuer,
    roleRef: byKind,
    scaleTargetRef: byKind,
    subjects: each(byKind),
    service,
    services: each(service),
    backendRef: service,
    backendRefs: each(service),
  } satisfies Record<string, (reference: Fields, add: Add) => void>),
);

/** A member of what may be no map at all. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined;
}
