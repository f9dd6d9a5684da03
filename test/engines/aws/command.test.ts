import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = join(__dirname, '..', '..', '..');
const command = join(root, 'packages/cli/bin/kube-world.cjs');
const nowhere = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };
let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'kube-world-aws-command-'));
  for (const entry of ['node_modules', 'packages', 'test', 'package.json', 'cdk.json'])
    symlinkSync(join(root, entry), join(scratch, entry));
  mkdirSync(join(scratch, 'clusters'));
  mkdirSync(join(scratch, 'tmp'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Where the CDK keeps its assembly while it is at work. */
const assemblies = (): readonly string[] => readdirSync(join(scratch, 'tmp'));
const settings = () => ({ cwd: scratch, env: { ...process.env, TMPDIR: join(scratch, 'tmp') } });
const run = (...args: readonly string[]) => spawnSync('node', [command, ...args], { ...settings(), encoding: 'utf8' });

/** The fleet of the model's tests: its cloud with some facts changed, or without it. */
function writeFleet(platform: object | 'no cloud'): void {
  const change = platform === 'no cloud' ? '{}' : JSON.stringify({ platform });
  const keep = platform === 'no cloud' ? "spec.name !== 'cloud'" : 'true';
  writeFileSync(
    join(scratch, 'clusters/fleet.ts'),
    `import { defineCluster, defineFleet, placeOn } from '@kube-world/model';
     import { smallFleet } from '../test/packages/model/checks/small-fleet';
     const { clusters, ...facts } = smallFleet('cloud', ${change});
     const kept = clusters.filter(({ spec }) => ${keep}).map(({ spec }) => ({ ...spec, links: (spec.links ?? []).filter(({ to }) => to !== 'cloud' || ${keep.replace('spec.name', "'cloud'")}) }));
     export const fleet = defineFleet({ ...facts, placements: kept.map((spec) => placeOn(defineCluster(spec), [])) });`,
  );
}

/** Everything that lies in the output folder: file -> text. */
function written(): ReadonlyMap<string, string> {
  const dist = join(scratch, 'dist');
  if (!existsSync(dist)) return new Map();
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name).slice(dist.length + 1), readFileSync(join(parentPath, name), 'utf8')]),
  );
}
const templatesMade = () =>
  assemblies().flatMap((folder) => readdirSync(join(scratch, 'tmp', folder)).filter((file) => file.endsWith('.template.json')));
const template = (part: string): string => written().get(`cloud/aws/${part}.json`) ?? '';

describe('templates and the facts that they were made from', () => {
  test('without templates, a check warns and says what makes them', () => {
    writeFleet({});
    const { status, stderr } = run('check');
    expect(stderr).toMatch(/warning: .*cloud\/aws: there are no templates[^]*npx projen synth:aws/);
    expect(status).toBe(0);
  });

  test('synth --aws writes them, and a synth keeps them byte for byte', () => {
    expect(run('synth', '--aws')).toMatchObject({ status: 0, stderr: '' });
    expect(template('network')).toContain('"RetentionInDays": 30');
    const before = written();
    expect(run('synth')).toMatchObject({ status: 0, stderr: '' });
    expect(written()).toEqual(before);
  });

  test('when a fact changes, check and synth refuse, name the command, and dist/ is as it was', () => {
    const before = written();
    writeFleet({ logDays: 60 });
    for (const name of ['check', 'synth']) {
      const { status, stderr } = run(name);
      expect(stderr).toMatch(/error: dist\/cloud\/aws: [^]*\[templates-outdated\]\n {2}run npx projen synth:aws/);
      expect(status).toBe(1);
    }
    expect(written()).toEqual(before);
  });

  test('into another folder, where none lie, it is a warning', () => {
    const { status, stderr } = run('synth', '--out', 'elsewhere');
    expect([status, stderr]).toEqual([0, '1 warning: npx projen check lists them\n']);
    expect(existsSync(join(scratch, 'elsewhere/cloud/aws'))).toBe(false);
  });

  test('who interrupts synth --aws when templates lie in the assembly already finds dist/ as it was', async () => {
    const before = written();
    const child = spawn('node', [command, 'synth', '--aws'], { ...settings(), stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (child.exitCode === null && templatesMade().length === 0) await setTimeout(5);
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(templatesMade()).not.toEqual([]);
    expect(written()).toEqual(before);
  });

  test('synth --aws mends it, and takes away what the interrupted one left', () => {
    expect(assemblies()).toHaveLength(1);
    expect(run('synth', '--aws')).toMatchObject({ status: 0, stderr: '' });
    expect(assemblies()).toEqual([]);
    expect(template('network')).toContain('"RetentionInDays": 60');
    expect(run('check').status).toBe(0);
  });

  test('a fact that the checks of the stacks refuse is told with its place and what to do, and dist/ is as it was', () => {
    const before = written();
    writeFleet({ logDays: 60, database: { deletionProtection: false } });
    const { status, stderr } = run('synth', '--aws');
    expect(stderr).toMatch(
      /error: cloud-data\/database\/Resource: the RDS instance [^\n]* deletion protection [^\n]*\[AwsSolutions-RDS10\]\n {2}change the fact/,
    );
    expect(stderr).toContain('nothing was written');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
    expect(written()).toEqual(before);
  });

  test('a fact that does not hold is told by the model, and the CDK never sees it', () => {
    writeFleet({ logDays: 61 });
    const { status, stderr } = run('synth', '--aws');
    expect(stderr).toMatch(/error: cloud\.platform\.logDays: CloudWatch Logs keeps logs for/);
    expect([status, stderr.includes('    at ')]).toEqual([1, false]);
  });

  test('cdk finds the stacks by the settings at the root, without a network', () => {
    writeFleet({});
    const output = join(scratch, 'assembly');
    const cdk = (...args: readonly string[]) =>
      spawnSync('node', [join(root, 'node_modules/aws-cdk/bin/cdk'), ...args, '--output', output], {
        cwd: scratch,
        encoding: 'utf8',
        env: { ...process.env, ...nowhere },
      });
    expect(cdk('ls').stdout.trim().split('\n').toSorted()).toEqual(
      ['backup', 'backup-copy', 'cluster', 'data', 'identities', 'link', 'network', 'watch'].map((part) => `cloud-${part}`),
    );
    writeFleet({ logDays: 61 });
    const refused = cdk('ls');
    expect(refused.stderr).toContain('cloud.platform.logDays');
    expect(refused.status).not.toBe(0);
  });

  test('a cluster that goes takes its templates along', () => {
    writeFleet('no cloud');
    expect(run('synth').status).toBe(0);
    expect([...written().keys()].filter((path) => path.startsWith('cloud/'))).toEqual([]);
  });
});
