import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'security-context-app-armor',
  title: 'No AppArmor profile is switched off',
  why: 'without a profile a program may write where the runtime would stop it',
  severity: 'error',
  match: { every: 'securityContext', podSecurity: ['privileged', 'baseline', 'restricted'] },
  expression:
    "!has(securityContext.appArmorProfile) || securityContext.appArmorProfile.?type.orValue('') in ['RuntimeDefault', 'Localhost']",
  field: 'appArmorProfile.type',
  message: 'switches AppArmor off',
  remedy: "take 'RuntimeDefault'; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  cases: {
    passes: [
      { it: 'says nothing', securityContext: {} },
      { it: "has the runtime's", securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } },
      { it: 'has one of its own', securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'app' } } },
    ],
    fails: [{ it: 'has none', securityContext: { appArmorProfile: { type: 'Unconfined' } } }],
  },
});
