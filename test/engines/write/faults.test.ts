import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';

import { write } from '../../../packages/synth/src/write/write';
import { WriteError } from '../../../packages/synth/src/write/write-error';
import { Writer } from '../../../packages/synth/src/write/writer';
import { type Fault, runWithFault } from '../../packages/synth/write/faults';
import { alone, plant, temporaryFolder, treeOf, treeWith, versions } from '../../packages/synth/write/trees';

const at = temporaryFolder();
const dist = (): string => at('dist');
const { A, B } = versions(1);
const runtime = alone;
const mine = { README: 'mine', 'pi/mine': 'mine' };
const before = { ...treeWith(A), ...mine };
const after = { ...treeWith(B), ...mine };
const toB = (): void => void write(dist(), B, { runtime });
const recover = (): void => Writer.recover(dist(), runtime);
const never = Number.POSITIVE_INFINITY;

/** The output in version A, with files of a user. */
function start(): void {
  rmSync(dist(), { recursive: true, force: true });
  write(dist(), A, { runtime });
  plant(dist(), mine);
}

/** What lies in the output folder beside the writer's own. */
function output(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(treeOf(dist())).filter(([path]) => !path.startsWith('.kube-world')));
}

/** How many calls that may fail the way from A to B takes. */
function callsOf(fault: 'killed' | Fault): number {
  start();
  return runWithFault(never, fault, toB).calls;
}

test('a run that is killed at any of its calls leaves whole files, and one version after the next command', () => {
  const whole = new Set([...A, ...B].map(({ path, text }) => `${path} ${text}`));
  const calls = callsOf('killed');
  expect(calls).toBeGreaterThan(40);
  for (let nth = 1; nth <= calls; nth += 1) {
    start();
    runWithFault(nth, 'killed', toB);
    const files = Object.entries(output()).filter(([path, text]) => text !== '<folder>' && !(path in mine));
    expect(files.filter(([path, text]) => !whole.has(`${path} ${text}`))).toEqual([]);
    recover();
    expect([before, after]).toContainEqual(treeOf(dist()));
    toB();
    expect(treeOf(dist())).toEqual(after);
  }
});

test('a run that is killed while it ends a killed one is ended by the third', () => {
  const calls = callsOf('killed');
  for (const first of [0.5, 0.65, 0.8].map((part) => Math.floor(calls * part))) {
    for (let second = 1; second < calls; second += 5) {
      start();
      runWithFault(first, 'killed', toB);
      runWithFault(second, 'killed', recover);
      recover();
      expect([before, after]).toContainEqual(treeOf(dist()));
    }
  }
});

test('a run that is killed while it takes a failed one back is ended by the next', () => {
  const all = callsOf('killed');
  const renames: Fault = { code: 'EACCES', calls: ['renameSync'] };
  const failing = Math.floor(callsOf(renames) * 0.8);
  for (let nth = Math.floor(all / 3); nth < all * 1.5; nth += 2) {
    start();
    runWithFault(nth, 'killed', () => {
      const { thrown } = runWithFault(failing, renames, toB);
      if (thrown instanceof Error) throw thrown;
    });
    recover();
    expect([before, after]).toContainEqual(treeOf(dist()));
  }
});

test.each<[string, Fault]>([
  ['a full disk', { code: 'ENOSPC' }],
  ['a folder that may not be written', { code: 'EACCES', calls: ['renameSync', 'mkdirSync', 'rmdirSync', 'unlinkSync'] }],
])('%s, at whichever call, fails the run and leaves the output as it was', (_, fault) => {
  const calls = callsOf(fault);
  let failed = 0;
  for (let nth = 1; nth <= calls; nth += 1) {
    start();
    const { thrown } = runWithFault(nth, fault, toB);
    // what fails in the clean-up does not matter: the next run does it
    expect(output()).toEqual(thrown === undefined ? after : before);
    if (thrown !== undefined) {
      failed += 1;
      expect(thrown).toBeInstanceOf(WriteError);
      expect((thrown as Error).message).toContain(fault.code);
    }
    toB();
    expect(treeOf(dist())).toEqual(after);
  }
  expect(failed).toBeGreaterThan(calls / 2);
});

test('a full disk fails a first run, which leaves nothing', () => {
  const { calls } = runWithFault(never, { code: 'ENOSPC' }, toB);
  for (let nth = 1; nth <= calls; nth += 1) {
    rmSync(dist(), { recursive: true, force: true });
    const { thrown } = runWithFault(nth, { code: 'ENOSPC' }, toB);
    expect(existsSync(dist()) ? output() : {}).toEqual(thrown === undefined ? treeWith(B) : {});
    toB();
    expect(treeOf(dist())).toEqual(treeWith(B));
  }
});

test('a file system without second names keeps what is replaced as a copy', () => {
  const links: Fault = { code: 'EPERM', calls: ['linkSync'], forever: true };
  expect(callsOf(links)).toBeGreaterThan(0);
  start();
  expect(runWithFault(1, links, toB).thrown).toBeUndefined();
  expect(treeOf(dist())).toEqual(after);
  start();
  runWithFault(1, links, () => void runWithFault(20, 'killed', toB));
  recover();
  expect([before, after]).toContainEqual(treeOf(dist()));
});

test('what is taken back is the same file as before, not a copy', () => {
  const renames: Fault = { code: 'EACCES', calls: ['renameSync'] };
  const calls = callsOf(renames);
  start();
  const path = at('dist/pi/apps/both-0/changed.0.yaml');
  const { ino, mtimeMs } = statSync(path);
  // by the last rename most files are in their place
  expect(runWithFault(calls, renames, toB).thrown).toBeInstanceOf(WriteError);
  expect(statSync(path)).toMatchObject({ ino, mtimeMs });
});

test('what cannot be taken back either is said, and ended by the next run', () => {
  const renames: Fault = { code: 'EIO', calls: ['renameSync'], forever: true };
  const calls = callsOf(renames);
  start();
  const { thrown } = runWithFault(Math.floor(calls * 0.8), renames, toB);
  expect((thrown as Error).message).toContain(`${dist()}: is half written, and cannot be taken back (EIO`);
  recover();
  expect(treeOf(dist())).toEqual(after);
});

test('a folder that comes while a run builds is not written over', () => {
  const writer = Writer.begin(dist(), runtime);
  writer.stage(
    'pi',
    B.filter(({ path }) => path.startsWith('pi/')),
  );
  mkdirSync(at('dist/pi'));
  plant(dist(), { 'pi/mine': 'mine' });
  expect(() => writer.commit('whole')).toThrow('something was put here in the meantime; run again');
  expect(treeOf(dist())).toEqual({ pi: '<folder>', 'pi/mine': 'mine' });
});
