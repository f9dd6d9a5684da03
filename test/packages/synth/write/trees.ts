import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { OutputFile } from '@kube-world/model';

import type { Runtime } from '../../../../packages/synth/src/write/runtime';

/** The runtime of a test: only this process runs, and nobody waits. */
export const alone: Runtime = {
  pid: process.pid,
  isRunning: (pid) => pid === process.pid,
  wait: () => {
    throw new Error('nobody is there to wait for');
  },
};

/** In memory where the machine has a file system there: these tests write tens of thousands of files. */
const fastest = (() => {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
})();

/** A new folder for each test, and none left. @returns a function that joins a path to it */
export function temporaryFolder(): (path?: string) => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(fastest, 'writer-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return (path = '') => join(folder, path);
}

/** Path -> text of all that lies below a folder; a folder is `<folder>`, a link what it points to. */
export type Tree = Readonly<Record<string, string>>;

export function treeOf(root: string, below = ''): Tree {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(tree, { [path]: '<folder>' }, treeOf(root, path));
    else tree[path] = entry.isSymbolicLink() ? `-> ${readlinkSync(join(root, path))}` : readFileSync(join(root, path), 'utf8');
  }
  return tree;
}

/** The tree that a folder is when it holds exactly the files. */
export function treeWith(files: readonly OutputFile[]): Tree {
  const tree: Record<string, string> = {};
  for (const { path, text } of files) {
    tree[path] = text;
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) tree[folder] = '<folder>';
  }
  return tree;
}

/** Puts files where they are to be, as a user does. */
export function plant(root: string, files: Tree): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Time of the last change of each file, by path. */
export function changeTimes(root: string, files: readonly OutputFile[]): Readonly<Record<string, number>> {
  return Object.fromEntries(files.map(({ path }) => [path, lstatSync(join(root, path)).mtimeMs]));
}

/** The files of a cluster from path to text, with the inventory that synth puts beside them. */
export function clusterOf(cluster: string, files: Tree): readonly OutputFile[] {
  const inventory = Object.fromEntries(Object.keys(files).map((path) => [path, { source: 'test', sha256: '' }]));
  return [
    ...Object.entries(files).map(([path, text]) => ({ path: `${cluster}/${path}`, text })),
    { path: `${cluster}/inventory.json`, text: `${JSON.stringify(inventory, undefined, 2)}\n` },
  ];
}

const many = (count: number, file: (index: number) => readonly [string, string]): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => file(index)));
const text = (version: string, path: string): string => `${version} ${path}\n`.repeat(40);

/**
 * Two versions of one output, between which everything happens that can: files change, stay, come and go, folders come and
 * go, a file becomes a folder and a folder a file, a cluster comes and another goes.
 * @param size files of each kind
 */
export function versions(size: number): Readonly<Record<'A' | 'B', readonly OutputFile[]>> {
  const both = many(size, (index) => [`apps/both-${index % 7}/same.${index}.yaml`, text('AB', `${index}`)]);
  const version = (name: 'A' | 'B'): Tree => ({
    ...both,
    ...many(size, (index) => [`apps/both-${index % 7}/changed.${index}.yaml`, text(name, `${index}`)]),
    ...many(size, (index) => [`apps/only-${name}-${index % 5}/own.${index}.yaml`, text(name, `${index}`)]),
    ...(name === 'A' ? { 'gitops/turns': text(name, 'turns'), 'machines/turns/file': text(name, 'turned') } : {}),
    ...(name === 'B' ? { 'gitops/turns/file': text(name, 'turns'), 'machines/turns': text(name, 'turned') } : {}),
  });
  return {
    A: [...clusterOf('pi', version('A')), ...clusterOf('hub', both), ...clusterOf('goes', version('A'))],
    B: [...clusterOf('pi', version('B')), ...clusterOf('hub', both), ...clusterOf('comes', version('B'))],
  };
}
