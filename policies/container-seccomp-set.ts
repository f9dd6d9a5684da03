import { definePolicy } from '@kube-world/policy';

const runtimeDefault = { seccompProfile: { type: 'RuntimeDefault' } };
const unconfined = { seccompProfile: { type: 'Unconfined' } };

export default definePolicy({
  id: 'container-seccomp-set',
  title: 'Every container has a seccomp profile, of its own or of its pod',
  why: 'where none is named, most kubelets run a container without',
  severity: 'error',
  match: { every: 'container', podSecurity: ['restricted'] },
  variables: {
    profiles: "['RuntimeDefault', 'Localhost']",
    ofPod: "variables.pod.spec.?securityContext.?seccompProfile.?type.orValue('')",
    podIsOpen:
      'has(variables.pod.spec.securityContext) && has(variables.pod.spec.securityContext.seccompProfile) && !(variables.ofPod in variables.profiles)',
  },
  // a pod that switches it off is wrong even where each container has its own
  expression: `variables.pod.spec.?os.?name.orValue('') == 'windows' || !variables.podIsOpen &&
    container.?securityContext.?seccompProfile.?type.orValue(variables.ofPod) in variables.profiles`,
  field: 'securityContext.seccompProfile.type',
  message: "has no seccomp profile, of its own or of its pod, which this namespace's level asks for",
  remedy: "set the pod's securityContext.seccompProfile.type to 'RuntimeDefault', or declare the namespace's podSecurity 'baseline'",
  cases: {
    passes: [
      { it: "has the runtime's", container: { securityContext: runtimeDefault } },
      { it: "has its pod's", container: {}, spec: { securityContext: runtimeDefault } },
      {
        it: 'has one of its own',
        container: { securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'profiles/app.json' } } },
      },
      { it: 'runs on Windows', container: {}, spec: { os: { name: 'windows' } } },
    ],
    fails: [
      { it: 'has none', container: {} },
      { it: 'has none and an empty context', container: { securityContext: {} }, spec: { securityContext: {} } },
      { it: 'switches it off', container: { securityContext: unconfined }, spec: { securityContext: runtimeDefault } },
      {
        it: 'has one in a pod that switches it off',
        container: { securityContext: runtimeDefault },
        spec: { securityContext: unconfined },
      },
    ],
  },
});
