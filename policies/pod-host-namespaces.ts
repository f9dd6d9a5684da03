import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'pod-host-namespaces',
  title: "A pod has a network, processes and shared memory of its own, not its node's",
  why: 'who is in the namespaces of a node sees the traffic and the processes of all others there',
  severity: 'error',
  match: { every: 'pod', podSecurity: ['privileged', 'baseline', 'restricted'] },
  expression: `[
    variables.pod.spec.?hostNetwork.orValue(false), variables.pod.spec.?hostPID.orValue(false), variables.pod.spec.?hostIPC.orValue(false)
  ].all(shared, shared == false)`,
  message: 'shares a namespace of its node (hostNetwork, hostPID or hostIPC)',
  remedy: "leave the field out; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  cases: {
    passes: [
      { it: 'shares nothing', pod: { spec: {} } },
      { it: 'says that it shares nothing', pod: { spec: { hostNetwork: false, hostPID: false, hostIPC: false } } },
    ],
    fails: [
      { it: 'is in the network of its node', pod: { spec: { hostNetwork: true } } },
      { it: 'sees the processes of its node', pod: { spec: { hostPID: true } } },
      { it: 'shares memory with its node', pod: { spec: { hostIPC: true } } },
    ],
  },
});
