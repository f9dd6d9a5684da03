import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';

import fc from 'fast-check';

import { planWrite, write } from '../../../../packages/synth/src/write/write';
import { Writer } from '../../../../packages/synth/src/write/writer';
import { alone, changeTimes, clusterOf, plant, temporaryFolder, type Tree, treeOf, treeWith, versions } from './trees';

const at = temporaryFolder();
const dist = (path = ''): string => at(`dist/${path}`);
const runtime = alone;
const { A, B } = versions(20);
const small = clusterOf('pi', { 'apps/a/one.yaml': 'one\n', 'apps/a/two.yaml': 'two\n', 'apps/b/three.yaml': 'three\n' });

test('a first write makes the folder, and leaves nothing of its own behind', () => {
  const { clusters, foreign } = write(dist(), small, { runtime });
  expect(treeOf(dist())).toEqual(treeWith(small));
  expect([...clusters]).toEqual([['pi', { changed: 0, added: 4, removed: 0, unchanged: 0 }]]);
  expect(foreign).toEqual([]);
});

test('unchanged files are not written again', () => {
  write(dist(), small, { runtime });
  const before = changeTimes(dist(), small);
  const inode = statSync(dist('pi/apps/a/one.yaml')).ino;
  const { clusters } = write(
    dist(),
    small.map((file) => (file.path.endsWith('two.yaml') ? { ...file, text: '222\n' } : file)),
    { runtime },
  );
  expect([...clusters]).toEqual([['pi', { changed: 1, added: 0, removed: 0, unchanged: 3 }]]);
  const { 'pi/apps/a/two.yaml': _, ...others } = changeTimes(dist(), small);
  expect(before).toMatchObject(others);
  expect(statSync(dist('pi/apps/a/one.yaml')).ino).toBe(inode);
});

test('everything that can change between two versions does, there and back', () => {
  write(dist(), A, { runtime });
  expect(treeOf(dist())).toEqual(treeWith(A));
  write(dist(), B, { runtime });
  expect(treeOf(dist())).toEqual(treeWith(B));
  write(dist(), A, { runtime });
  expect(treeOf(dist())).toEqual(treeWith(A));
});

const names = fc.constantFrom('a', 'b', 'c.yaml');
const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
/** Files of which none is another's folder. */
const trees: fc.Arbitrary<Tree> = fc
  .dictionary(paths, fc.constantFrom('x', 'y', ''), { maxKeys: 8 })
  .map((tree) =>
    Object.fromEntries(Object.entries(tree).filter(([path]) => !Object.keys(tree).some((other) => other.startsWith(`${path}/`)))),
  );

test('any output becomes any other', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ pi: fc.option(trees), hub: fc.option(trees) }), { minLength: 1, maxLength: 4 }), (outputs) => {
      rmSync(dist(), { recursive: true, force: true });
      for (const { pi, hub } of outputs) {
        const files = [...(pi ? clusterOf('pi', pi) : []), ...(hub ? clusterOf('hub', hub) : [])];
        const plan = planWrite(dist(), files);
        expect(write(dist(), files, { runtime })).toEqual(plan);
        expect(existsSync(dist()) ? treeOf(dist()) : {}).toEqual(treeWith(files));
      }
    }),
    { numRuns: 60 },
  );
});

test('what synth did not write is kept and reported', () => {
  write(dist(), A, { runtime });
  plant(dist(), { README: 'mine', 'notes/a/b': 'mine', 'pi/README': 'mine', 'pi/apps/both-1/mine': 'mine', 'pi/scratch/a/b': 'mine' });
  const { foreign } = write(dist(), B, { runtime });
  expect(foreign).toEqual(['README', 'notes/', 'pi/README', 'pi/apps/both-1/mine', 'pi/scratch/']);
  expect(treeOf(dist())).toMatchObject({ README: 'mine', 'notes/a/b': 'mine', 'pi/README': 'mine', 'pi/scratch/a/b': 'mine' });
  expect(treeOf(dist())).toMatchObject(treeWith(B));
});

test('a folder that loses all that synth wrote stays for what a user put there', () => {
  write(dist(), clusterOf('pi', { 'apps/a/one': '1', 'apps/b/two': '2' }), { runtime });
  plant(dist(), { 'pi/apps/a/mine': 'mine' });
  const { foreign } = write(dist(), clusterOf('pi', {}), { runtime });
  expect(foreign).toEqual(['pi/apps/a/mine']);
  expect(treeOf(dist('pi/apps'))).toEqual({ a: '<folder>', 'a/mine': 'mine' });
});

test('with a part of the clusters only their folders are touched', () => {
  write(dist(), A, { runtime });
  plant(dist(), { README: 'mine' });
  const pi = B.filter(({ path }) => path.startsWith('pi/'));
  const { clusters, foreign } = write(dist(), pi, { runtime, scope: 'part' });
  expect([...clusters.keys()]).toEqual(['pi']);
  expect(foreign).toEqual([]);
  expect(treeOf(dist())).toEqual({ ...treeWith([...A.filter(({ path }) => !path.startsWith('pi/')), ...pi]), README: 'mine' });
});

