import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'container-privileged',
  title: 'No container is privileged',
  why: 'a privileged container is root on its node in all but name',
  severity: 'error',
  match: { every: 'container', podSecurity: ['baseline', 'restricted'] },
  expression: 'container.?securityContext.?privileged.orValue(false) == false',
  field: 'securityContext.privileged',
  message: "is privileged, which this namespace's level forbids",
  remedy: "take the capability that is needed, or declare the namespace's podSecurity 'privileged'",
  cases: {
    passes: [
      { it: 'says nothing', container: {} },
      { it: 'has an empty context', container: { securityContext: {} } },
      { it: 'says that it is not', container: { securityContext: { privileged: false } } },
    ],
    fails: [{ it: 'is privileged', container: { securityContext: { privileged: true } } }],
  },
});
