import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
let scratch: string;

/** A copy of what people write, beside links to what they do not. */
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'kube-world-future-'));
  for (const folder of ['clusters', 'apps']) cpSync(join(root, folder), join(scratch, folder), { recursive: true });
  // what the CDK made is kept by synth, not written
  cpSync(join(root, 'dist/cloud/aws'), join(scratch, 'dist/cloud/aws'), { recursive: true });
  for (const folder of ['packages', 'node_modules']) symlinkSync(join(root, folder), join(scratch, folder));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The files that a how-to page shows, as they stand there. */
function snippets(name: string): readonly string[] {
  const page = readFileSync(join(root, `docs/how-to/${name}.md`), 'utf8');
  return [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, text]) => (text ?? '').replace(/^ {3}/gm, ''));
}

test('[KW-65] a new cluster is one new folder and one line in clusters/fleet.ts', () => {
  const [spec = '', apps = ''] = snippets('add-a-cluster');
  mkdirSync(join(scratch, 'clusters/attic'));
  writeFileSync(join(scratch, 'clusters/attic/spec.ts'), spec);
  writeFileSync(join(scratch, 'clusters/attic/apps.ts'), apps);
  const fleetFile = join(scratch, 'clusters/fleet.ts');
  const before = readFileSync(fleetFile, 'utf8');
  writeFileSync(fleetFile, before.replace('    managementApps,\n', "    managementApps,\n    require('./attic/apps').atticApps,\n"));

  const run = spawnSync('node', [join(root, 'packages/cli/bin/kube-world.cjs'), 'synth', '--json'], { cwd: scratch, encoding: 'utf8' });
  expect(run.stderr).not.toContain('error');
  expect(run.status).toBe(0);
  expect(readdirSync(join(scratch, 'dist'))).toContain('attic');
  expect(readdirSync(join(scratch, 'dist/attic/infrastructure'))).toContain('priority-classes');
  // and the clusters that were there are what they were, to the byte: an inventory holds the hash of each file
  const others = readdirSync(join(scratch, 'dist')).filter((name) => name !== 'attic' && !name.startsWith('.'));
  expect(others.toSorted()).toEqual(['cloud', 'kubani', 'management', 'pi']);
  for (const name of others) {
    const inventory = join('dist', name, 'inventory.json');
    expect(readFileSync(join(scratch, inventory), 'utf8')).toBe(readFileSync(join(root, inventory), 'utf8'));
  }
}, 30_000);

test('the app of the how-to page runs on it as the page says', () => {
  const [app = ''] = snippets('add-an-app');
  mkdirSync(join(scratch, 'apps/whoami'));
  writeFileSync(join(scratch, 'apps/whoami/whoami.ts'), app);
  const file = join(scratch, 'clusters/pi/apps.ts');
  const before = readFileSync(file, 'utf8');
  const placed = before.replace(
    '    priorityClasses(),\n',
    "    priorityClasses(),\n    require('../../apps/whoami/whoami').whoami({ host: 'whoami.example.com' }),\n",
  );
  writeFileSync(file, placed);
  const facts = join(scratch, 'clusters/fleet-facts.ts');
  writeFileSync(facts, readFileSync(facts, 'utf8').replace('registries: [', "registries: ['docker.io/traefik', "));

  const run = spawnSync('node', [join(root, 'packages/cli/bin/kube-world.cjs'), 'synth', '--cluster', 'pi'], {
    cwd: scratch,
    encoding: 'utf8',
  });
  expect(run.stderr).not.toContain('error');
  const files = readdirSync(join(scratch, 'dist/pi/apps/whoami'));
  expect(files).toEqual(
    expect.arrayContaining(['deployment.whoami.yaml', 'service.whoami.yaml', 'ingressroute.whoami.yaml', 'fleet.yaml']),
  );
  expect(readdirSync(join(scratch, 'dist/pi/infrastructure'))).toContain('namespace-whoami');
}, 30_000);
