import type { Client, Reference } from '../harness/client';
import { requireSuccess } from './require-success';

/** The storage class that K3s brings, and in place of its provisioner one volume of it. */
export async function addLocalVolume(client: Client): Promise<void> {
  const storageClass = {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'local-path' },
    provisioner: 'rancher.io/local-path',
    volumeBindingMode: 'WaitForFirstConsumer',
  };
  const volume = {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: 'local' },
    spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], storageClassName: 'local-path', hostPath: { path: '/local' } },
  };
  for (const object of [storageClass, volume] satisfies readonly Reference[]) await requireSuccess(client.apply(object));
}
