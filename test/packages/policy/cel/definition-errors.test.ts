import { anyJson, compileCel } from '@kube-world/policy';

const compile = (expression: string, kubernetes = '1.36') =>
  compileCel(expression, { at: 'policies/probe.ts', kubernetes, variables: { object: anyJson } });

test.each([
  [
    'object.spec.replicas >',
    "policies/probe.ts: a value is wanted, got 'the end' at column 23 of 'object.spec.replicas >'; correct the expression there",
  ],
  ['objekt.spec == 1', "policies/probe.ts: there is no variable 'objekt' at column 1 of 'objekt.spec == 1'; use one of object"],
  [
    'object.a.nope()',
    "policies/probe.ts: there is no function 'object.a.nope' at column 9 of 'object.a.nope()'; use one of Kubernetes's CEL libraries",
  ],
  [
    'size(1) == 1',
    "policies/probe.ts: found no matching overload for size(int) at column 1 of 'size(1) == 1'; convert the values, or compare others",
  ],
  [
    'object.a\n  == "\\q"',
    'policies/probe.ts: \'\\q\' is no escape of CEL at line 2, column 7 of \'== "\\q"\'; write \\\\ for a backslash, or r"..."',
  ],
  ['1 + 1', "policies/probe.ts: it comes to 'int', and 'bool' is wanted at column 1 of '1 + 1'; compare it with something"],
  ['"a".matches("(?=a)")', 'policies/probe.ts: error parsing regexp: invalid'],
  ['duration("1 day") > duration("1s")', "policies/probe.ts: type conversion error from 'string' to 'google.protobuf.Duration'"],
  ['cel.bind(x, 1, x == 1)', 'policies/probe.ts: Kubernetes has no cel.bind()'],
  ['authorizer.group("").resource("pods").check("get").allowed()', 'policies/probe.ts: the authorizer answers in a cluster only'],
])('what cannot be evaluated is refused where it is written: %s', (expression, message) => {
  expect(() => compile(expression)).toThrow(message);
});

test('a function that a version does not have is refused with the version that has it', () => {
  expect(() => compile('isIP("::1")', '1.29')).toThrow(
    'isIP(string) is taken from Kubernetes 1.31 on, and in what is stored from 1.30 on at column 1 of \'isIP("::1")\'; write it without, or run that version',
  );
});

test('an expression that nests without end is refused, not a stack that overflows', () => {
  expect(() => compile(`${'('.repeat(5_000)}true${')'.repeat(5_000)}`)).toThrow('nested too deeply');
  expect(() => compile(`${'!'.repeat(5_001)}true`)).not.toThrow();
  expect(() => compile(`1${' + 1'.repeat(5_000)} > 0`)).toThrow('nested too deeply');
  expect(() => compile(`object${'.a'.repeat(5_000)}`)).toThrow('nested too deeply');
  expect(() => compile(`true${' && true'.repeat(5_000)}`)).not.toThrow();
});
