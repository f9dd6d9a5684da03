import { compareIssues, fileName, groupOf, type Issue } from '@kube-world/model';
import * as fc from 'fast-check';

const text = fc.constantFrom('a', 'b', 'B', 'ä');
const issue: fc.Arbitrary<Issue> = fc.record({
  rule: text,
  severity: fc.constantFrom('error', 'warning'),
  at: text,
  message: text,
  remedy: fc.constant(''),
});

test('errors come before warnings, then places in the order of their code units', () => {
  const of = (severity: Issue['severity'], at: string): Issue => ({ rule: 'rule', severity, at, message: '', remedy: '' });
  const sorted = [of('warning', 'a'), of('error', 'b'), of('error', 'B')].sort(compareIssues);
  expect(sorted.map(({ severity, at }) => `${severity} ${at}`)).toEqual(['error B', 'error b', 'warning a']);
});

test('the order of issues does not depend on the order they came in', () => {
  fc.assert(
    fc.property(fc.array(issue), (issues) => {
      expect(issues.toReversed().sort(compareIssues)).toEqual([...issues].sort(compareIssues));
    }),
  );
});

test.each([
  ['apps/v1', 'apps'],
  ['v1', ''],
  ['cert-manager.io/v1', 'cert-manager.io'],
])('the group of %s is "%s"', (apiVersion, group) => {
  expect(groupOf(apiVersion)).toBe(group);
});

test.each([
  ['ConfigMap', 'app', 'configmap.app.yaml'],
  ['ClusterRole', 'system:reader', 'clusterrole.system-reader.yaml'],
])('a %s named %s is written to %s', (kind, name, file) => {
  expect(fileName({ kind, metadata: { name } })).toBe(file);
});
