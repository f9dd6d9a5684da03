import { type BuiltManifest, type ClusterSpec, Quantity, type StorageSpec } from '@kube-world/model';

import { type Fields, fieldsAt, listAt, textAt } from '../fields';

/** A claim that a pod mounts: one of its namespace by name, or one that is made for each pod. */
export interface WantedClaim {
  readonly name: string;
  /** The spec of a claim that is made with the pod. @default - another object makes it */
  readonly own?: Fields;
  /** It outlives the pod that it was made for: the replica of the same number mounts it again. @default false */
  readonly kept?: boolean;
}

/** Provisioners whose volumes are a node's own disk: who mounts one stays on that node. */
const local: ReadonlySet<string> = new Set([
  'rancher.io/local-path',
  'openebs.io/local',
  'zfs.csi.openebs.io',
  'kubernetes.io/no-provisioner',
]);

/** What a pod mounts, beside the claims that its StatefulSet makes for it. */
export function claimsOf(pod: Fields, workload: Fields): readonly WantedClaim[] {
  const templates = listAt(workload, 'volumeClaimTemplates').map((template) => ({
    name: textAt(fieldsAt(template, 'metadata'), 'name') ?? '',
    own: fieldsAt(template, 'spec'),
    kept: true,
  }));
  const made = new Set(templates.map(({ name }) => name));
  const volumes = listAt(pod, 'volumes').flatMap((volume): WantedClaim[] => {
    const name = textAt(volume, 'name') ?? '';
    if (volume['ephemeral'] !== undefined)
      return [{ name, own: fieldsAt(fieldsAt(fieldsAt(volume, 'ephemeral'), 'volumeClaimTemplate'), 'spec') }];
    const claim = textAt(fieldsAt(volume, 'persistentVolumeClaim'), 'claimName');
    return claim === undefined || made.has(name) ? [] : [{ name: claim }];
  });
  return [...templates, ...volumes];
}

/** The claims and classes of a cluster, and where volumes lie once a pod that mounts them has its node. */
export class Claims {
  private readonly known = new Map<string, Fields>();
  private readonly classes: Map<string, string>;
  private readonly defaultClass: string | undefined;
  private readonly nodes = new Map<string, string>();

  private readonly capacities: Capacities;

  public constructor(objects: readonly BuiltManifest[], { storage }: ClusterSpec) {
    this.capacities = capacitiesOf(storage);
    this.classes = new Map(Object.entries(storage.classes).map(([name, { provisioner }]) => [name, provisioner]));
    this.defaultClass = Object.entries(storage.classes).find(([, { isDefault }]) => isDefault === true)?.[0];
    for (const { manifest } of objects) {
      const { name, namespace = '' } = manifest.metadata;
      if (manifest.kind === 'PersistentVolumeClaim') this.known.set(`${namespace}/${name}`, fieldsAt(manifest, 'spec'));
      if (manifest.kind === 'StorageClass') this.classes.set(name, textAt(manifest, 'provisioner') ?? '');
    }
  }

  /** Why no volume will ever be there. `undefined` when one will. */
  public lacking(namespace: string, { name, own }: WantedClaim): string | undefined {
    const claim = own ?? this.known.get(`${namespace}/${name}`);
    if (!claim) return `no unit makes its claim '${name}'`;
    // a claim that names its volume waits for no class
    if (textAt(claim, 'volumeName') !== undefined) return undefined;
    const named = this.classOf(claim);
    if (named === undefined) return `its claim '${name}' names no storage class, and the cluster has no default`;
    const size = sizeOf(claim);
    const capacity = this.capacities.get(named);
    if (capacity && size && capacity.size.compare(size) < 0)
      return `its claim '${name}' asks for ${size.toString()}, and the storage class '${named}' has ${capacity.size.toString()} a ${capacity.of}`;
    if (named !== '' && !this.classes.has(named))
      return `its claim '${name}' names the storage class '${named}', which the cluster has not`;
    return undefined;
  }

  /** The node that a claim's volume lies on. `undefined` while it may lie on any. */
  public nodeOf(namespace: string, { name, own }: WantedClaim): string | undefined {
    return own ? undefined : this.nodes.get(`${namespace}/${name}`);
  }

  /** A pod that mounts these got its node. */
  public lieOn(node: string, namespace: string, claims: readonly WantedClaim[]): void {
    for (const { name, own } of claims) {
      const claim = own ? undefined : this.known.get(`${namespace}/${name}`);
      if (claim && this.isLocal(claim)) this.nodes.set(`${namespace}/${name}`, node);
    }
  }

  /** Whether a replica never leaves the node that it first ran on: a volume of its own lies on that node's disk. */
  public keepOnNode(claims: readonly WantedClaim[]): boolean {
    return claims.some(({ own, kept = false }) => kept && own !== undefined && this.isLocal(own));
  }

  private isLocal(claim: Fields): boolean {
    return local.has(this.classes.get(this.classOf(claim) ?? '') ?? '');
  }

  private classOf(claim: Fields): string | undefined {
    return textAt(claim, 'storageClassName') ?? this.defaultClass;
  }
}

/** What classes hold, by name; without those of which the facts do not say it readably. */
export type Capacities = ReadonlyMap<string, { readonly size: Quantity; readonly of: 'cluster' | 'node' }>;

export function capacitiesOf({ classes }: StorageSpec): Capacities {
  const read = Object.entries(classes).flatMap(([name, { capacity }]) => {
    const size = Quantity.tryParse(capacity?.size ?? '');
    return capacity && size.ok ? [[name, { size: size.value, of: capacity.of }] as const] : [];
  });
  return new Map(read);
}

/** What a claim asks for. `undefined` where it does not say so readably, which is the schema's finding. */
export function sizeOf(claim: Fields): Quantity | undefined {
  const read = Quantity.tryParse(textAt(fieldsAt(fieldsAt(claim, 'resources'), 'requests'), 'storage') ?? '');
  return read.ok ? read.value : undefined;
}
