import { defineCluster } from '@kube-world/model';

import { unschedulable } from '../../../../packages/synth/src/checks/unschedulable';
import { cases } from '../../../e2e/scheduling/cases';
import { lab } from '../../../e2e/scheduling/lab';
import { contextOf, linesOf, unit } from './context-with';

const cluster = defineCluster(lab);

// test/e2e/scheduling asks the real scheduler the same
test.each(cases)('pods and nodes: $title', ({ objects, refused }) => {
  const lines = linesOf(unschedulable, contextOf([unit('app', { manifests: objects })], { cluster }));
  expect(lines.join('\n')).toContain(refused?.by ?? '');
  expect(lines).toHaveLength(refused ? 1 : 0);
});
