import { gzipSync } from 'node:zlib';

import { checkArchive } from '../../../../packages/cli/src/charts/sound-archive';
import { chartOf, type TarEntry, tarOf } from '../generate/chart-archives';

const tower = { name: 'tower', version: 'v1.2.3', repository: 'oci://example.com/tower' };
const yaml: TarEntry = { path: 'tower/Chart.yaml', content: 'apiVersion: v2\nname: tower\nversion: 1.2.3\n' };
const packed = (...entries: readonly TarEntry[]): Buffer => gzipSync(tarOf([yaml, ...entries]));
const whole = chartOf('tower', { 'values.yaml': 'a: 1\n' });
const small = { archiveBytes: 1 << 20, unpackedBytes: 1 << 16, entries: 3 };

test('the chart that was asked for is taken, with or without the v before its version', () => {
  expect(() => checkArchive(whole, tower)).not.toThrow();
});

test.each([
  ['cut short', whole.subarray(0, whole.length - 12), 'the archive is cut short'],
  ['no archive', Buffer.from('<html>not found</html>'), 'is not gzip'],
  ['a path that leads out', packed({ path: 'tower/../../evil', content: 'x' }), "'tower/../../evil' leads out of the archive"],
  ['an absolute path', packed({ path: '/etc/cron.d/evil', content: 'x' }), "'/etc/cron.d/evil' leads out of the archive"],
  ['a symbolic link', packed({ path: 'tower/to', type: 'SymbolicLink', linkpath: '/etc/passwd' }), "'tower/to' is a SymbolicLink"],
  ['a hard link', packed({ path: 'tower/to', type: 'Link', linkpath: 'tower/Chart.yaml' }), "'tower/to' is a Link"],
  ['a device', packed({ path: 'tower/zero', type: 'CharacterDevice' }), "'tower/zero' is a CharacterDevice"],
  ['a file that is there twice', packed(yaml), "'tower/Chart.yaml' is there twice"],
  [
    'a second chart',
    packed({ path: 'pier/Chart.yaml', content: 'name: pier\n' }),
    "the archive holds 'pier/Chart.yaml', which is not of the chart 'tower'",
  ],
  ['another chart', chartOf('pier', {}), "the archive holds 'pier/Chart.yaml', which is not of the chart 'tower'"],
  [
    'another chart’s name inside',
    gzipSync(tarOf([{ ...yaml, content: 'apiVersion: v2\nname: pier\nversion: 1.2.3\n' }])),
    "Chart.yaml in the archive is of the chart 'pier'",
  ],
  [
    'another version inside',
    gzipSync(tarOf([{ ...yaml, content: 'apiVersion: v2\nname: tower\nversion: 9.9.9\n' }])),
    "Chart.yaml in the archive says version '9.9.9'",
  ],
  ['a library', gzipSync(tarOf([{ ...yaml, content: `${String(yaml.content)}type: library\n` }])), 'the chart is a library'],
])('an archive with %s is refused with the chart’s name and the entry', (_, bytes, message) => {
  expect(() => checkArchive(bytes, tower)).toThrow(message);
  expect(() => checkArchive(bytes, tower)).toThrow('chart tower v1.2.3: ');
});

test.each([
  ['unpacks to too much', packed({ path: 'tower/bomb', content: Buffer.alloc(1 << 20) }), 'unpacks to more than 65536 bytes'],
  ['is too large', Buffer.alloc((1 << 20) + 1), 'bytes, more than 1048576'],
  [
    'has too many entries',
    packed(...['a', 'b', 'c'].map((name) => ({ path: `tower/${name}`, content: 'x' }))),
    "more entries than a chart may have at 'tower/c'",
  ],
])('an archive that %s is refused', (_, bytes, message) => {
  expect(() => checkArchive(bytes, tower, () => ({ ...small }))).toThrow(message);
});
