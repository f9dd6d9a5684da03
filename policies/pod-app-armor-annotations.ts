import { definePolicy } from '@kube-world/policy';

const annotated = (profile: string) => ({
  pod: { metadata: { annotations: { 'container.apparmor.security.beta.kubernetes.io/app': profile } }, spec: {} },
});

export default definePolicy({
  id: 'pod-app-armor-annotations',
  title: 'No annotation switches AppArmor off',
  why: 'before there was a field, annotations named the profiles, and they still count',
  severity: 'error',
  match: { every: 'pod', podSecurity: ['privileged', 'baseline', 'restricted'] },
  variables: { annotations: 'variables.pod.?metadata.?annotations.orValue({})' },
  expression: `variables.annotations.all(key,
    !key.startsWith('container.apparmor.security.beta.kubernetes.io/') ||
    variables.annotations[key] in ['', 'runtime/default'] || variables.annotations[key].startsWith('localhost/')
  )`,
  message: 'switches AppArmor off by an annotation',
  remedy: "leave the annotation out; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  cases: {
    passes: [
      { it: 'has no annotations', pod: { spec: {} } },
      { it: 'has another annotation', pod: { metadata: { annotations: { 'example.com/profile': 'unconfined' } }, spec: {} } },
      { it: "has the runtime's", ...annotated('runtime/default') },
      { it: 'has one of its own', ...annotated('localhost/app') },
    ],
    fails: [
      { it: 'has none', ...annotated('unconfined') },
      { it: 'has one by another name', ...annotated('docker/default') },
    ],
  },
});