test('a cluster that is no more loses what synth wrote, and keeps what a user put there', () => {
  write(dist(), A, { runtime });
  plant(dist(), { 'goes/notes': 'mine' });
  const { clusters, foreign } = write(
    dist(),
    A.filter(({ path }) => !path.startsWith('goes/')),
    { runtime },
  );
  expect(clusters.get('goes')).toMatchObject({ removed: A.filter(({ path }) => path.startsWith('goes/')).length });
  expect(foreign).toEqual(['goes/notes']);
  expect(treeOf(dist('goes'))).toEqual({ notes: 'mine' });
});

test('a cluster without files loses its folder', () => {
  write(dist(), small, { runtime });
  const writer = Writer.begin(dist(), runtime);
  writer.stage('pi', []);
  writer.commit('part');
  expect(treeOf(dist())).toEqual({});
});

describe('without its inventory', () => {
  const fewer = clusterOf('pi', { 'apps/a/one.yaml': 'one\n' });

  test('synth keeps and reports what it may have written, until a person removes it', () => {
    write(dist(), small, { runtime });
    rmSync(dist('pi/inventory.json'));
    for (const _ of ['now', 'and again']) expect(write(dist(), fewer, { runtime }).foreign).toEqual(['pi/apps/a/two.yaml', 'pi/apps/b/']);
    rmSync(dist('pi/apps/b'), { recursive: true });
    rmSync(dist('pi/apps/a/two.yaml'));
    expect(write(dist(), fewer, { runtime }).foreign).toEqual([]);
    expect(treeOf(dist())).toEqual(treeWith(fewer));
  });

  test('a cluster that is no more stays, and is reported', () => {
    write(dist(), A, { runtime });
    rmSync(dist('goes/inventory.json'));
    expect(write(dist(), B, { runtime }).foreign).toEqual(['goes/']);
    expect(existsSync(dist('goes/apps'))).toBe(true);
  });

  test.each([
    ['the marks of a merge conflict', (text: string) => text.replace('\n', '\n<<<<<<< ours\n=======\n>>>>>>> theirs\n')],
    ['half its text', (text: string) => text.slice(0, -20)],
  ])('an inventory with %s still tells what synth wrote', (_, spoil) => {
    write(dist(), small, { runtime });
    const inventory = small.at(-1)?.text ?? '';
    writeFileSync(dist('pi/inventory.json'), spoil(inventory));
    expect(write(dist(), fewer, { runtime }).foreign).toEqual([]);
    expect(treeOf(dist())).toEqual(treeWith(fewer));
  });

  test.each(['', 'null', '[]', '42', '{"../../precious": {}, "a//b": {}, "__proto__": {}}'])('the inventory %j removes nothing', (text) => {
    write(dist(), small, { runtime });
    plant(at(), { precious: 'mine' });
    writeFileSync(dist('pi/inventory.json'), text);
    expect(write(dist(), fewer, { runtime }).foreign).toEqual(['pi/apps/a/two.yaml', 'pi/apps/b/']);
    expect(treeOf(at())).toMatchObject({ precious: 'mine', 'dist/pi/apps/b/three.yaml': 'three\n' });
  });
});

test('a plan tells what a write would do, and touches nothing', () => {
  write(dist(), A, { runtime });
  plant(dist(), { README: 'mine' });
  const before = [treeOf(dist()), changeTimes(dist(), A)];
  const plan = planWrite(dist(), B);
  expect([treeOf(dist()), changeTimes(dist(), A)]).toEqual(before);
  expect(write(dist(), B, { runtime })).toEqual(plan);
  expect(plan.clusters.get('pi')).toEqual({ changed: 21, added: 22, removed: 22, unchanged: 20 });
});

test('a write that is given up leaves the folder as it was, or none', () => {
  const first = Writer.begin(dist(), runtime);
  for (const cluster of ['pi', 'hub', 'goes'])
    first.stage(
      cluster,
      A.filter(({ path }) => path.startsWith(`${cluster}/`)),
    );
  first.abort();
  expect(existsSync(dist())).toBe(false);
  write(dist(), A, { runtime });
  const second = Writer.begin(dist(), runtime);
  second.stage(
    'pi',
    B.filter(({ path }) => path.startsWith('pi/')),
  );
  second.abort();
  second.abort();
  expect(treeOf(dist())).toEqual(treeWith(A));
  expect(() => second.commit('whole')).toThrow('this write is over; begin another');
});

test('a text past any buffer is compared to its last byte', () => {
  const large = (end: string) => clusterOf('pi', { 'large.yaml': `${'ü'.repeat(50_000)}${end}`, 'small.yaml': 'ü'.repeat(10_000) });
  write(dist(), large('a'), { runtime });
  expect(write(dist(), large('a'), { runtime }).clusters.get('pi')).toMatchObject({ changed: 0 });
  expect(write(dist(), large('b'), { runtime }).clusters.get('pi')).toMatchObject({ changed: 1 });
  expect(write(dist(), large(''), { runtime }).clusters.get('pi')).toMatchObject({ changed: 1 });
});

test('an empty folder of a user is no obstacle', () => {
  mkdirSync(dist('pi/apps/a'), { recursive: true });
  mkdirSync(dist('hub'));
  const files = [...small, ...clusterOf('hub', { a: '1' })];
  write(dist(), files, { runtime });
  expect(treeOf(dist())).toEqual(treeWith(files));
});
