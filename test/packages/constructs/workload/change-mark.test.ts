import fc from 'fast-check';

import { changeMark } from '../../../../packages/constructs/src/workload/change-mark';

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the mark of %j is the published one of FNV-1a', (text, mark) => {
  expect(changeMark(text)).toBe(mark);
});

test('texts that differ have marks that differ', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (left, right) => left === right || changeMark(left) !== changeMark(right),
    ),
  );
});
