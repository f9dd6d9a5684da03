import { definePolicy } from '@kube-world/policy';

const right = `(!has(variables.pod.spec.securityContext) || variables.pod.spec.securityContext.?runAsNonRoot.orValue(true)) &&
    container.?securityContext.?runAsNonRoot.orValue(variables.ofPod)`;
const nonRoot = { securityContext: { runAsNonRoot: true } };
const root = { securityContext: { runAsNonRoot: false } };

export default definePolicy({
  id: 'container-run-as-non-root',
  title: 'No container runs as root, but in a user namespace',
  why: 'root in a container is root on the node as soon as something else fails',
  severity: 'error',
  match: { every: 'container', podSecurity: ['restricted'] },
  variables: { ofPod: 'variables.pod.spec.?securityContext.?runAsNonRoot.orValue(false)' },
  // a pod that says that it may is wrong even where no container does
  expression: { '1.0': right, '1.35': `variables.pod.spec.?hostUsers.orValue(true) == false || ${right}` },
  field: 'securityContext.runAsNonRoot',
  message: "may run as root, which this namespace's level forbids",
  remedy: "set the pod's securityContext.runAsNonRoot to true, or declare the namespace's podSecurity 'baseline'",
  cases: {
    passes: [
      { it: 'does not', container: nonRoot },
      { it: 'does not since its pod does not', container: {}, spec: nonRoot },
      { it: 'does among users of its own', container: root, spec: { hostUsers: false }, from: '1.35' },
    ],
    fails: [
      { it: 'says nothing', container: {} },
      { it: 'says nothing in empty contexts', container: { securityContext: {} }, spec: { securityContext: {} } },
      { it: 'may in a pod that may not', container: root, spec: nonRoot },
      { it: 'may not in a pod that may', container: nonRoot, spec: root },
      { it: 'does among users of its own too early', container: root, spec: { hostUsers: false }, before: '1.35' },
      { it: 'does among the users of the node', container: root, spec: { hostUsers: true } },
    ],
  },
});
