import type { Manifest } from '@kube-world/model';

import { limitRangeBroken } from '../../../../../packages/synth/src/checks/capacity/limit-range-broken';
import { quotaExceeded } from '../../../../../packages/synth/src/checks/capacity/quota-exceeded';
import { quotaNeedsRequest } from '../../../../../packages/synth/src/checks/capacity/quota-needs-request';
import { requestOverLimit } from '../../../../../packages/synth/src/checks/request-over-limit';
import { limitCases } from '../../../../e2e/admission/limit-cases';
import { quotaCases } from '../../../../e2e/admission/quota-cases';
import { contextOf, linesOf, unit } from '../context-with';

const rules = [limitRangeBroken, quotaExceeded, quotaNeedsRequest, requestOverLimit];
const findings = (manifests: readonly Manifest[]): readonly string[] => {
  const context = contextOf([unit('web', { manifests })]);
  return rules.flatMap((rule) => linesOf(rule, context));
};

// test/e2e/admission asks the real API server the same
test.each([...limitCases, ...quotaCases])('bounds and quotas of a namespace: $title', ({ objects, refused }) => {
  const lines = findings(objects);
  expect(lines.join('\n')).toContain(refused?.by ?? '');
  expect(lines).toHaveLength(refused ? 1 : 0);
});
