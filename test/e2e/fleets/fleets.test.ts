import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { recordProof } from '../../proof/record';
import { passing } from './pass';
import { mute, ruleIds } from './rule-ids';
import { type Answer, pairwise, runCommand } from './run-command';
import { nameOf, rows } from './table';
import { unreached } from './unreached';

const out = mkdtempSync(join(tmpdir(), 'kube-world-fleets-'));
let refused: ReadonlyMap<(typeof rows)[number], Answer>;
let passed: ReadonlyMap<(typeof passing)[number], Answer>;

/** @returns the folder of the output, with what lies there already */
function folderFor({ kept }: Row): string {
  if (!kept) return out;
  const folder = mkdtempSync(`${out}-`);
  for (const [path, text] of Object.entries(kept)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

beforeAll(async () => {
  const started = performance.now();
  refused = await pairwise(rows, (row) => runCommand('check', nameOf(row), folderFor(row), row.options));
  passed = await pairwise(passing, (each) => runCommand('check', nameOf(each), out));
  recordProof({
    section: 'fleets',
    cluster: 'fleet',
    engine: 'kube-world check',
    figures: { rules: ruleIds.size, 'fleets refused': rows.length, 'fleets passed': passing.length, 'not reached': unreached.size },
    seconds: Math.round((performance.now() - started) / 1000),
  });
}, 900_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the whole command finds', () => {
  test.each(rows.map((row) => [nameOf(row), row] as const))('%s', (_, row) => {
    const { code, issues } = refused.get(row) ?? { code: -1, issues: [] };
    const { severity = 'error', at, message, remedy } = row.issue;
    const others = issues.filter(({ rule }) => !row.among?.includes(rule));
    expect(others).toEqual([
      {
        rule: row.rule,
        severity,
        at,
        message: expect.stringContaining(message) as string,
        remedy: expect.stringContaining(remedy) as string,
      },
    ]);
    expect(code).toBe(severity === 'error' || issues.some((issue) => issue.severity === 'error') ? 1 : 0);
  });
});

describe('the whole command takes', () => {
  test.each(passing.map((each) => [each.title, each] as const))('%s', (_, each) => {
    expect(passed.get(each)).toMatchObject({ code: 0, issues: [] });
  });
});
