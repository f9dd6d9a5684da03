import { Version } from '@kube-world/model';
import * as fc from 'fast-check';

test.each([
  ['1.36.2', '1.36', '1.36.2', '1.36.2'],
  ['v1.36.2+k3s1', '1.36', '1.36.2', '1.36.2+k3s1'],
  ['v0.14.8', '0.14', '0.14.8', '0.14.8'],
  ['1.37.0-rc.1', '1.37', '1.37.0-rc.1', '1.37.0-rc.1'],
])('%s is of minor version %s', (given, minor, core, printed) => {
  const version = Version.parse(given);
  expect([version.minor(), version.core(), version.toString()]).toEqual([minor, core, printed]);
});

test.each(['', '1.36', '1', 'latest', 'v', '=1.2.3', ' 1.2.3', '1.2.3.4', '01.2.3'])(
  "a version refuses '%s' and says what came in",
  (given) => {
    expect(() => Version.parse(given)).toThrow(`got '${given}'`);
  },
);

test.each([
  ['1.9.0', '1.10.0', -1],
  ['v1.36.2', '1.36.2', 0],
  ['1.36.2+k3s1', '1.36.2+k3s2', -1],
  ['1.37.0-rc.1', '1.37.0', -1],
])('%s compared with %s is %d', (left, right, sign) => {
  expect(Math.sign(Version.parse(left).compare(Version.parse(right)))).toBe(sign);
});

test.each([
  ['1.36.2', '< 1.37.0-0', true],
  ['1.37.0', '< 1.37.0-0', false],
  ['v1.36.2+k3s1', '>=1.28.0-0', true],
])('%s in the range %s: %s', (version, range, within) => {
  expect(Version.parse(version).satisfies(range)).toBe(within);
});

test('a version reads back as it was printed', () => {
  fc.assert(
    fc.property(
      fc.nat(99),
      fc.nat(99),
      fc.nat(99),
      fc.constantFrom('', '-rc.1', '+k3s1', '-beta.2+build.5'),
      (major, minor, patch, rest) => {
        const text = `${major}.${minor}.${patch}${rest}`;
        expect(Version.parse(`v${text}`).toString()).toBe(text);
      },
    ),
  );
});
