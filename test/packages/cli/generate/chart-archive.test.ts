import { gzipSync } from 'node:zlib';

import { archiveBudget, readArchive } from '../../../../packages/cli/src/generate/chart-archive';
import { readChartPackage } from '../../../../packages/cli/src/generate/chart-package';
import { type TarEntry, chartOf, tarOf } from './chart-archives';

const read = (entries: readonly TarEntry[]): ReadonlyMap<string, Buffer> => readArchive(gzipSync(tarOf(entries)), 'a.tgz');

test('an archive gives the text of each file by its path', () => {
  const files = read([
    { path: 'a/', type: 'Directory' },
    { path: 'a/Chart.yaml', content: 'name: a\n' },
    { path: './a/empty', content: '' },
    { path: `a/${'long/'.repeat(40)}file`, content: 'deep' },
  ]);
  expect([...files.keys()]).toEqual(['a/Chart.yaml', 'a/empty', `a/${'long/'.repeat(40)}file`]);
  expect(files.get('a/Chart.yaml')?.toString()).toBe('name: a\n');
});

test.each<[string, TarEntry, string]>([
  ['a path upwards', { path: 'a/../../etc/passwd' }, "'a/../../etc/passwd' leads out"],
  ['an absolute path', { path: '/etc/passwd' }, "'/etc/passwd' leads out"],
  ['a path of Windows', { path: 'C:\\Windows\\x' }, "'C:\\\\Windows\\\\x' leads out"],
  ['a symbolic link', { path: 'a/link', type: 'SymbolicLink', linkpath: '/etc/passwd' }, "'a/link' is a SymbolicLink"],
  ['a hard link', { path: 'a/link', type: 'Link', linkpath: 'a/Chart.yaml' }, "'a/link' is a Link"],
  ['a device', { path: 'a/null', type: 'CharacterDevice' }, "'a/null' is a CharacterDevice"],
  ['a path that is there twice', { path: './a/Chart.yaml', content: 'name: b' }, "'a/Chart.yaml' is there twice"],
])('an archive with %s is refused by name', (_, entry, message) => {
  expect(() => read([{ path: 'a/Chart.yaml', content: 'name: a' }, entry])).toThrow(`a.tgz: ${message}`);
});

test('an archive that unpacks to more than the limit is refused before it is unpacked', () => {
  const bomb = gzipSync(Buffer.alloc(4 << 20));
  expect(bomb.length).toBeLessThan(10_000);
  expect(() => readArchive(bomb, 'bomb.tgz', { ...archiveBudget(), unpackedBytes: 1 << 20 })).toThrow(
    'bomb.tgz: the archive unpacks to more than 1048576 bytes',
  );
});

test.each<[string, Buffer, string]>([
  ['text', Buffer.from('not an archive'), 'the archive is not gzip'],
  ['an archive packed twice', gzipSync(gzipSync(tarOf([{ path: 'a/Chart.yaml' }]))), 'the archive is no gzipped tar'],
  ['an archive cut short', gzipSync(tarOf([{ path: 'a/b', content: 'x'.repeat(2000) }]).subarray(0, 1024)), 'not a sound tar archive'],
  ['a broken header', gzipSync(tarOf([{ path: 'a/b' }, { path: 'a/c' }]).fill('z', 512, 530)), 'not a sound tar archive'],
])('%s is refused', (_, bytes, message) => {
  expect(() => readArchive(bytes, 'a.tgz')).toThrow(`a.tgz: ${message}`);
});

test('an archive has a limit of entries and of its own size', () => {
  const bytes = gzipSync(tarOf(Array.from({ length: 12 }, (_, index) => ({ path: `a/${index}` }))));
  expect(() => readArchive(bytes, 'a.tgz', { ...archiveBudget(), entries: 10 })).toThrow(
    "a.tgz: more entries than a chart may have at 'a/10'",
  );
  expect(() => readArchive(bytes, 'a.tgz', { ...archiveBudget(), archiveBytes: 10 })).toThrow('more than 10');
});

