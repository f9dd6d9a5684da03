import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'volume-host-path',
  title: 'No pod mounts a path of its node',
  why: "a node's files hold the keys of the node and of all pods on it",
  severity: 'error',
  // the restricted level has a stricter one
  match: { every: 'volume', podSecurity: ['privileged', 'baseline'] },
  expression: '!has(volume.hostPath)',
  field: 'hostPath',
  message: 'mounts a path of its node',
  remedy: "claim a volume; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  cases: {
    passes: [
      { it: 'is empty at first', volume: { emptyDir: {} } },
      { it: 'is a share', volume: { nfs: { server: '192.0.2.1', path: '/' } } },
    ],
    fails: [{ it: 'is a path of the node', volume: { hostPath: { path: '/' } } }],
  },
});
