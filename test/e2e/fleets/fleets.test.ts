import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { recordProof } from '../../proof/record';
import { passing } from './pass';
import type { Row } from './row';
import { mute, ruleIds } from './rule-ids';
import { type Answer, pairwise, runCommand } from './run-command';
import { nameOf, rows } from './table';
import { unreached } from './unreached';

const scratch = mkdtempSync(join(tmpdir(), 'kube-world-fleets-'));
const empty = join(scratch, 'empty');
let refused: ReadonlyMap<Row, Answer>;
let passed: ReadonlyMap<(typeof passing)[number], Answer>;

/** @returns the folder of the output, with what lies there already */
function folderFor({ kept }: Row): string {
  if (!kept) return empty;
  const folder = mkdtempSync(join(scratch, 'kept-'));
  for (const [path, text] of Object.entries(kept)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

beforeAll(async () => {
  const started = performance.now();
  refused = await pairwise(rows, (row) => runCommand('check', nameOf(row), folderFor(row), row.options));
  passed = await pairwise(passing, (each) => runCommand('check', nameOf(each), empty));
  recordProof({
    section: 'fleets',
    cluster: 'fleet',
    engine: 'kube-world check',
    figures: { rules: ruleIds.size, refused: rows.length, passed: passing.length, unreached: unreached.size },
    seconds: (performance.now() - started) / 1000,
  });
}, 1_200_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the whole command finds', () => {
  test.each(rows.map((row) => [nameOf(row), row] as const))('%s', (_, row) => {
    const { code, issues } = refused.get(row) ?? { code: undefined, issues: [] };
    const { severity = 'error', at, message, remedy } = row.issue;
    expect(issues.filter(({ rule }) => rule === row.rule)).toEqual([
      {
        rule: row.rule,
        severity,
        at,
        message: expect.stringContaining(message) as string,
        remedy: expect.stringContaining(remedy) as string,
      },
    ]);
    expect(issues.filter(({ rule }) => rule !== row.rule && row.among?.includes(rule) !== true)).toEqual([]);
    expect(code).toBe(issues.some((issue) => issue.severity === 'error') ? 1 : 0);
  });
});

describe('the whole command takes', () => {
  test.each(passing.map((each) => [each.title, each] as const))('%s', (_, each) => {
    expect(passed.get(each)).toMatchObject({ code: 0, issues: [] });
  });
});

describe('the table', () => {
  test('has a fleet for every rule and policy that the sources name, and no other', () => {
    expect([...new Set([...rows.map(({ rule }) => rule), ...unreached.keys()])].sort()).toEqual([...ruleIds].sort());
  });

  test('names as unreached only what no fleet shows', () => {
    expect(rows.filter(({ rule }) => unreached.has(rule))).toEqual([]);
  });

  test('knows the id of whatever was found', () => {
    const found = [...refused.values()].flatMap(({ issues }) => issues.map(({ rule }) => rule));
    expect(found.filter((rule) => !ruleIds.has(rule))).toEqual([]);
  });

  test('sees an id in each file that a registry lists', () => {
    // that one is of all policies
    expect(mute).toEqual(['packages/synth/src/checks/broken-policy.ts']);
  });

  test('calls no two fleets the same', () => {
    const names = [...rows, ...passing].map((each) => nameOf(each));
    expect(new Set(names).size).toBe(names.length);
  });
});

/** Path -> text of everything below a folder. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

describe('synth refuses, and leaves the output as it was, for', () => {
  const out = join(scratch, 'dist');
  let before: ReturnType<typeof contentOf>;

  beforeAll(async () => {
    expect(await runCommand('synth', 'the good fleet', out)).toMatchObject({ code: 0, issues: [] });
    before = contentOf(out);
    expect(Object.keys(before)).toContain('/c/apps/web/deployment.web.yaml');
  }, 120_000);

  // one of each stage: the facts, placing, building, delivering, checking one cluster, and two of them
  const ofStages = ['missing-fact', 'app-misplaced', 'app-refused', 'delivery-refused', 'container-privileged', 'host-claimed-twice'];
  test.each(ofStages)('%s', async (rule) => {
    const row = rows.find((each) => each.rule === rule);
    const { code, issues } = await runCommand('synth', row ? nameOf(row) : '', out);
    expect({ code, rules: issues.map((issue) => issue.rule) }).toEqual({ code: 1, rules: [rule] });
    expect(contentOf(out)).toEqual(before);
  });
});
