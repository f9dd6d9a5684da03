import { existsSync } from 'node:fs';

import { planWrite, write } from '../../../../packages/synth/src/write/write';
import { WriteError } from '../../../../packages/synth/src/write/write-error';
import { Writer } from '../../../../packages/synth/src/write/writer';
import { alone, temporaryFolder, treeOf, treeWith } from './trees';

const at = temporaryFolder();
const runtime = alone;

test.each([
  ['no folder', ['README'], "'README' lies in no cluster's folder"],
  ['an absolute path', ['/etc/passwd'], "'/etc/passwd' lies in no cluster's folder"],
  ['a way out', ['pi/../../precious'], "a path has no parts '.' and '..'; got 'pi/../../precious'"],
  ['a way out at the start', ['../precious'], "'..' is no name of a folder"],
  ['a way out at the end', ['pi/apps/..'], "a path has no parts '.' and '..'"],
  ['a part that says nothing', ['pi/./a'], "a path has no parts '.' and '..'"],
  ['an empty part', ['pi//a'], 'without empty parts'],
  ['a folder for a file', ['pi/a/'], 'without empty parts'],
  ['a backslash', ['pi/a\\b'], 'without empty parts, backslashes'],
  ['a control character', ['pi/a\u0000b'], 'control characters'],
  ['a line break', ['pi/a\nb'], 'control characters'],
  ['half a character', ['pi/a\uD83C'], 'control characters'],
  ['a name of 256 bytes', [`pi/${'ü'.repeat(128)}`], 'at most 255 bytes'],
  ["the writer's own folder", ['.kube-world/lock'], "'.kube-world' is the writer's own folder"],
  ["the writer's own folder in capitals", ['.Kube-World/a'], "'.kube-world' is the writer's own folder"],
  ['two files of one path', ['pi/a', 'pi/b', 'pi/a'], "'pi/a' and 'pi/a' are one file"],
  ['two files that differ in case', ['pi/a/B', 'pi/a/b'], "'pi/a/B' and 'pi/a/b' are one file"],
  ['two files that differ in how letters are composed', ['pi/\u00FC', 'pi/u\u0308'], 'are one file'],
  ['two folders that differ in case', ['pi/A/x', 'pi/a/y'], "the folders 'pi/A' and 'pi/a' differ only in their case"],
  ['a file that is a folder', ['pi/a/b', 'pi/a'], "'pi/a' is a file, and 'pi/a' the folder of 'pi/a/b'"],
  ['two clusters that differ in case', ['pi/a', 'Pi/b'], "the clusters 'pi' and 'Pi' are one folder"],
])('refused before anything is written: %s', (_, paths, message) => {
  const files = paths.map((path) => ({ path, text: 'x' }));
  const attempt = (): unknown => write(at('dist'), files, { runtime });
  expect(attempt).toThrow(WriteError);
  expect(attempt).toThrow(message);
  expect(existsSync(at('dist'))).toBe(false);
});

test('two files of one path are named with what makes them', () => {
  const files = [
    { path: 'pi/a', text: '1', source: 'pi/mosquitto/config' },
    { path: 'pi/a', text: '2', source: 'pi/other/config' },
  ];
  expect(() => planWrite(at('dist'), files)).toThrow(
    "'pi/a' (of pi/mosquitto/config) and 'pi/a' (of pi/other/config) are one file; rename one of them",
  );
});

test('a cluster is staged once, with files of its own', () => {
  const twice = Writer.begin(at('dist'), runtime);
  twice.stage('pi', []);
  expect(() => twice.stage('pi', [])).toThrow("the clusters 'pi' and 'pi' are one folder");
  const other = Writer.begin(at('dist'), runtime);
  expect(() => other.stage('pi', [{ path: 'hub/a', text: '' }])).toThrow("a file of 'pi' lies in its folder; got 'hub/a'");
});

test('unusual names are written as they are', () => {
  const files = ['pi/…', 'pi/a b', 'pi/...', 'pi/.hidden', 'pi/-', `pi/${'a'.repeat(255)}`, 'pi/🎉'].map((path) => ({ path, text: path }));
  write(at('dist'), files, { runtime });
  expect(treeOf(at('dist'))).toEqual(treeWith(files));
});
