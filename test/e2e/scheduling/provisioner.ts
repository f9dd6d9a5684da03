import type { ClusterSpec } from '@kube-world/model';

import type { Client } from '../harness/client';

/** The classes that the platform or a chart brings, as it would: neither runs here. */
export async function createStorageClasses(client: Client, { storage }: ClusterSpec): Promise<void> {
  for (const [name, facts] of Object.entries(storage.classes)) {
    if (facts.madeBy === 'us') continue;
    const { provisioner, isDefault = false, reclaimPolicy = 'Delete', volumeBindingMode = 'Immediate' } = facts;
    const annotations = { 'storageclass.kubernetes.io/is-default-class': `${isDefault}` };
    const made = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name, annotations } };
    const { status, body } = await client.apply({ ...made, provisioner, reclaimPolicy, volumeBindingMode } as typeof made);
    if (status >= 300) throw new Error(`StorageClass ${name}: ${status} ${body.message}`);
    // a slash is in no name of a CSI driver: `openebs.io/local` is a provisioner of the older kind, which tells nobody what is left
    if (facts.capacity?.of === 'node' && !provisioner.includes('/')) await publishCapacity(client, name, provisioner, facts.capacity.size);
  }
}

/** Takes the classes away again, and what their drivers said. */
export async function removeStorageClasses(client: Client): Promise<void> {
  const paths = ['storageclasses', 'csidrivers', 'namespaces/kube-system/csistoragecapacities'];
  await Promise.all(paths.map((path) => client.request('DELETE', `/apis/storage.k8s.io/v1/${path}`)));
}

/** What a driver of local disks says of each node it runs on, and the scheduler reads. */
async function publishCapacity(client: Client, storageClassName: string, driver: string, capacity: string): Promise<void> {
  const apiVersion = 'storage.k8s.io/v1';
  const metadata = { name: storageClassName, namespace: 'kube-system' };
  const objects = [
    { apiVersion, kind: 'CSIDriver', metadata: { name: driver }, spec: { storageCapacity: true, attachRequired: false } },
    { apiVersion, kind: 'CSIStorageCapacity', metadata, storageClassName, capacity, nodeTopology: {} },
  ];
  for (const object of objects) {
    const { status, body } = await client.apply(object);
    if (status >= 300) throw new Error(`${object.kind} of ${storageClassName}: ${status} ${body.message}`);
  }
}

interface Claim {
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly uid: string;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec: {
    readonly storageClassName?: string;
    readonly accessModes: readonly string[];
    readonly resources: { readonly requests: { readonly storage: string } };
  };
  readonly status?: { readonly phase?: string };
}

/**
 * Stands in for the provisioners, which are pods and so do not run here: each claim for which the scheduler chose a node gets a volume
 * that only this node reaches, and one of a class that binds at once gets a volume that all reach. Called again and again while pods wait.
 * @returns how many volumes were made
 */
export async function provision(client: Client): Promise<number> {
  const { body } = await client.request('GET', '/api/v1/persistentvolumeclaims', undefined, { query: { resourceVersion: '0' } });
  const claims = (body.items ?? []) as unknown as readonly Claim[];
  const waiting = claims.filter(({ metadata, status }) => status?.phase === 'Pending' && isAsked(metadata));
  const answers = await Promise.all(waiting.map((claim) => client.apply(volumeOf(claim), { fieldManager: 'provisioner' })));
  return answers.filter(({ status }) => status === 201).length;
}

/** The controller manager says so once it is the provisioner's turn: at once, or when a node is chosen. */
function isAsked({ annotations }: Claim['metadata']): boolean {
  return annotations?.['volume.kubernetes.io/storage-provisioner'] !== undefined;
}

function nodeOf({ annotations }: Claim['metadata']): string | undefined {
  return annotations?.['volume.kubernetes.io/selected-node'];
}

function volumeOf({ metadata, spec }: Claim) {
  const name = `pvc-${metadata.uid}`;
  const node = nodeOf(metadata);
  const matchExpressions = [{ key: 'kubernetes.io/hostname', operator: 'In', values: [node] }];
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: {
      capacity: spec.resources.requests,
      accessModes: spec.accessModes,
      storageClassName: spec.storageClassName,
      persistentVolumeReclaimPolicy: 'Retain',
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: metadata.name, namespace: metadata.namespace, uid: metadata.uid },
      hostPath: { path: `/opt/local-path-provisioner/${name}`, type: 'DirectoryOrCreate' },
      ...(node === undefined ? {} : { nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions }] } } }),
    },
  };
}
