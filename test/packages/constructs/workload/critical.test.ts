import { only } from '../objects-of';
import { build, podOf } from './program';

const labels = { 'app.kubernetes.io/name': 'program', 'app.kubernetes.io/instance': 'program' };

test('[KS-64] what is critical runs twice, on two nodes, and is away once at a time, also while it is updated', () => {
  const objects = build({ scale: { kind: 'critical' } });
  expect(only(objects, 'Deployment').spec).toMatchObject({
    replicas: 2,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
  });
  expect(podOf(objects, 'Deployment').spec['affinity']).toEqual({
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: labels } }],
    },
  });
  expect(only(objects, 'PodDisruptionBudget').spec).toEqual({ maxUnavailable: 1, selector: { matchLabels: labels } });
});

test('[KS-64] more of it run where more are asked for', () => {
  expect(only(build({ scale: { kind: 'critical', replicas: 5 } }), 'Deployment').spec).toMatchObject({ replicas: 5 });
});

test('[KS-64] fewer than two are not critical', () => {
  expect(() => build({ scale: { kind: 'critical', replicas: 1 } })).toThrow(
    "test/program: scale 'critical' needs at least 2 replicas, got 1; where one will do, let scale be 'replicated'",
  );
});

test('what is not critical keeps neither apart nor to one update at a time', () => {
  const objects = build({ scale: { kind: 'replicated', replicas: 2 } });
  expect(podOf(objects, 'Deployment').spec).not.toHaveProperty('affinity');
  expect(only(objects, 'Deployment').spec).not.toHaveProperty('strategy');
});
