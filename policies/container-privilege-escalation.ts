import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'container-privilege-escalation',
  title: 'No program gains more rights than the one that started it',
  why: 'a file with the set-user-ID bit makes root of any user',
  severity: 'error',
  match: { every: 'container', podSecurity: ['restricted'] },
  expression: `variables.pod.spec.?os.?name.orValue('') == 'windows' ||
    container.?securityContext.?allowPrivilegeEscalation.orValue(true) == false`,
  field: 'securityContext.allowPrivilegeEscalation',
  message: "must say that it gains no rights, at this namespace's level",
  remedy: "set it to false, or declare the namespace's podSecurity 'baseline'",
  cases: {
    passes: [
      { it: 'gains none', container: { securityContext: { allowPrivilegeEscalation: false } } },
      { it: 'runs on Windows', container: {}, spec: { os: { name: 'windows' } } },
    ],
    fails: [
      { it: 'says nothing', container: {} },
      { it: 'has an empty context', container: { securityContext: {} } },
      { it: 'gains some', container: { securityContext: { allowPrivilegeEscalation: true } } },
    ],
  },
});
