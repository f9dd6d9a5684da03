import { definePolicy } from '@kube-world/policy';

const unmasked = { securityContext: { procMount: 'Unmasked' } };

export default definePolicy({
  id: 'container-proc-mount-restricted',
  title: 'What /proc hides stays hidden, in a user namespace as well',
  why: 'an unmasked /proc is for containers that run containers, which the restricted level is not for',
  severity: 'error',
  match: { every: 'container', podSecurity: ['restricted'] },
  // until 1.34 the rule of the baseline level is as strict; the pods that it marks are left to it
  expression: {
    '1.35': "variables.pod.spec.?hostUsers.orValue(true) || container.?securityContext.?procMount.orValue('Default') == 'Default'",
  },
  field: 'securityContext.procMount',
  message: "mounts /proc otherwise than 'Default', which this namespace's level forbids",
  remedy: "leave it out, or declare the namespace's podSecurity 'baseline'",
  cases: {
    passes: [
      { it: 'says nothing', container: {} },
      { it: 'is unmasked among the users of the node, which another policy marks', container: unmasked },
      {
        it: 'says the default among users of its own',
        container: { securityContext: { procMount: 'Default' } },
        spec: { hostUsers: false },
      },
    ],
    fails: [
      {
        it: 'is unmasked among users of its own',
        container: unmasked,
        spec: { hostUsers: false },
        from: '1.35',
      },
    ],
  },
});
