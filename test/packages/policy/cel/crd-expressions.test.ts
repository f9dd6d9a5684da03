import { distinctRules, rulePlaces } from '../../../e2e/cel/rule-places';
import { compileRule } from '../../../../packages/policy/src/cel/rule';

test('every rule of every custom kind compiles at its place', () => {
  const places = rulePlaces('1.36');
  const refused = distinctRules(places).flatMap(({ rule, schema, kind, steps, kindName }) => {
    try {
      compileRule({ rule }, { schema, kind, isRoot: steps.length === 0, kubernetes: '1.36' });
      return [];
    } catch (error) {
      // `optionalOldSelf` stands beside the rule
      return rule.includes('oldSelf.hasValue()') ? [] : [`${kindName} ${rule}: ${String(error)}`];
    }
  });
  expect(refused).toEqual([]);
  expect(distinctRules(places).length).toBeGreaterThan(250);
});
