import type { ClusterSpec } from '@kube-world/model';

import type { Client } from '../harness/client';

/** The classes that the platform brings, as it would. */
export async function createStorageClasses(client: Client, { storage }: ClusterSpec): Promise<void> {
  for (const [name, facts] of Object.entries(storage.classes)) {
    if (facts.madeBy !== 'platform') continue;
    const { provisioner, isDefault = false, reclaimPolicy = 'Delete', volumeBindingMode = 'Immediate' } = facts;
    const annotations = { 'storageclass.kubernetes.io/is-default-class': `${isDefault}` };
    const made = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name, annotations } };
    const { status, body } = await client.apply({ ...made, provisioner, reclaimPolicy, volumeBindingMode } as typeof made);
    if (status >= 300) throw new Error(`StorageClass ${name}: ${status} ${body.message}`);
    if (facts.capacity?.of === 'node') await publishCapacity(client, name, provisioner, facts.capacity.size);
  }
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
 * Stands in for the provisioner of local volumes, which is a pod and so does not run here: each claim for which the scheduler
 * chose a node gets a volume that only this node reaches. Called again and again while pods wait.
 * @returns how many volumes were made
 */
export async function provision(client: Client): Promise<number> {
  const { body } = await client.request('GET', '/api/v1/persistentvolumeclaims', undefined, { query: { resourceVersion: '0' } });
  const claims = (body.items ?? []) as unknown as readonly Claim[];
  const waiting = claims.filter(({ metadata, status }) => status?.phase === 'Pending' && nodeOf(metadata) !== undefined);
  const answers = await Promise.all(waiting.map((claim) => client.apply(volumeOf(claim), { fieldManager: 'provisioner' })));
  return answers.filter(({ status }) => status === 201).length;
}

function nodeOf({ annotations }: Claim['metadata']): string | undefined {
  return annotations?.['volume.kubernetes.io/selected-node'];
}

function volumeOf({ metadata, spec }: Claim) {
  const name = `pvc-${metadata.uid}`;
  const hostname = { key: 'kubernetes.io/hostname', operator: 'In', values: [nodeOf(metadata)] };
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
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [hostname] }] } },
    },
  };
}
