import { beside, claim, mounts, onEdge, onWorker, pod, statefulSet } from './pods';
import type { SchedulingCase } from './scheduling-case';

const notBeside = (app: string, topology?: string) => beside('podAntiAffinity', app, topology);

/** Claims, and where their volumes lie. */
export const volumes: readonly SchedulingCase[] = [
  { title: 'a claim of the default class', objects: [claim('data'), pod(mounts('data'))] },
  {
    title: 'a claim that nobody makes',
    objects: [pod(mounts('data'))],
    refused: { by: "namespace 'apps' has no PersistentVolumeClaim 'data'", scheduler: 'persistentvolumeclaim "data" not found' },
  },
  {
    title: 'a claim of a class that is not there',
    objects: [claim('data', { storageClassName: 'fast' }), pod(mounts('data'))],
    refused: {
      by: "cluster 'lab' has no StorageClass 'fast'",
      scheduler: 'unbound immediate PersistentVolumeClaims',
    },
  },
  {
    title: 'a claim larger than the class has on any node',
    objects: [claim('data', { storageClassName: 'zfs', resources: { requests: { storage: '11Gi' } } }), pod(mounts('data'))],
    refused: {
      by: "its claim 'data' asks for 11Gi, and the storage class 'zfs' has 10Gi a node",
      scheduler: 'did not have enough free storage',
    },
  },
  {
    title: 'a claim as large as the class has on a node',
    objects: [claim('data', { storageClassName: 'zfs', resources: { requests: { storage: '10Gi' } } }), pod(mounts('data'))],
  },
  { title: 'two pods that share a claim', objects: [claim('data'), pod(mounts('data')), pod({ ...mounts('data') }, 'other')], pods: 2 },
  {
    title: 'two pods of two nodes that share a claim of a local disk',
    objects: [claim('data'), pod({ ...mounts('data'), ...onEdge }, 'a'), pod({ ...mounts('data'), ...onWorker }, 'b')],
    pods: 2,
    refused: { by: "where the volume of its claim 'data' lies", scheduler: "didn't match PersistentVolume's node affinity" },
  },
  { title: 'a claim for each replica', objects: [statefulSet(2, notBeside('app'), {})], pods: 2 },
  {
    title: 'a claim for each replica, of a class that is not there',
    objects: [statefulSet(1, {}, { storageClassName: 'fast' })],
    refused: { by: "cluster 'lab' has no StorageClass 'fast'", scheduler: 'unbound immediate PersistentVolumeClaims' },
  },
];
