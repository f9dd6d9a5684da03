import { IpAddress, IpRange } from '@kube-world/model';
import * as fc from 'fast-check';

import { RangeIndex } from '../../../../../packages/synth/src/checks/fleet/range-index';

const address = (family: 4 | 6, number: number): string =>
  IpAddress.parse(family === 4 ? '10.0.0.0' : 'fd00::')
    .plus(number)
    .toString();
const range = fc
  .record({ family: fc.constantFrom(4 as const, 6 as const), first: fc.nat(60), length: fc.nat(12) })
  .map(({ family, first, length }) => IpRange.parse(`${address(family, first)}-${address(family, first + length)}`));

test('an index finds a range that overlaps whenever there is one, in both families', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), range, (ranges, asked) => {
      const found = new RangeIndex(ranges.map((one) => ({ range: one }))).overlapping(asked);
      expect(found !== undefined).toBe(ranges.some((one) => one.overlaps(asked)));
      if (found) expect(found.range.overlaps(asked)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
