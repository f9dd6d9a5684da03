import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'security-context-seccomp',
  title: 'No seccomp profile is switched off',
  why: 'without a profile a program may make every system call, those with holes as well',
  severity: 'error',
  // the restricted level has a stricter one
  match: { every: 'securityContext', podSecurity: ['privileged', 'baseline'] },
  expression: "!has(securityContext.seccompProfile) || securityContext.seccompProfile.?type.orValue('') in ['RuntimeDefault', 'Localhost']",
  field: 'seccompProfile.type',
  message: 'switches seccomp off',
  remedy: "take 'RuntimeDefault'; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  cases: {
    passes: [
      { it: 'says nothing', securityContext: {} },
      { it: "has the runtime's", securityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
      { it: 'has one of its own', securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'profiles/app.json' } } },
    ],
    fails: [{ it: 'has none', securityContext: { seccompProfile: { type: 'Unconfined' } } }],
  },
});
