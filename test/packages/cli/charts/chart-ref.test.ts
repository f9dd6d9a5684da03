import { addressOf, chartsOf, checkAddress, type ChartRef, isLoopback, keyOf } from '../../../../packages/cli/src/charts/chart-ref';
import { release } from '../../synth/checks/context-with';

const chart = (repository: string): ChartRef => ({ name: 'tower', version: '1.2.3', repository });

test('a chart is known by where it comes from and its version', () => {
  expect(keyOf(chart('https://charts.example.com/'))).toBe('https://charts.example.com/tower 1.2.3');
  expect(keyOf(chart('oci://registry.example.com/charts/tower'))).toBe('oci://registry.example.com/charts/tower 1.2.3');
  expect(addressOf(chart('https://charts.example.com'))).toBe(addressOf(chart('https://charts.example.com/')));
});

test('charts of many releases are listed once, in the order of their keys', () => {
  expect(chartsOf([release('b'), release('a'), release('b')]).map(({ name }) => name)).toEqual(['a', 'b']);
});

test('this machine alone needs no certificate', () => {
  const names = [
    'http://127.0.0.1:80',
    'http://localhost',
    'oci://[::1]:5000/x',
    'http://127.0.0.1.example.com',
    'oci://example.com/localhost',
    'nonsense',
  ];
  expect(names.map((repository) => isLoopback({ repository }))).toEqual([true, true, true, false, false, false]);
});

test.each([
  ['no address', 'charts', 'is no address of charts'],
  ['another scheme', 'file:///etc', 'is no address of charts'],
  ['an option of helm', '--post-renderer=x', 'is no address of charts'],
  ['a blank', 'https://a b', 'is no address of charts'],
  ['a user’s name', 'https://keeper@charts.example.com', "the address at charts.example.com holds a user's name"],
  ['no encryption', 'http://charts.example.com', 'is not encrypted'],
])('an address with %s is refused', (_, repository, message) => {
  expect(() => checkAddress(chart(repository))).toThrow(message);
  expect(() => checkAddress(chart(repository))).toThrow('chart tower 1.2.3: ');
});

test.each(['https://charts.example.com', 'oci://registry.example.com/a/tower', 'http://127.0.0.1:8080'])(
  '%s is an address of charts',
  (repository) => {
    expect(() => checkAddress(chart(repository))).not.toThrow();
  },
);
