import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'kube-world-cli-'));
  for (const folder of ['node_modules', 'packages']) symlinkSync(join(root, folder), join(scratch, folder));
  mkdirSync(join(scratch, 'clusters'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function kubeWorld(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('node', [join(root, 'packages/cli/bin/kube-world.cjs'), ...args], { cwd: scratch, encoding: 'utf8' });
}

/** A fleet of one cluster `c` with one app `web`. @param object what the app makes, as source text */
function writeFleet(object: string): void {
  writeFileSync(
    join(scratch, 'clusters/fleet.ts'),
    `import { defineCluster, defineFleet, placeOn } from '@kube-world/model';
     import { ApiObject } from 'cdk8s';
     const cluster = defineCluster({
       name: 'c', role: 'standalone', engine: 'flux', profile: 'development',
       platform: { kind: 'kind', kubernetes: '1.36.1', api: { address: '127.0.0.1', port: 6443 }, machine: { name: 'host', address: '192.168.1.2', network: 'home' } },
       network: { nodes: '172.18.0.0/16', pods: '10.244.0.0/16', services: '10.96.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' }, others: { home: '192.168.1.0/24' } },
       nodes: { 'c-1': { address: '172.18.0.2', role: 'control-plane', architecture: 'amd64', cpus: 4, memory: '8Gi', disks: [{ name: 'd', size: '50G', medium: 'ssd' }] } },
       storage: { classes: {}, purposes: {} },
     });
     const web = { name: 'web', namespace: { name: 'default', podSecurity: 'baseline', exists: true }, layer: 'apps', build: (scope) => { new ApiObject(scope, 'settings', ${object}); } };
     export const fleet = defineFleet({ name: 'f', repository: { url: 'https://git.example.com/f', branch: 'main' }, owner: 'o', domain: 'example.com', placements: [placeOn(cluster, [web])] });`,
  );
}

const good = "{ apiVersion: 'v1', kind: 'ConfigMap', data: { mode: 'on' } }";
const typo = "{ apiVersion: 'v1', kind: 'ConfigMap', dato: { mode: 'on' } }";

test('synth writes one line a cluster and nothing else', () => {
  writeFleet(good);
  const { status, stdout, stderr } = kubeWorld('synth');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^c {2}1 unit {2}\d+ objects {2}0 changed {2}\d+ added {2}0 removed {2}\d\.\d\d s\n$/);
  expect(status).toBe(0);
  expect(readFileSync(join(scratch, 'dist/c/apps/web/configmap.settings.yaml'), 'utf8')).toContain('mode: "on"');
});

test('a second synth changes nothing', () => {
  writeFleet(good);
  kubeWorld('synth');
  expect(kubeWorld('synth').stdout).toContain('0 changed  0 added  0 removed');
});

test('an unknown field is refused with its place and a nearby name, and dist/ is as it was', () => {
  writeFleet(good);
  kubeWorld('synth');
  writeFleet(typo);
  const { status, stdout, stderr } = kubeWorld('synth');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('c/web/settings');
  expect(stderr).toMatch(/did you mean .?data/);
  expect(stderr).toContain('nothing was written');
  expect(readFileSync(join(scratch, 'dist/c/apps/web/configmap.settings.yaml'), 'utf8')).toContain('mode: "on"');
});

test('check says the same and writes nothing', () => {
  writeFleet(good);
  expect(kubeWorld('check').status).toBe(0);
  writeFleet(typo);
  expect(kubeWorld('check').status).toBe(1);
  expect(existsSync(join(scratch, 'dist'))).toBe(false);
});

test('check --upgrade tells what would break on a later Kubernetes, writes nothing and refuses what it cannot read', () => {
  writeFleet(
    "{ apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3', kind: 'FlowSchema', spec: { priorityLevelConfiguration: { name: 'x' } } }",
  );
  const file = join(scratch, 'clusters/fleet.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace("kubernetes: '1.36.1'", "kubernetes: '1.31.1'"));
  const broken = kubeWorld('check', '--upgrade', 'c=1.32');
  expect(broken.stdout).toMatch(/^c: Kubernetes 1\.31\.1 -> 1\.32\n {2}breaks: 1\n[^]*1\.31 was the last with it/);
  expect(broken).toMatchObject({ status: 1, stderr: '' });
  expect(kubeWorld('check', '--upgrade', 'd=1.32')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("no cluster is called 'd'") as string,
  });
  expect(existsSync(join(scratch, 'dist'))).toBe(false);
});

test('--json gives the issues as data', () => {
  writeFleet(typo);
  const { status, stdout } = kubeWorld('check', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    issues: [{ severity: 'error', at: expect.stringContaining('c/web/settings') as string }],
  });
});

test('a file in the way that synth did not write is kept and reported', () => {
  writeFleet(good);
  kubeWorld('synth');
  writeFileSync(join(scratch, 'dist/c/NOTES'), 'mine');
  const { status, stderr } = kubeWorld('synth');
  expect(status).toBe(0);
  expect(stderr).toContain('c/NOTES was not written by synth');
  expect(readFileSync(join(scratch, 'dist/c/NOTES'), 'utf8')).toBe('mine');
});

test.each([
  ['a missing fleet file', ['synth', '--fleet', 'nowhere.ts'], 1, 'nowhere.ts: there is no such file'],
  ['a folder in place of the fleet file', ['synth', '--fleet', 'clusters'], 1, 'clusters: is a folder; name the file'],
  ['an unknown cluster', ['synth', '--cluster', 'd'], 1, "no cluster is called 'd'; the fleet has: c"],
  ['an unknown command', ['sinth'], 2, "there is no command 'sinth'"],
])('%s is answered with what to do', (_, args, status, message) => {
  writeFleet(good);
  const run = kubeWorld(...args);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(message);
  expect(run.stderr).not.toContain('    at ');
});

test('--json gives what stopped a run as data too', () => {
  const { status, stdout } = kubeWorld('check', '--json', '--fleet', 'nowhere.ts');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, issues: [{ rule: 'run-stopped', at: 'nowhere.ts' }] });
});

test.each([
  ['a syntax error', 'export const fleet = {;\n', /clusters\/fleet\.ts[^]*npx projen lint/],
  ['a name that is nowhere', 'export const fleet = nowhere;\n', /clusters\/fleet\.ts:1:\d+: nowhere is not defined/],
  [
    'an import of a missing file',
    "import { spec } from './nowhere';\nexport const fleet = spec;\n",
    /clusters\/fleet\.ts: Cannot find module '\.\/nowhere'/,
  ],
])('%s in the fleet is answered with its place and without a stack', (_, text, message) => {
  writeFileSync(join(scratch, 'clusters/fleet.ts'), text);
  const { status, stderr } = kubeWorld('check');
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
});

test('a file that exports no fleet is answered with what to write', () => {
  writeFileSync(join(scratch, 'clusters/fleet.ts'), 'export const fleets = [];\n');
  expect(kubeWorld('check').stderr).toContain('exports no fleet');
});
