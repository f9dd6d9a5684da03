import { defineCluster } from '@kube-world/model';

import { claimNotThere } from '../../../../packages/synth/src/checks/references/claim-not-there';
import { deviceNotThere } from '../../../../packages/synth/src/checks/references/device-not-there';
import { nodeLabelNotThere } from '../../../../packages/synth/src/checks/references/node-label-not-there';
import { storageClassNotThere } from '../../../../packages/synth/src/checks/references/storage-class-not-there';
import { unschedulable } from '../../../../packages/synth/src/checks/unschedulable';
import { cases } from '../../../e2e/scheduling/cases';
import { lab } from '../../../e2e/scheduling/lab';
import { asks, pod } from '../../../e2e/scheduling/pods';
import { contextOf, linesOf, unit } from './context-with';

const cluster = defineCluster(lab);
const rules = [unschedulable, nodeLabelNotThere, deviceNotThere, claimNotThere, storageClassNotThere];
const app = { namespace: { name: 'apps', podSecurity: 'baseline' } } as const;

// test/e2e/scheduling asks the real scheduler the same
test.each(cases)('pods and nodes, and one finding where one thing is wrong: $title', ({ objects, refused }) => {
  const context = contextOf([unit('app', { manifests: objects, app })], { cluster });
  const lines = rules.flatMap((rule) => linesOf(rule, context));
  expect(lines.join('\n')).toContain(refused?.by ?? '');
  expect(lines).toHaveLength(refused ? 1 : 0);
});

test('where the facts do not say what of its disk a node has for pods, none of it is missing', () => {
  const asking = pod({ containers: [asks({ 'ephemeral-storage': '1T' })] });
  const nodes = Object.fromEntries(Object.entries(lab.nodes).map(([name, node]) => [name, { ...node, disks: [] }]));
  const context = contextOf([unit('app', { manifests: [asking] })], { cluster: defineCluster({ ...lab, nodes }) });
  expect(linesOf(unschedulable, context)).toEqual([]);
});
