import { type BuiltManifest, type BuiltUnit, groupOf, type Manifest } from '@kube-world/model';

import { type Makers, makersOf } from '../../order/makers';
import { type Reference, referenceKey } from '../../order/reference';
import { madeBy } from '../../order/references';
import { type Use, usesOf } from '../../order/uses';
import { type CheckContext, objectsOf } from '../context';
import { fieldsOf, itemsOf } from '../../fields';
import { broughtBy, foreignNamespaces, isEverywhere } from './brought';
import { keysMadeBy } from './contents';
import { Creators } from './creators';
import { byField, judgedGroups, ownKinds, valueKinds } from './judged-kinds';

/** A reference, the construct whose object holds it, and that object: `Deployment/web`, or `chart web` where its values do. */
export interface PlacedUse extends Use {
  readonly at: string;
  readonly holder: string;
}

/** What is in a cluster, by kind, namespace and name, and what its objects name. Built once, and asked by every rule. */
export class ClusterIndex {
  public readonly cluster: string;
  public readonly units: readonly BuiltUnit[];
  /** The cluster's objects, those that charts render included. */
  public readonly objects: readonly BuiltManifest[];
  public readonly foreign: ReadonlySet<string>;
  public readonly creators: Creators;
  private readonly names = new Map<string, Set<string>>();
  private readonly contents = new Map<string, (Manifest | readonly string[])[]>();
  private readonly found = new Map<string, Manifest>();
  private readonly uses = new Map<string, PlacedUse[]>();
  private known: Makers | undefined;

  public constructor(context: CheckContext) {
    const { cluster, units, gitops, chartKinds } = context;
    this.cluster = cluster.name;
    this.units = units;
    this.objects = objectsOf(context);
    this.creators = new Creators(chartKinds);
    const others = foreignNamespaces(cluster.spec, units);
    for (const { kind, name, namespace = '' } of broughtBy(cluster.spec)) this.add(kind, namespace, name);
    for (const name of others) this.add('Namespace', '', name);
    for (const { manifest } of this.objects) this.addObject(manifest);
    for (const unit of units) this.addUnit(unit);
    // what follows asks what is there, and so comes last
    this.foreign = new Set([...others].filter((name) => !this.found.has(`Namespace//${name}`)));
    for (const unit of units) this.addValues(unit);
    const issuerNamespace = units.flatMap(({ releases }) => releases).find(({ chart }) => chart.name === 'cert-manager')?.namespace;
    for (const built of [...units.flatMap(({ manifests }) => manifests), ...gitops]) this.addUses(built, issuerNamespace);
  }

  public has(kind: string, namespace: string, name: string): boolean {
    return this.names.get(`${kind}/${namespace}`)?.has(name) === true || isEverywhere(kind, name);
  }

  /** Whether it is there, or somebody whose objects are not known here may have made it. */
  public mayHave(kind: string, namespace: string, name: string): boolean {
    if (this.has(kind, namespace, name) || this.creators.mayMake(namespace, name)) return true;
    return this.foreign.has(namespace) && !ownKinds.has(kind);
  }

  public namesOf(kind: string, namespace: string): readonly string[] {
    return [...(this.names.get(`${kind}/${namespace}`) ?? [])];
  }

  /** Namespaces that have an object of this kind and name. */
  public placesOf(kind: string, name: string): readonly string[] {
    const places = [...this.names].filter(([key, names]) => key.startsWith(`${kind}/`) && names.has(name));
    return places.map(([key]) => key.slice(kind.length + 1));
  }

  /** The object itself, where one of the cluster's manifests is it. @param kind of a few that rules look into */
  public get(kind: Found, namespace: string, name: string): Manifest | undefined {
    return this.found.get(referenceKey({ kind, namespace, name }));
  }

  /** The units that make what others use; gathered when the first rule asks. */
  public get makers(): Makers {
    return (this.known ??= makersOf(this.units));
  }

  /** The keys of a Secret or ConfigMap, whoever makes it. `undefined` where they are not known. */
  public keysOf(kind: string, namespace: string, name: string): readonly string[] | undefined {
    const keys: string[] = [];
    for (const source of this.contents.get(`${kind}/${namespace}/${name}`) ?? [undefined]) {
      const some = source && 'metadata' in source ? keysMadeBy(source) : source;
      if (!some) return undefined;
      keys.push(...some);
    }
    return keys;
  }

  /** References to a kind that are worth a look: what is there, and of which nothing further is asked, is left out. Those of the fields `roleRef`, `subjects` and `scaleTargetRef` go by the field. */
  public usesOf(kindOrField: string): readonly PlacedUse[] {
    return this.uses.get(kindOrField) ?? [];
  }

