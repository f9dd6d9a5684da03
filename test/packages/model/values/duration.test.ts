import { Duration } from '@kube-world/model';
import * as fc from 'fast-check';

test.each([
  ['1m', 60],
  ['1h30m', 5400],
  ['1.5h', 5400],
  ['90s', 90],
  ['250ms', 0.25],
  ['10us', 0.000_01],
  ['10µs', 0.000_01],
  ['0', 0],
  ['15d', 1_296_000],
  ['1w', 604_800],
  ['1y', 31_536_000],
  ['1d12h', 129_600],
])('%s is %d seconds', (given, seconds) => {
  expect(Duration.parse(given).toSeconds()).toBe(seconds);
});

test.each(['', '5', '-1m', '1 m', 'm', '1.5d', '1m1d', '1x', '1h 30m', '.h', '١s'])(
  "a duration refuses '%s' and says what came in",
  (given) => {
    expect(() => Duration.parse(given)).toThrow(`got '${given}'`);
  },
);

test.each([
  ['5400s', '1h30m', '1h30m'],
  ['15d', '360h', '15d'],
  ['14d', '336h', '2w'],
  ['365d', '8760h', '1y'],
  ['366d', '8784h', '366d'],
  ['1d12h', '36h', '1d12h'],
  ['1500ms', '1s500ms', '1s500ms'],
  ['0', '0s', '0s'],
])('%s is %s to Go and %s to Prometheus', (given, go, prometheus) => {
  expect(Duration.parse(given).toString()).toBe(go);
  expect(Duration.parse(given).toPrometheus()).toBe(prometheus);
});

test('what Prometheus cannot count is refused', () => {
  expect(() => Duration.parse('1us').toPrometheus()).toThrow("got '1us'");
});

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('%d seconds are no duration', (seconds) => {
  expect(() => Duration.fromSeconds(seconds)).toThrow('seconds must be');
});

test('both forms read back as the same duration', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (milliseconds, more) => {
      const value = Duration.fromSeconds(milliseconds / 1000).plus(Duration.fromSeconds(more));
      expect(Duration.parse(value.toString()).compare(value)).toBe(0);
      expect(Duration.parse(value.toPrometheus()).compare(value)).toBe(0);
    }),
  );
});
