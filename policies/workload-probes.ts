import { definePolicy } from '@kube-world/policy';

const probes = { readinessProbe: { tcpSocket: { port: 80 } }, livenessProbe: { tcpSocket: { port: 80 } } };
const of = (...containers: readonly { readonly readinessProbe?: object; readonly livenessProbe?: object }[]) => ({
  pod: {
    spec: { containers: containers.map((each, index) => ({ name: `app-${index}`, image: 'example.com/app:1.0.0', ...each })) as never },
  },
});

export default definePolicy({
  id: 'workload-probes',
  title: 'Each container that serves is asked whether it is ready and whether it is alive',
  why: 'a pod that is not asked gets traffic before it is ready and stays when it hangs',
  severity: 'error',
  match: { every: 'pod', of: ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'] },
  expression: 'variables.pod.spec.containers.all(container, has(container.readinessProbe) && has(container.livenessProbe))',
  message: 'has a container without a readinessProbe or without a livenessProbe',
  remedy: 'give each container both',
  cases: {
    passes: [
      { it: 'is asked', ...of(probes) },
      { it: 'is asked in each container', ...of(probes, probes) },
    ],
    fails: [
      { it: 'is not asked', ...of({}) },
      { it: 'is asked in one', ...of(probes, {}) },
      { it: 'is asked half', ...of({ readinessProbe: probes.readinessProbe }) },
    ],
  },
});
