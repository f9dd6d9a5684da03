import { definePolicy } from '@kube-world/policy';

const unmasked = { securityContext: { procMount: 'Unmasked' } };

export default definePolicy({
  id: 'container-proc-mount',
  title: 'What /proc hides stays hidden, but in a user namespace',
  why: 'an unmasked /proc shows and sets what belongs to the kernel',
  severity: 'error',
  match: { every: 'container', podSecurity: ['baseline', 'restricted'] },
  expression: {
    '1.0': "container.?securityContext.?procMount.orValue('Default') == 'Default'",
    '1.35': "variables.pod.spec.?hostUsers.orValue(true) == false || container.?securityContext.?procMount.orValue('Default') == 'Default'",
  },
  field: 'securityContext.procMount',
  message: "mounts /proc otherwise than 'Default', which this namespace's level forbids",
  remedy: "leave it out, or from Kubernetes 1.35 on set the pod's hostUsers to false in a namespace of the baseline level",
  cases: {
    passes: [
      { it: 'says nothing', container: {} },
      { it: 'says the default', container: { securityContext: { procMount: 'Default' } } },
      { it: 'is unmasked among users of its own', container: unmasked, spec: { hostUsers: false }, from: '1.35' },
    ],
    fails: [
      { it: 'is unmasked', container: unmasked },
      { it: 'is unmasked among the users of the node', container: unmasked, spec: { hostUsers: true } },
      { it: 'is unmasked before users were thought of', container: unmasked, spec: { hostUsers: false }, before: '1.35' },
    ],
  },
});
