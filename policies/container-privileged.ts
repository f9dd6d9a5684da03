import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'container-privileged',
  title: 'No container is privileged',
  why: 'a privileged container is root on its node in all but name',
  severity: 'error',
  match: { every: 'container', podSecurity: ['privileged', 'baseline', 'restricted'] },
  expression: 'container.?securityContext.?privileged.orValue(false) == false',
  field: 'securityContext.privileged',
  message: 'is privileged',
  remedy: "take the capability that is needed; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  cases: {
    passes: [
      { it: 'says nothing', container: {} },
      { it: 'has an empty context', container: { securityContext: {} } },
      { it: 'says that it is not', container: { securityContext: { privileged: false } } },
    ],
    fails: [{ it: 'is privileged', container: { securityContext: { privileged: true } } }],
  },
});
