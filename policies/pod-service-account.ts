import { definePolicy } from '@kube-world/policy';

const of = (spec: { readonly [field: string]: string | boolean }) => ({ pod: { spec } });

export default definePolicy({
  id: 'pod-service-account',
  title: 'A pod has a ServiceAccount of its own, and says whether it gets the token',
  why: 'who takes over a pod has the rights of its account; the one named default is shared by all that name none',
  severity: 'error',
  match: { every: 'pod' },
  expression: `!(variables.pod.spec.?serviceAccountName.orValue('default') in ['', 'default']) &&
    has(variables.pod.spec.automountServiceAccountToken)`,
  message: 'runs as the shared ServiceAccount, or does not say whether it gets the token',
  remedy: 'name a serviceAccountName, and set automountServiceAccountToken to false unless it calls the API',
  cases: {
    passes: [
      { it: 'gets no token', ...of({ serviceAccountName: 'app', automountServiceAccountToken: false }) },
      { it: 'says that it gets one', ...of({ serviceAccountName: 'app', automountServiceAccountToken: true }) },
    ],
    fails: [
      { it: 'says nothing', ...of({}) },
      { it: 'is the shared one', ...of({ serviceAccountName: 'default', automountServiceAccountToken: false }) },
      { it: 'gets the token silently', ...of({ serviceAccountName: 'app' }) },
    ],
  },
});
