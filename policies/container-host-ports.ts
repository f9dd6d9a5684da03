import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'container-host-ports',
  title: "No container takes a port of its node's",
  why: "a port of a node is reached past the cluster's network policies",
  severity: 'error',
  match: { every: 'container', podSecurity: ['privileged', 'baseline', 'restricted'] },
  expression: 'container.?ports.orValue([]).all(port, port.?hostPort.orValue(0) == 0)',
  field: 'ports',
  message: 'takes a port of its node (hostPort)',
  remedy: "use a Service; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
  cases: {
    passes: [
      { it: 'has no ports', container: {} },
      { it: 'has a port of its own', container: { ports: [{ containerPort: 80 }] } },
      { it: 'says no port', container: { ports: [{ containerPort: 80, hostPort: 0 }] } },
    ],
    fails: [{ it: 'takes one beside its own', container: { ports: [{ containerPort: 80 }, { containerPort: 443, hostPort: 443 }] } }],
  },
});
