import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'volume-restricted-types',
  title: 'Volumes are configuration, scratch space, claims, images or of a CSI driver',
  why: 'every other type lets a pod choose what of the node or of the network it mounts',
  severity: 'error',
  match: { every: 'volume', podSecurity: ['restricted'] },
  // a volume that says nothing is an emptyDir
  expression: `volume.all(field, field == 'name') || volume.exists(field, field in [
    'configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'
  ])`,
  message: "is of a type that this namespace's level forbids",
  remedy: "claim it through a PersistentVolumeClaim, or declare the namespace's podSecurity 'baseline'",
  cases: {
    passes: [
      { it: 'is empty at first', volume: { emptyDir: {} } },
      { it: 'says nothing', volume: {} },
      { it: 'is a ConfigMap', volume: { configMap: { name: 'settings' } } },
      { it: 'is a claim', volume: { persistentVolumeClaim: { claimName: 'data' } } },
      { it: 'is an image', volume: { image: { reference: 'example.com/data:1.0.0' } } },
    ],
    fails: [
      { it: 'is a path of the node', volume: { hostPath: { path: '/' } } },
      { it: 'is a share', volume: { nfs: { server: '192.0.2.1', path: '/' } } },
    ],
  },
});
