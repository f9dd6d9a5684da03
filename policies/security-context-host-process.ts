import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'security-context-host-process',
  title: 'No Windows container is a process of its node',
  why: 'a host process has the rights of the node',
  severity: 'error',
  match: { every: 'securityContext', podSecurity: ['privileged', 'baseline', 'restricted'] },
  expression: 'securityContext.?windowsOptions.?hostProcess.orValue(false) == false',
  field: 'windowsOptions.hostProcess',
  message: 'runs as a process of its node',
  remedy: "leave hostProcess out; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  cases: {
    passes: [
      { it: 'says nothing', securityContext: {} },
      { it: 'says that it is none', securityContext: { windowsOptions: { hostProcess: false } } },
    ],
    fails: [{ it: 'is one', securityContext: { windowsOptions: { hostProcess: true } } }],
  },
});