  private add(kind: string, namespace: string, name: string): void {
    addTo(this.names, `${kind}/${namespace}`, name);
  }

  private addObject(manifest: Manifest): void {
    const { kind, metadata } = manifest;
    const { name, namespace = '' } = metadata;
    if (looked.has(`${groupOf(manifest.apiVersion)}/${kind}`)) this.found.set(referenceKey({ kind, namespace, name }), manifest);
    const spec = fieldsOf(manifest['spec']);
    for (const made of madeBy(manifest)) {
      this.add(made.kind, made.namespace, made.name);
      if (made.kind === 'Secret' || made.kind === 'ConfigMap') this.addKeys(made, manifest);
    }
    if (kind === 'StatefulSet') {
      const replicas = typeof spec['replicas'] === 'number' ? Math.min(spec['replicas'], mostClaims) : 1;
      for (const { metadata: template } of itemsOf(spec['volumeClaimTemplates'])) {
        const claim = String(fieldsOf(template)['name']);
        for (let index = 0; index < replicas; index += 1) this.add('PersistentVolumeClaim', namespace, `${claim}-${name}-${index}`);
      }
    }
    // a volume that is there already: its class is a word that binds the two, and no object
    if (kind === 'PersistentVolume' && typeof spec['storageClassName'] === 'string') this.add('StorageClass', '', spec['storageClassName']);
    this.creators.addObject(manifest);
  }

  private addUnit(built: BuiltUnit): void {
    const { app } = built.unit;
    this.creators.addReleases(built);
    for (const { kind, namespace = '', name } of app.provides ?? []) this.add(kind, namespace, name);
    for (const { name, keys, namespace = app.namespace.name } of app.secrets ?? []) {
      this.add('Secret', namespace, name);
      this.addKeys({ kind: 'Secret', namespace, name }, keys);
    }
  }

  private addValues(built: BuiltUnit): void {
    for (const { at, name, namespace, values } of built.releases) {
      const manifest = { apiVersion: 'v1', kind: 'Values', metadata: { name: 'values', namespace }, values };
      const holder = `chart ${name}`;
      for (const use of usesOf(manifest)) {
        const { kind, path } = use;
        if (valueKinds.has(kind) || path.at(-1) === 'existingSecret') this.addUse(use, at, holder);
        else if (kind === 'Namespace') this.addUse({ ...use, path: ['namespace'] }, at, holder);
      }
    }
  }

  private addKeys(of: Reference, source: Manifest | readonly string[]): void {
    const id = referenceKey(of);
    const sources = this.contents.get(id);
    if (sources) sources.push(source);
    else this.contents.set(id, [source]);
  }

  private addUses({ manifest, at }: BuiltManifest, issuerNamespace: string | undefined): void {
    const holder = `${manifest.kind}/${manifest.metadata.name}`;
    const isJudged = judgedGroups.has(groupOf(manifest.apiVersion));
    for (const use of usesOf(manifest)) {
      if (!isJudged && use.kind !== 'Namespace') continue;
      if (use.kind === 'Secret' && use.namespace === '') {
        // the Secrets of a cluster-wide issuer lie beside cert-manager
        if (manifest.kind === 'ClusterIssuer' && issuerNamespace !== undefined)
          this.addUse({ ...use, namespace: issuerNamespace }, at, holder);
      } else if (manifest.kind !== 'Certificate' || use.path.at(-1) !== 'secretName') this.addUse(use, at, holder);
    }
  }

  private addUse(use: Use, at: string, holder: string): void {
    if (use.keys === undefined && use.port === undefined && this.has(use.kind, use.namespace, use.name)) return;
    const field = use.path.findLast((step) => byField.has(step));
    const key = typeof field === 'string' ? field : use.kind;
    const list = this.uses.get(key);
    if (list) list.push({ ...use, at, holder });
    else this.uses.set(key, [{ ...use, at, holder }]);
  }
}

const mostClaims = 1000;

/** Kinds of which rules read more than that they are there. */
type Found = 'Namespace' | 'Service' | 'Role' | 'ClusterRole';
const looked: ReadonlySet<string> = new Set([
  '/Namespace',
  '/Service',
  'rbac.authorization.k8s.io/Role',
  'rbac.authorization.k8s.io/ClusterRole',
]);

function addTo(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key);
  if (set) set.add(member);
  else sets.set(key, new Set([member]));
}

const built = new WeakMap<CheckContext, ClusterIndex>();

/** The index of a cluster, built when the first rule asks for it. */
export function indexOf(context: CheckContext): ClusterIndex {
  const index = built.get(context) ?? new ClusterIndex(context);
  built.set(context, index);
  return index;
}
