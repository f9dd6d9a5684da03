import fs, { mkdirSync, readdirSync, symlinkSync } from 'node:fs';

import type { Runtime } from '../../../../packages/synth/src/write/runtime';
import { write } from '../../../../packages/synth/src/write/write';
import { Writer } from '../../../../packages/synth/src/write/writer';
import { alone, clusterOf, plant, temporaryFolder, type Tree, treeOf, treeWith } from './trees';

const at = temporaryFolder();
const dist = (): string => at('dist');
const files = clusterOf('pi', { 'apps/a.yaml': 'a\n' });

/** Other processes that run, by id, with the time they started at. */
function beside(others: Readonly<Record<number, string>>, wait: Runtime['wait'] = (milliseconds) => alone.wait(milliseconds)): Runtime {
  const processes: Readonly<Record<number, string>> = { [process.pid]: 'now', ...others };
  return { pid: process.pid, isRunning: (pid) => processes[pid] !== undefined, startOf: (pid) => processes[pid], wait };
}

test.each<[string, Tree]>([
  ['of a process that is gone', { 'lock/4242.abcdef': '' }],
  ['of a process that is gone, whose id another has now', { 'lock/77.abcdef': 'long ago' }],
  ['of an earlier process with the id of this one', { [`lock/${process.pid}.abcdef`]: 'long ago' }],
  ['without an owner', { 'lock-abcdef/4242.abcdef': '' }],
  ['that is an empty file', { lock: '' }],
  ['that is a file of something else', { lock: '\u0000garbage' }],
  ['with something else in it', { 'lock/garbage': '', 'lock/folder/file': '' }],
])('a lock %s is taken over', (_, left) => {
  plant(dist(), Object.fromEntries(Object.entries(left).map(([path, text]) => [`.kube-world/${path}`, text])));
  write(dist(), files, { runtime: beside({ 77: 'lately' }) });
  expect(treeOf(dist())).toEqual(treeWith(files));
});

test('a lock that is an empty folder is taken over', () => {
  mkdirSync(at('dist/.kube-world/lock'), { recursive: true });
  write(dist(), files, { runtime: alone });
  expect(treeOf(dist())).toEqual(treeWith(files));
});

test('a dead link at the lock is refused', () => {
  mkdirSync(at('dist/.kube-world'), { recursive: true });
  symlinkSync(at('nowhere'), at('dist/.kube-world/lock'));
  expect(() => write(dist(), files, { runtime: alone })).toThrow(`${at('dist/.kube-world/lock')}: is a link`);
});

test('while another runs, a run waits, longer each time, and then takes its turn', () => {
  plant(dist(), { '.kube-world/lock/77.abcdef': 'lately' });
  const waits: number[] = [];
  const others: Record<number, string> = { 77: 'lately' };
  const runtime = beside(others, (milliseconds) => {
    waits.push(milliseconds);
    expect(treeOf(dist())).toEqual({ '.kube-world': '<folder>', '.kube-world/lock': '<folder>', '.kube-world/lock/77.abcdef': 'lately' });
    if (waits.length === 7) delete others[77];
  });
  write(dist(), files, { runtime: { ...runtime, isRunning: (pid) => others[pid] !== undefined } });
  expect(waits).toEqual([10, 20, 40, 80, 160, 250, 250]);
  expect(treeOf(dist())).toEqual(treeWith(files));
});

test.each([
  ['whose start nobody knows', 'lately', undefined],
  ['that did not say when it started', '', 'lately'],
])('a process %s is taken for the owner', (_, recorded, known) => {
  plant(dist(), { '.kube-world/lock/77.abcdef': recorded });
  let waited = 0;
  const wait = (milliseconds: number): void => void (waited += milliseconds);
  const runtime: Runtime = { pid: process.pid, isRunning: () => true, startOf: () => known, wait };
  expect(() => write(dist(), files, { runtime })).toThrow(
    `${at('dist/.kube-world/lock')}: process 77 has been writing for 10 minutes; end it, or remove this folder when it is no synth`,
  );
  expect(waited).toBeGreaterThanOrEqual(600_000);
  expect(readdirSync(dist())).toEqual(['.kube-world']);
});

test('two writes of one process do not wait for each other for ever', () => {
  const first = Writer.begin(dist(), alone);
  expect(() => Writer.begin(dist(), alone)).toThrow('this process writes the folder already; end one write before the next');
  first.stage('pi', files);
  first.commit('whole');
  expect(treeOf(dist())).toEqual(treeWith(files));
});

test('a lock that another process takes over as it is given back is left to it', () => {
  const writer = Writer.begin(dist(), alone);
  // what a process finds that is faster between the owner's last calls
  const spy = jest.spyOn(fs, 'rmdirSync').mockImplementationOnce((path) => {
    plant(dist(), { '.kube-world/lock/77.abcdef': 'lately' });
    spy.mockRestore();
    fs.rmdirSync(path);
  });
  writer.abort();
  expect(treeOf(dist())).toMatchObject({ '.kube-world/lock/77.abcdef': 'lately' });
});

test('nothing to recover takes no lock and makes no folder', () => {
  Writer.recover(dist(), beside({}));
  expect(readdirSync(at())).toEqual([]);
  mkdirSync(dist());
  Writer.recover(dist(), beside({}));
  expect(readdirSync(dist())).toEqual([]);
});
