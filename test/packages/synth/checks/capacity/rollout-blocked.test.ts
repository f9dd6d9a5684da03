import { defineCluster, type Manifest } from '@kube-world/model';

import { rolloutBlocked } from '../../../../../packages/synth/src/checks/capacity/rollout-blocked';
import { lab } from '../../../../e2e/scheduling/lab';
import { cpu, deployment } from '../../../../e2e/scheduling/pods';
import { rolloutCases } from '../../../../e2e/scheduling/rollout-cases';
import { contextOf, linesOf, unit } from '../context-with';

const cluster = defineCluster(lab);
const lines = (manifests: readonly Manifest[]): readonly string[] =>
  linesOf(rolloutBlocked, contextOf([unit('app', { manifests })], { cluster }));

// test/e2e/scheduling has the real controllers and the real scheduler try the same
test.each(rolloutCases)('an update of $title', ({ workload, others = [], blocked }) => {
  const found = lines([workload, ...others]);
  expect(found.join('\n')).toContain(blocked?.by ?? '');
  expect(found).toHaveLength(blocked ? 1 : 0);
});

test('a workload of which a pod finds no node is not also blocked in its update', () => {
  expect(lines([deployment(1, cpu('9'))])).toEqual([]);
  expect(lines([deployment(3, cpu('3'))])).toEqual([]);
});

test('the finding says what to set', () => {
  const context = contextOf([unit('app', { manifests: [deployment(6)] })], {
    cluster: defineCluster({ ...lab, network: { ...lab.network, maxPods: 3 } }),
  });
  expect(rolloutBlocked(context)).toEqual([]);
  const full = deployment(3, { nodeSelector: { hardware: 'server' } });
  const [issue] = rolloutBlocked(
    contextOf([unit('app', { manifests: [full] })], { cluster: defineCluster({ ...lab, network: { ...lab.network, maxPods: 3 } }) }),
  );
  expect(issue).toMatchObject({
    rule: 'rollout-blocked',
    severity: 'error',
    at: 'pi/app/Deployment/app',
    remedy: 'set maxSurge 0 and maxUnavailable 1, or the strategy Recreate; or ask for less, run fewer replicas, or add a node',
  });
});
