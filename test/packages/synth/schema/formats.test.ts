import { formatOf } from '../../../../packages/synth/src/schema/formats';

const cases: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  'date-time': {
    good: ['2026-02-28T23:59:59Z', '2024-02-29T00:00:00.123456Z', '2026-01-01T00:00:00+02:00'],
    bad: ['2026-02-29T00:00:00Z', '2026-01-01 00:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T00:00:00', '2026-13-01T00:00:00Z', ''],
  },
  date: { good: ['2026-12-31'], bad: ['2026-00-10', '31.12.2026', '2026-04-31'] },
  duration: { good: ['1h30m', '0', '-1.5s', '300ms', '22 ns', '3 days', '1w'], bad: ['', '5', 'h', '1 parsec', '1h30', 's1'] },
  byte: { good: ['aGVsbG8='], bad: ['', 'a', 'aGVsbG8', 'aGVs-G8=', 'aGVs\nbG8=', '===='] },
  ipv4: { good: ['0.0.0.0', '192.168.1.255'], bad: ['256.1.1.1', '1.2.3', '1.2.3.4.', '01.2.3.4', '::1', ' 1.2.3.4'] },
  ipv6: {
    good: ['::', '::1', 'fd00::1', '1:2:3:4:5:6:7:8', '::ffff:192.168.1.1', 'FE80::1'],
    bad: [':::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', 'fd00::1::2', '1.2.3.4', 'g::1', '12345::', ':1::2'],
  },
  cidr: {
    good: ['10.0.0.0/8', '10.0.0.1/32', 'fd00::/64', '::/0'],
    bad: ['10.0.0.0', '10.0.0.0/33', 'fd00::/129', '10.0.0/8', '10.0.0.0/-1', '/8'],
  },
  uuid: {
    good: ['123e4567-e89b-12d3-a456-426614174000', '123E4567E89B12D3A456426614174000'],
    bad: ['123e4567-e89b-12d3-a456-42661417400', 'x'],
  },
  uuid4: { good: ['123e4567-e89b-42d3-a456-426614174000'], bad: ['123e4567-e89b-12d3-a456-426614174000'] },
  hostname: { good: ['home', 'home.example.com', '1st.example.com'], bad: ['', '-a.example.com', 'a..b', 'a_b', `${'a'.repeat(64)}.com`] },
  email: { good: ['owner@example.com', 'Owner <owner@example.com>'], bad: ['owner', '@example.com', 'owner@', 'a b@example.com'] },
  uri: {
    good: ['https://example.com/a?b#c', '/path', 'mailto:owner@example.com'],
    bad: ['example.com', '', 'https://exa mple.com', 'https://example.com/%zz', 'a\nb:c'],
  },
  mac: { good: ['00:1b:44:11:3a:b7', '00-1B-44-11-3A-B7', '001b.4411.3ab7'], bad: ['00:1b:44:11:3a', '00:1b-44:11:3a:b7', '001b44113ab7'] },
  quantity: { good: ['0', '500m', '1.5Gi', '2e3', '-1', '.5', '1E', '12E-2'], bad: ['', 'm', '1 Gi', '1GiB', '1.2.3', '0x10', '1mi'] },
  'k8s-short-name': { good: ['a-1'], bad: ['A', 'a.b', 'a'.repeat(64)] },
  'k8s-long-name': { good: ['a.b-1'], bad: ['a..b', 'A.b', '-a'] },
};

const rows = (which: 'good' | 'bad') =>
  Object.entries(cases).flatMap(([format, texts]) => texts[which].map((text) => [format, text] as const));

test.each(rows('good'))('%s takes %j', (format, text) => {
  expect(formatOf(format)?.fits(text)).toBe(true);
});

test.each(rows('bad'))('%s refuses %j', (format, text) => {
  expect(formatOf(format)?.fits(text)).toBe(false);
});

test('every example that a remedy shows is of its format', () => {
  for (const format of Object.keys(cases)) {
    const { fits, example } = formatOf(format) ?? { fits: () => false, example: format };
    expect([format, fits(example)]).toEqual([format, true]);
  }
});

test.each(['int-or-string', 'idn-hostname', 'constructor', ''])('%j is no format that is enforced', (format) => {
  expect(formatOf(format)).toBeUndefined();
});

const builtin: typeof cases = {
  byte: { good: ['', 'aGVsbG8=', 'aGVs\nbG8='], bad: ['a', 'aGVsbG8', 'aGVs-G8='] },
  'micro-time': {
    good: ['2026-01-31T12:00:00.000000Z', '2026-01-31T12:00:00.123456+02:00'],
    bad: ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.1Z', ''],
  },
  'port-name': { good: ['http', 'a-1', '1a', 'a'.repeat(15)], bad: ['', '80', 'Http', 'a--b', '-a', 'a_b', 'a'.repeat(16)] },
  'qualified-name': { good: ['a', 'example.com/A_b.c'], bad: ['', 'a/b/c', 'Example.com/a', '-a'] },
  ip: { good: ['10.0.0.1', 'fd00::1', '010.0.0.1'], bad: ['', '10.0.0.256', '10.0.0.0/8'] },
  'ip-block': { good: ['10.0.0.0/8', 'fd00::/64', '010.0.0.0/8'], bad: ['', '10.0.0.0', '10.0.0.0/33', '10.0.0/8'] },
  'cron-schedule': {
    good: [
      '0 3 * * *',
      '*/5 * * * *',
      '30 3 1-7 jan-MAR mon',
      '0 0 1,15 * ?',
      '@daily',
      '@every 1h30m',
      'TZ=UTC 0 3 * * *',
      '5/15 * * * *',
    ],
    bad: [
      '',
      '0 3 * *',
      '0 3 * * * *',
      '60 3 * * *',
      '0 24 * * *',
      '0 0 0 * *',
      '0 0 * 13 *',
      '0 0 * * 7',
      '@often',
      '5-1 * * * *',
      '*/0 * * * *',
      'a b c d e',
    ],
  },
};

test.each(Object.entries(builtin))('in a built-in kind, %s takes and refuses what the API server does', (format, { good, bad }) => {
  const { fits } = formatOf(format, true) ?? { fits: () => undefined };
  expect(good.filter((text) => fits(text) !== true)).toEqual([]);
  expect(bad.filter((text) => fits(text) !== false)).toEqual([]);
});