test('a package gives its values, schema, dependencies, and the charts that it carries as folders and archives', () => {
  const chart = readChartPackage(
    chartOf('parent', {
      'Chart.yaml':
        'name: parent\nversion: 2.0.0\nappVersion: 1.10\nkubeVersion: ">=1.28.0-0"\ndependencies: [{ name: db, alias: store, condition: store.enabled, tags: [data] }]\n',
      'values.yaml': 'enabled: yes\nat: 12:30\nday: 2024-01-02\nname: "no"\n',
      'values.schema.json': '{"type":"object"}',
      'charts/db/Chart.yaml': 'name: db\nversion: 1.0.0\n',
      'charts/db/values.yaml': 'size: 1Gi\n',
      'charts/cache-1.0.0.tgz': chartOf('cache', { 'values.yaml': 'ttl: 5\n' }),
    }),
    'parent.tgz',
  );
  expect(chart).toMatchObject({ name: 'parent', version: '2.0.0', appVersion: '1.1', kubeVersion: '>=1.28.0-0', library: false });
  expect(chart.values.defaults).toEqual({ enabled: true, at: '12:30', day: '2024-01-02', name: 'no' });
  expect(chart.values.dependencies).toEqual([
    { name: 'db', alias: 'store', condition: 'store.enabled', tags: ['data'] },
    { name: 'cache' },
  ]);
  expect(chart.values.subcharts.get('db')?.defaults).toEqual({ size: '1Gi' });
  expect(chart.values.subcharts.get('cache')?.defaults).toEqual({ ttl: 5 });
});

test.each<[string, Buffer, string]>([
  [
    'two folders',
    gzipSync(tarOf([{ path: 'a/Chart.yaml' }, { path: 'b/Chart.yaml' }])),
    'no chart: expected one folder with a Chart.yaml, found "a", "b"',
  ],
  ['no name', chartOf('a', { 'Chart.yaml': 'version: 1.0.0' }), 'Chart.yaml: no name'],
  ['values that are no YAML', chartOf('a', { 'values.yaml': 'a: [' }), 'values.yaml: not readable as YAML'],
  [
    'values that grow by aliases',
    chartOf('a', {
      'values.yaml': `a: &a [${'1,'.repeat(9)}]\nb: &b [${'*a,'.repeat(99)}]\nc: &c [${'*b,'.repeat(99)}]\nd: [${'*c,'.repeat(99)}]\n`,
    }),
    'values.yaml: not readable as YAML',
  ],
  ['a schema that is no JSON', chartOf('a', { 'values.schema.json': '{' }), 'values.schema.json: not readable as JSON'],
  [
    'a link in a chart that it carries',
    chartOf('a', { 'charts/b.tgz': gzipSync(tarOf([{ path: 'b/x', type: 'SymbolicLink', linkpath: '/' }])) }),
    "a.tgz: charts/b.tgz: 'b/x' is a SymbolicLink",
  ],
])('a package with %s is refused with the place', (_, bytes, message) => {
  expect(() => readChartPackage(bytes, 'a.tgz')).toThrow(message);
});

test('archives within an archive share its budget', () => {
  const big = chartOf('b', { 'values.yaml': ' '.repeat(3 << 20) });
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`charts/b${index}.tgz`, big]));
  expect(() => readChartPackage(chartOf('a', files), 'a.tgz', { ...archiveBudget(), unpackedBytes: 20 << 20 })).toThrow(
    'a.tgz: charts/b6.tgz: the archive unpacks to more than',
  );
});

test('charts within charts end somewhere', () => {
  let inner: Buffer = chartOf('a', {});
  for (let depth = 0; depth < 7; depth += 1) inner = chartOf('a', { 'charts/a.tgz': inner });
  expect(() => readChartPackage(inner, 'a.tgz')).toThrow('charts lie more than 5 deep in each other');
});
