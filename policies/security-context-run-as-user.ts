import { definePolicy } from '@kube-world/policy';

const right = 'securityContext.?runAsUser.orValue(1) != 0';

export default definePolicy({
  id: 'security-context-run-as-user',
  title: 'No user is number 0, but in a user namespace',
  why: 'user 0 is root, whatever else is said',
  severity: 'error',
  match: { every: 'securityContext', podSecurity: ['restricted'] },
  expression: { '1.0': right, '1.35': `variables.pod.spec.?hostUsers.orValue(true) == false || ${right}` },
  field: 'runAsUser',
  message: "is root, which this namespace's level forbids",
  remedy: "name the image's own user, or declare the namespace's podSecurity 'baseline'",
  cases: {
    passes: [
      { it: 'says nothing', securityContext: {} },
      { it: 'is another', securityContext: { runAsUser: 1000 } },
      { it: 'is root of its own users', securityContext: { runAsUser: 0 }, spec: { hostUsers: false }, from: '1.35' },
    ],
    fails: [
      { it: 'is root', securityContext: { runAsUser: 0 } },
      { it: 'is root of its own users too early', securityContext: { runAsUser: 0 }, spec: { hostUsers: false }, before: '1.35' },
    ],
  },
});
