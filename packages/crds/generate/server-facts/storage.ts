import { configKeys, type Facts, someItems, someText, subdomain } from './fact';

const volumeSources = [
  'awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'csi', 'fc', 'flexVolume', 'flocker', 'gcePersistentDisk', 'glusterfs',
  'hostPath', 'iscsi', 'local', 'nfs', 'photonPersistentDisk', 'portworxVolume', 'quobyte', 'rbd', 'scaleIO', 'storageos', 'vsphereVolume',
] as const; // prettier-ignore

/** Of volumes, configuration and what bounds them. */
export const storageFacts: Facts = {
  'core/v1#PersistentVolumeClaimSpec': {
    required: ['accessModes', 'resources'],
    properties: { accessModes: someItems, storageClassName: subdomain },
  },
  'core/v1#PersistentVolumeClaim': { required: ['spec'] },
  'core/v1#PersistentVolume': { required: ['spec'] },
  'core/v1#VolumeResourceRequirements': { required: ['requests'], properties: { requests: { required: ['storage'] } } },
  'core/v1#PersistentVolumeSpec': {
    required: ['accessModes', 'capacity'],
    alternatives: { exactlyOne: volumeSources },
    properties: { accessModes: someItems, capacity: { required: ['storage'] }, storageClassName: subdomain },
  },
  'core/v1#ConfigMap': { properties: { data: configKeys, binaryData: configKeys } },
  'core/v1#Secret': { properties: { data: configKeys, stringData: configKeys } },
  'storage.k8s.io/v1#StorageClass': { properties: { provisioner: someText } },
  'core/v1#LimitRangeSpec': { optional: ['limits'] },
  'storage.k8s.io/v1#CSIDriver': { optional: ['spec'] },
};
