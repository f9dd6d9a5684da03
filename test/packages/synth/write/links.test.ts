import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';

import { planWrite, write } from '../../../../packages/synth/src/write/write';
import { alone, clusterOf, plant, temporaryFolder, treeOf, treeWith } from './trees';

const at = temporaryFolder();
const runtime = alone;
const files = clusterOf('pi', { 'apps/a/one.yaml': 'one\n', 'apps/b/two.yaml': 'two\n' });

function link(path: string, target: string): void {
  rmSync(at(path), { recursive: true, force: true });
  mkdirSync(dirname(at(path)), { recursive: true });
  symlinkSync(target, at(path));
}

describe.each([
  ['a file', 'dist/pi/apps/a/one.yaml', 'precious/file'],
  ['a file that holds the same text', 'dist/pi/apps/a/one.yaml', 'precious/same'],
  ['a folder', 'dist/pi/apps/a', 'precious'],
  ["the cluster's folder", 'dist/pi', 'precious'],
  ['the inventory', 'dist/pi/inventory.json', 'precious/file'],
  ['nothing', 'dist/pi/apps/a/one.yaml', 'nowhere'],
])('a link to %s', (_, path, target) => {
  test.each([['before the first write'], ['after a write']])('is refused and not followed: %s', (when) => {
    plant(at(), { 'precious/file': 'mine', 'precious/same': 'one\n' });
    if (when === 'after a write') write(at('dist'), files, { runtime });
    link(path, at(target));
    const before = treeOf(at());
    const changed = files.map((file) => ({ ...file, text: `${file.text}# more\n` }));
    expect(() => planWrite(at('dist'), changed)).toThrow(`${at(path)}: is a link; synth follows none inside its output folder, remove it`);
    expect(() => write(at('dist'), changed, { runtime })).toThrow(
      `${at(path)}: is a link; synth follows none inside its output folder, remove it`,
    );
    expect(treeOf(at())).toEqual(before);
  });
});

test.each(['.kube-world', '.kube-world/lock'])('a link at %s is refused and not followed', (path) => {
  plant(at(), { 'precious/file': 'mine', 'precious/journal.json': '{"form":1,"steps":[{"kind":"remove","target":"file"}]}' });
  link(`dist/${path}`, at('precious'));
  const before = treeOf(at());
  expect(() => write(at('dist'), files, { runtime })).toThrow(`${at(`dist/${path}`)}: is a link`);
  expect(treeOf(at())).toEqual(before);
});

test.each(['staging', 'undo'])('a journal whose folder %s is a link is refused', (name) => {
  write(at('dist'), files, { runtime });
  plant(at(), { 'precious/1': 'mine', 'precious/0': 'mine' });
  plant(at('dist/.kube-world'), { 'journal.json': '{"form":1,"steps":[{"kind":"replace","target":"pi/apps/a/one.yaml","staged":1}]}' });
  link(`dist/.kube-world/${name}`, at('precious'));
  expect(() => write(at('dist'), files, { runtime })).toThrow(`${at(`dist/.kube-world/${name}`)}: is a link`);
  expect(treeOf(at('precious'))).toEqual({ 0: 'mine', 1: 'mine' });
  expect(treeOf(at('dist'))).toMatchObject(treeWith(files));
});

test.each([
  ['leaves the folder', '../precious'],
  ['is absolute', '/precious'],
  ["is the writer's own", '.kube-world/lock'],
])('a planted journal whose path %s moves nothing', (_, target) => {
  plant(at(), { precious: 'mine' });
  plant(at('dist/.kube-world'), {
    'staging/1': 'theirs',
    'journal.json': JSON.stringify({
      form: 1,
      steps: [
        { kind: 'replace', target, staged: 1 },
        { kind: 'remove', target },
      ],
    }),
  });
  write(at('dist'), files, { runtime });
  expect(treeOf(at())).toEqual({
    precious: 'mine',
    dist: '<folder>',
    ...Object.fromEntries(Object.entries(treeWith(files)).map(([path, text]) => [`dist/${path}`, text])),
  });
});

test('a link that is in nobody’s way is kept and reported', () => {
  write(at('dist'), files, { runtime });
  plant(at(), { 'precious/file': 'mine' });
  link('dist/pi/apps/mine', at('precious'));
  link('dist/also-mine', at('precious'));
  expect(write(at('dist'), clusterOf('pi', {}), { runtime }).foreign).toEqual(['also-mine', 'pi/apps/mine']);
  expect(treeOf(at('precious'))).toEqual({ file: 'mine' });
  expect(readdirSync(at('dist/pi/apps'))).toEqual(['mine']);
});

test('a link to the output folder is what the user chose', () => {
  mkdirSync(at('elsewhere'));
  symlinkSync(at('elsewhere'), at('dist'));
  write(at('dist'), files, { runtime });
  expect(treeOf(at('elsewhere'))).toEqual(treeWith(files));
});

test.each([
  ['a file', () => plant(at(), { dist: 'mine' })],
  ['a link to nothing', () => symlinkSync(at('nowhere'), at('dist'))],
])('an output folder that is %s is refused', (_, make) => {
  make();
  expect(() => write(at('dist'), files, { runtime })).toThrow(at('dist'));
  expect(Object.keys(treeOf(at()))).toEqual(['dist']);
});

test.each([
  ['a file where a folder comes', { 'dist/pi/apps': 'mine' }, 'dist/pi/apps'],
  ['a folder where a file comes', { 'dist/pi/apps/a/one.yaml/mine': 'mine' }, 'dist/pi/apps/a/one.yaml'],
  ['a file where the cluster comes', { 'dist/pi': 'mine' }, 'dist/pi'],
  ["a file in the place of the writer's folder", { 'dist/.kube-world': 'mine' }, 'dist/.kube-world'],
])('%s, put there by a user, is refused and kept', (_, planted, path) => {
  plant(at(), planted);
  const before = treeOf(at());
  expect(() => write(at('dist'), files, { runtime })).toThrow(at(path));
  expect(treeOf(at())).toEqual(before);
});
