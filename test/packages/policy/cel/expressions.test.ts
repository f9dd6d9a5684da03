import { languageExpressions } from '../../../e2e/cel/expressions-language';
import { libraryExpressions } from '../../../e2e/cel/expressions-libraries';
import { textExpressions } from '../../../e2e/cel/expressions-texts';
import { ourVerdict } from '../../../e2e/cel/our-table';
import { tableObject, tableSchema } from '../../../e2e/cel/table-object';

const verdictOf = (expression: string, kubernetes = '1.36'): string => ourVerdict(tableSchema, tableObject, expression, kubernetes).verdict;

test('the answers to the tables are those that a real API server gave', () => {
  const count = { true: 0, false: 0, error: 0, refused: 0, costly: 0 };
  for (const expression of [...languageExpressions, ...textExpressions, ...libraryExpressions])
    count[ourVerdict(tableSchema, tableObject, expression, '1.36').verdict] += 1;
  // test/e2e/cel asks the server; these are the sums that it comes to, and nine that are too costly for it
  expect(count).toEqual({ true: 407, false: 71, error: 60, refused: 96, costly: 0 });
});

test.each([
  ['self.absent == "" || true', 'true'],
  ['true || self.absent == ""', 'true'],
  ['self.absent == "" && false', 'false'],
  ['self.absent == "" || false', 'error'],
  ['self.absent == "" && true', 'error'],
  ['has(self.absent)', 'false'],
  ['self.absent == ""', 'error'],
  ['[0, 1].exists(i, 1 / i == 1)', 'true'],
  ['[0, 2].exists(i, 1 / i == 1)', 'error'],
  ['[0, 1].exists_one(i, 1 / i == 1)', 'error'],
])('an error counts only where nothing else decides: %s is %s', (expression, verdict) => {
  expect(verdictOf(expression)).toBe(verdict);
});

test.each([
  ['9223372036854775807 + 1 > 0', 'error'],
  ['-9223372036854775808 < 0', 'true'],
  ['9223372036854775808 > 0', 'refused'],
  ['1u - 2u == 0u', 'error'],
  ['1 == 1.0', 'refused'],
  ['self.count < 3.5', 'true'],
  ['1 / 0 == 0', 'error'],
])('numbers have 64 bits and keep their type: %s is %s', (expression, verdict) => {
  expect(verdictOf(expression)).toBe(verdict);
});

test.each([
  ['"ABC".matches("(?i)abc")', 'true'],
  ['"a\\nb".matches("(?s)a.b")', 'true'],
  ['"é".matches("^\\\\w$")', 'false'],
  ['"abc".matches("a(?=b)")', 'refused'],
  ['"aa".matches("(a)\\\\1")', 'refused'],
])('patterns are read as Go reads them: %s is %s', (expression, verdict) => {
  expect(verdictOf(expression)).toBe(verdict);
});

test.each([
  ['isIP("10.0.0.1")', '1.30', '1.31'],
  ['quantity("1").isInteger()', '1.28', '1.29'],
  ['sets.contains([1], [1])', '1.29', '1.30'],
  ['format.named("uri").hasValue()', '1.31', '1.32'],
  ['[1].all(i, v, v > i)', '1.32', '1.33'],
  ['isSemver("1.2.3")', '1.33', '1.34'],
  ['[2, 1].sort() == [1, 2]', '1.34', '1.35'],
])('%s is refused for a cluster of %s and taken by one of %s', (expression, before, after) => {
  expect(verdictOf(expression, before)).toBe('refused');
  expect(verdictOf(expression, after)).toBe('true');
});
