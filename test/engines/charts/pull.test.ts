import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { gzipSync } from 'node:zlib';

import { tarOf } from '../../packages/cli/generate/chart-archives';
import { describeWith } from '../../tools';
import { lighthouse, packed, type TestChart } from './charts';
import { chartRepository, type ChartServer, login, ociRegistry } from './servers';
import { World } from './world';

jest.setTimeout(60_000);

let world: World;
const servers: ChartServer[] = [];
describeWith('helm', () => {
  beforeEach(() => {
    world = new World();
  });
  afterEach(async () => {
    world.remove();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  async function serving(server: Promise<ChartServer>): Promise<ChartServer> {
    const made = await server;
    servers.push(made);
    return made;
  }

  const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const tower = packed('tower', { 'templates/x.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\n' });
  const http = ({ host }: ChartServer): string => `http://${host}`;
  const oci = ({ host }: ChartServer, chart: TestChart = tower): string => `oci://${host}/charts/${chart.name}`;

  test('charts of a repository and of a registry come into the cache, and their digests into the lock file', async () => {
    const light = lighthouse();
    const repository = await serving(chartRepository([light]));
    const registry = await serving(ociRegistry([tower]));
    world.place([
      { name: 'lighthouse', repository: http(repository) },
      { name: 'tower', repository: oci(registry) },
    ]);
    const { status, stdout, stderr } = await world.kubeWorld(['charts', 'pull']);
    expect(stderr).toContain(`lighthouse 1.2.3: fetched, sha256:${sum(light.bytes)}`);
    expect(stdout).toBe('2 charts: 2 fetched, 0 in the cache, 0 refused; charts.lock.json has 2 more lines: commit it\n');
    expect(status).toBe(0);
    expect(Object.entries(world.readLock())).toEqual([
      [`${http(repository)}/lighthouse 1.2.3`, `sha256:${sum(light.bytes)}`],
      [`${oci(registry)} 1.2.3`, `sha256:${sum(tower.bytes)}`],
    ]);
    expect(world.cached()).toEqual([`lighthouse-1.2.3.${sum(light.bytes)}.tgz`, `tower-1.2.3.${sum(tower.bytes)}.tgz`]);

    const asked = [repository.asked.length, registry.asked.length];
    expect((await world.kubeWorld(['charts', 'pull', '--frozen'])).stdout).toBe('2 charts: 0 fetched, 2 in the cache, 0 refused\n');
    expect([repository.asked.length, registry.asked.length]).toEqual(asked);
  });

  test('a version with a plus is fetched from both, and the line of a version that nobody installs any more is dropped', async () => {
    const plus = { version: '1.3.0+up1.0' };
    const registry = await serving(ociRegistry([tower, packed('tower', {}, plus)]));
    const repository = await serving(chartRepository([packed('lighthouse', {}, plus)]));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    await world.kubeWorld(['charts', 'pull']);
    world.place([
      { name: 'tower', repository: oci(registry), ...plus },
      { name: 'lighthouse', repository: http(repository), ...plus },
    ]);
    expect((await world.kubeWorld(['charts', 'pull', '--cluster', 'c'])).stdout).toContain('2 fetched');
    expect(Object.keys(world.readLock())).toHaveLength(3);
    expect((await world.kubeWorld(['charts', 'pull'])).stdout).toContain('2 in the cache');
    expect(Object.keys(world.readLock())).toEqual([`${http(repository)}/lighthouse 1.3.0+up1.0`, `${oci(registry)} 1.3.0+up1.0`]);
  });

  test('what is served differently than it was locked is refused with both digests, and stops no other chart', async () => {
    const registry = await serving(ociRegistry([tower, packed('pier', {})]));
    world.place([
      { name: 'tower', repository: oci(registry) },
      { name: 'pier', repository: `oci://${registry.host}/charts/pier` },
    ]);
    world.writeLock({ [`${oci(registry)} 1.2.3`]: `sha256:${'0'.repeat(64)}` });
    const { status, stdout, stderr } = await world.kubeWorld(['charts', 'pull']);
    expect(stderr).toContain(
      `chart tower 1.2.3: charts.lock.json expects sha256:${'0'.repeat(64)}, what came has sha256:${sum(tower.bytes)}; somebody has changed what is served`,
    );
    expect(stdout).toContain('2 charts: 1 fetched, 0 in the cache, 1 refused');
    expect(status).toBe(1);
    expect(world.readLock()[`${oci(registry)} 1.2.3`]).toBe(`sha256:${'0'.repeat(64)}`);
    expect(world.cached()).toHaveLength(1);
  });

  test('an archive that is not what the index of its repository says is refused', async () => {
    const repository = await serving(chartRepository([tower], { digests: { tower: 'a'.repeat(64) } }));
    world.place([{ name: 'tower', repository: http(repository) }]);
    const { status, stderr } = await world.kubeWorld(['charts', 'pull']);
    expect(stderr).toContain(`the index of ${http(repository)} expects sha256:${'a'.repeat(64)}, what came has sha256:${sum(tower.bytes)}`);
    expect(status).toBe(1);
    expect([world.hasLock, world.cached()]).toEqual([false, []]);
  });

  test.each([
    ['--frozen', ['--frozen'], {}],
    ['CI=true', [], { CI: 'true' }],
  ])('with %s nothing is added to the lock file', async (_, more, env) => {
    const registry = await serving(ociRegistry([tower]));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    const { status, stderr } = await world.kubeWorld(['charts', 'pull', ...more], env);
    expect(stderr).toContain('chart tower 1.2.3: charts.lock.json does not hold it, and --frozen adds nothing; pull it without --frozen');
    expect([status, world.hasLock, registry.asked]).toEqual([1, false, []]);
  });

  test('a version that a repository has not is answered with those that are near', async () => {
    const repository = await serving(
      chartRepository(['1.0.0', '1.2.0', '1.2.4', '1.3.0', '9.0.0'].map((version) => packed('tower', {}, { version }))),
    );
    world.place([{ name: 'tower', repository: http(repository) }]);
    const { stderr } = await world.kubeWorld(['charts', 'pull']);
    expect(stderr).toContain(`${http(repository)} has no version 1.2.3 of it; near are 1.0.0, 1.2.0, 1.2.4, 1.3.0, 9.0.0`);
  });

  test('a version that a registry has not is answered with its newest', async () => {
    const registry = await serving(ociRegistry(['1.0.0', '1.4.0'].map((version) => packed('tower', {}, { version }))));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    expect((await world.kubeWorld(['charts', 'pull'])).stderr).toContain(
      `${oci(registry)} has no version 1.2.3 of it; the newest is 1.4.0`,
    );
  });

  test.each([
    ['a repository', async () => http(await serving(chartRepository([tower], { manner: 'hang' })))],
    ['a registry', async () => oci(await serving(ociRegistry([tower], { manner: 'hang' })))],
  ])('%s that hangs ends after the time that was given, with its address', async (_, start) => {
    const repository = await start();
    world.place([{ name: 'tower', repository }]);
    const { status, stderr } = await world.kubeWorld(['charts', 'pull', '--timeout', '1']);
    expect(stderr).toMatch(/tower did not answer within 1 s; try again, or give it longer with --timeout SECONDS/);
    expect(stderr).toContain(repository);
    expect([status, world.cached()]).toEqual([1, []]);
  });

  test('a repository that asks for a login says how, and serves whoever has given it to helm', async () => {
    const repository = await serving(chartRepository([tower], { manner: 'login' }));
    world.place([{ name: 'tower', repository: http(repository) }]);
    const refused = await world.kubeWorld(['charts', 'pull']);
    expect(refused.stderr).toContain(`${http(repository)}/tower asks for a login`);
    expect(refused.stderr).toContain(`log in with helm repo add NAME ${http(repository)} --username USER --password-stdin`);
    expect(
      (await world.runHelm(['repo', 'add', 'ours', http(repository), '--username', login.user, '--password', login.password])).status,
    ).toBe(0);
    expect((await world.kubeWorld(['charts', 'pull'])).stdout).toContain('1 fetched');
  });

  test('a registry that asks for a login says how, and serves whoever has logged in', async () => {
    const registry = await serving(ociRegistry([tower], { manner: 'login' }));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    const refused = await world.kubeWorld(['charts', 'pull']);
    expect(refused.stderr).toContain(`${oci(registry)} asks for a login`);
    expect(refused.stderr).toContain(`log in with helm registry login ${registry.host}`);
    const loggedIn = await world.runHelm([
      'registry',
      'login',
      registry.host,
      '--plain-http',
      '--username',
      login.user,
      '--password',
      login.password,
    ]);
    expect(loggedIn).toMatchObject({ status: 0 });
    expect((await world.kubeWorld(['charts', 'pull'])).stdout).toContain('1 fetched');
  });

  test('a registry that hands a token to anybody serves without a login', async () => {
    const registry = await serving(ociRegistry([tower], { manner: 'token' }));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    expect((await world.kubeWorld(['charts', 'pull'])).stdout).toContain('1 fetched');
  });

  test('a blob that is cut short is refused', async () => {
    const registry = await serving(ociRegistry([tower], { blob: tower.bytes.subarray(0, 100) }));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    const { status, stderr } = await world.kubeWorld(['charts', 'pull']);
    expect(stderr).toContain(`${oci(registry)} cannot be fetched`);
    expect([status, world.cached()]).toEqual([1, []]);
  });

  const yaml = { path: 'tower/Chart.yaml', content: 'apiVersion: v2\nname: tower\nversion: 1.2.3\n' };

  test.each([
    ['is cut short', tower.bytes.subarray(0, tower.bytes.length - 20), 'the archive is cut short'],
    [
      'leads out of itself',
      gzipSync(tarOf([yaml, { path: 'tower/../../evil', content: 'x' }])),
      "'tower/../../evil' leads out of the archive",
    ],
    [
      'holds a link',
      gzipSync(tarOf([yaml, { path: 'tower/to', type: 'SymbolicLink', linkpath: '/etc/passwd' }])),
      "'tower/to' is a SymbolicLink",
    ],
    [
      'holds a second chart',
      gzipSync(tarOf([yaml, { path: 'pier/Chart.yaml', content: yaml.content }])),
      "the archive holds 'pier/Chart.yaml', which is not of the chart 'tower'",
    ],
    ['is another chart', packed('pier', {}).bytes, "the archive holds 'pier/Chart.yaml', which is not of the chart 'tower'"],
  ])('an archive that %s is refused although every digest is right', async (_, bytes, message) => {
    const registry = await serving(ociRegistry([{ ...tower, bytes }]));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    const { status, stderr } = await world.kubeWorld(['charts', 'pull']);
    expect(stderr).toContain(`chart tower 1.2.3: `);
    expect(stderr).toContain(message);
    expect([status, world.hasLock, world.cached()]).toEqual([1, false, []]);
  });

  test('an address where nobody listens is named', async () => {
    const registry = await ociRegistry([]);
    await registry.close();
    world.place([{ name: 'tower', repository: oci(registry) }]);
    expect((await world.kubeWorld(['charts', 'pull'])).stderr).toMatch(/charts\/tower cannot be fetched: .*refused/);
  });

  test('a chart that was damaged in the cache is fetched again', async () => {
    const registry = await serving(ociRegistry([tower]));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    await world.kubeWorld(['charts', 'pull']);
    const file = join(world.cache, world.cached()[0] ?? '');
    writeFileSync(file, 'rust');
    expect((await world.kubeWorld(['charts', 'pull', '--frozen'])).stdout).toContain('1 fetched');
    expect(sum(readFileSync(file))).toBe(sum(tower.bytes));
  });

  test('a helm that is not there is asked for', async () => {
    world.place([]);
    const { status, stderr } = await world.kubeWorld(['charts', 'pull'], { KUBE_WORLD_HELM: '/nowhere/helm' });
    expect(stderr).toBe("/nowhere/helm: is no helm that answers 'helm version'; install helm 4, or name it with KUBE_WORLD_HELM=FILE\n");
    expect(status).toBe(1);
  });

  test('Ctrl-C ends a pull at once and leaves nothing half-written', async () => {
    const registry = await serving(ociRegistry([tower], { manner: 'hang' }));
    world.place([{ name: 'tower', repository: oci(registry) }]);
    const { status, stderr } = await world.kubeWorld(['charts', 'pull'], {}, (pid) => {
      const poll = setInterval(() => {
        if (registry.asked.length === 0) return;
        clearInterval(poll);
        process.kill(pid, 'SIGINT');
      }, 20);
    });
    expect(stderr).toContain('stopped by SIGINT');
    expect([status, world.hasLock, world.cached()]).toEqual([130, false, []]);
  });
});
