import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
let scratch: string;
let count = 0;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'kube-world-determinism-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly umask?: string;
}

/** One hash over paths and bytes of what the command writes there. */
function hashOf({ env = {}, cwd = root, umask = '022' }: Surroundings): string {
  const out = join(scratch, `dist-${(count += 1)}`);
  const command = [join(root, 'packages/cli/bin/kube-world.cjs'), 'synth', '--fleet', join(root, 'clusters/fleet.ts'), '--out', out];
  const run = spawnSync('sh', ['-c', `umask ${umask}; exec node "$@"`, 'sh', ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const hash = createHash('sha256');
  const files = readdirSync(out, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(50);
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(out.length));
  for (const path of paths.toSorted())
    hash
      .update(`${path}\0`)
      .update(readFileSync(out + path))
      .update('\0');
  return hash.digest('hex');
}

let expected: string;
beforeAll(() => {
  expected = hashOf({});
}, 30_000);

test.each<readonly [string, Surroundings]>([
  ['another time zone', { env: { TZ: 'Pacific/Kiritimati' } }],
  ['another locale', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
  ['another working directory', { cwd: tmpdir() }],
  ['another umask', { umask: '077' }],
  ["cdk8s's own switches", { env: { CDK8S_DISABLE_SORT: '1', CDK8S_OUTDIR: '/nonexistent', CDK8S_RECORD_CONSTRUCT_METADATA: 'true' } }],
  ['no home and no colours', { env: { HOME: '/nonexistent', NO_COLOR: '1', FORCE_COLOR: '3' } }],
])(
  'synth writes the same bytes under %s',
  (_, surroundings) => {
    expect(hashOf(surroundings)).toBe(expected);
  },
  30_000,
);
