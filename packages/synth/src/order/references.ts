import { groupOf, type Manifest } from '@kube-world/model';

/** An object that another one needs or makes. The API group is left out: names of kinds do not clash where it matters. */
export interface Reference {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export const referenceKey = ({ kind, namespace, name }: Reference): string => `${kind}/${namespace}/${name}`;

const clusterWide = new Set(['StorageClass', 'PriorityClass', 'IngressClass', 'ClusterIssuer', 'ClusterRole', 'Namespace', 'RuntimeClass']);

/** What an object makes beside itself: a Certificate makes its Secret. */
export function madeBy(manifest: Manifest): readonly Reference[] {
  const { name, namespace = '' } = manifest.metadata;
  const made: Reference[] = [{ kind: manifest.kind, namespace, name }];
  const secret = (text: unknown): void => void (typeof text === 'string' && made.push({ kind: 'Secret', namespace, name: text }));
  if (manifest.kind === 'Certificate') secret(field(manifest['spec'], 'secretName'));
  if (manifest.kind === 'ExternalSecret') secret(field(field(manifest['spec'], 'target'), 'name') ?? name);
  return made;
}

/** What an object uses, by the fields that name it, wherever they stand: pod templates are found in any kind. */
export function usedBy(manifest: Manifest): readonly Reference[] {
  const namespace = manifest.metadata.namespace ?? '';
  const used: Reference[] = namespace === '' ? [] : [{ kind: 'Namespace', namespace: '', name: namespace }];
  const add = (kind: string, name: unknown, at?: unknown): void => {
    if (typeof name !== 'string' || name === '') return;
    used.push({ kind, name, namespace: clusterWide.has(kind) ? '' : typeof at === 'string' ? at : namespace });
  };
  if (groupOf(manifest.apiVersion) !== 'apiextensions.k8s.io') visit(manifest, add, 0);
  return used;
}

type Add = (kind: string, name: unknown, namespace?: unknown) => void;

function visit(value: unknown, add: Add, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 60) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, add, depth + 1);
    return;
  }
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === 'string') byName.get(key)?.(member, add);
    else if (typeof member === 'object' && member !== null) {
      byObject.get(key)?.(member as Record<string, unknown>, add);
      visit(member, add, depth + 1);
    }
  }
}

/** Fields whose text is the name of an object; a Map, since `constructor` and `__proto__` are names of fields too. */
const byName = mapOf<string>({
  priorityClassName: (name, add) => add('PriorityClass', name),
  storageClassName: (name, add) => add('StorageClass', name),
  ingressClassName: (name, add) => add('IngressClass', name),
  runtimeClassName: (name, add) => add('RuntimeClass', name),
  serviceAccountName: (name, add) => add('ServiceAccount', name),
  secretName: (name, add) => add('Secret', name),
  claimName: (name, add) => add('PersistentVolumeClaim', name),
});

const named =
  (kind: string) =>
  (reference: Record<string, unknown>, add: Add): void =>
    add(kind, reference['name']);

const listed =
  (kind: string) =>
  (references: Record<string, unknown>, add: Add): void => {
    for (const reference of Array.isArray(references) ? references : []) add(kind, field(reference, 'name'), field(reference, 'namespace'));
  };

const byKind = (reference: unknown, add: Add): void => {
  const kind = field(reference, 'kind');
  if (typeof kind === 'string') add(kind, field(reference, 'name'), field(reference, 'namespace'));
};

/** Fields whose map holds the name, or the kind and the name. */
const byObject = mapOf<Record<string, unknown>>({
  configMap: named('ConfigMap'),
  configMapKeyRef: named('ConfigMap'),
  configMapRef: named('ConfigMap'),
  secretKeyRef: named('Secret'),
  secretRef: named('Secret'),
  apiTokenSecretRef: named('Secret'),
  bearerTokenSecret: named('Secret'),
  imagePullSecrets: listed('Secret'),
  middlewares: listed('Middleware'),
  options: (reference, add) => add('TLSOption', reference['name'], reference['namespace']),
  issuerRef: (reference, add) => add(typeof reference['kind'] === 'string' ? reference['kind'] : 'Issuer', reference['name']),
  roleRef: byKind,
  scaleTargetRef: byKind,
  subjects: (subjects, add) => {
    for (const subject of Array.isArray(subjects) ? subjects : []) byKind(subject, add);
  },
});

function mapOf<T>(readers: Readonly<Record<string, (value: T, add: Add) => void>>): ReadonlyMap<string, (value: T, add: Add) => void> {
  return new Map(Object.entries(readers));
}

/** A member of what may be no map at all. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
