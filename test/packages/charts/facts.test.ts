import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { certManager } from '@kube-world/charts/cert-manager';
import { chartFacts, releaseOf, chartNames, installedCrds } from '@kube-world/charts/facts';
import { traefik } from '@kube-world/charts/traefik';

import { crdSwitches, registeredCrds, unrenderedCrds } from '../../../packages/charts/src/crd-switches';

const root = join(__dirname, '..', '..', '..');
const generated = join(root, 'packages/charts/generated');

test('every chart that is there is listed, and says where it comes from', () => {
  const folders = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(chartNames()).toEqual(folders.map((entry) => entry.name).sort());
  expect(chartNames()).toEqual(expect.arrayContaining(['cert-manager', 'kube-prometheus-stack', 'rancher', 'traefik']));
  for (const name of chartNames()) {
    const facts = chartFacts(name);
    expect(facts).toMatchObject({
      name,
      version: expect.stringMatching(/^v?\d+\.\d+\./),
      repository: expect.stringMatching(/^(https|oci):\/\//),
    });
    expect(facts.kinds.length + facts.crds.length).toBeGreaterThan(0);
  }
});

test('a chart that is not there is refused with those that are', () => {
  expect(() => chartFacts('treafik')).toThrow(/no facts of a chart 'treafik'; known are .*traefik/);
  expect(() => chartFacts('../traefik')).toThrow("no facts of a chart '../traefik'");
});

test('a module is the facts under the name of the chart', () => {
  expect(certManager).toBe(chartFacts('cert-manager'));
  expect(traefik.kinds).toContainEqual({ apiVersion: 'apps/v1', kind: 'Deployment' });
  expect(traefik.images).toEqual([expect.stringMatching(/traefik:v/)]);
  expect(chartFacts('rancher').kubeVersion).toBe('< 1.37.0-0');
  expect(chartFacts('rancher').kinds).toContainEqual({
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    names: ['rancher-critical'],
  });
  expect(chartFacts('gatus').requiresValues).toBe(true);
  expect(readFileSync(join(generated, 'traefik/index.js'), 'utf8')).toMatch(
    /^\/\/ .*\nexports\.traefik = require\('\.\/facts\.json'\);\n$/,
  );
});

const kindsOf = (name: string, values?: unknown): readonly string[] =>
  installedCrds(chartFacts(name), values).installed.map((crd) => crd.kind);

test.each<[string, unknown, readonly string[]]>([
  ['cert-manager', {}, []],
  ['cert-manager', { crds: { enabled: false } }, []],
  ['cert-manager', { crds: { enabled: true } }, ['Challenge', 'Order', 'Certificate', 'CertificateRequest', 'ClusterIssuer', 'Issuer']],
  [
    'cert-manager',
    { installCRDs: true, crds: { enabled: false } },
    ['Challenge', 'Order', 'Certificate', 'CertificateRequest', 'ClusterIssuer', 'Issuer'],
  ],
  ['volsync', undefined, ['ReplicationDestination', 'ReplicationSource']],
  ['volsync', { manageCRDs: null }, ['ReplicationDestination', 'ReplicationSource']],
  ['volsync', { manageCRDs: false }, []],
  ['sealed-secrets', { anything: false }, ['SealedSecret']],
])('%s with %j installs the definitions that its switch lets through', (name, values, kinds) => {
  expect(kindsOf(name, values)).toEqual(kinds);
});

test('definitions that the defaults do not render are added to those that they do', () => {
  const policies = installedCrds(chartFacts('kyverno')).installed.filter((crd) => crd.group === 'policies.kyverno.io');
  expect(policies.every((crd) => crd.versions.includes('v1') && crd.versions.includes('v1beta1'))).toBe(true);
  expect(policies.map((crd) => crd.kind)).toContain('NamespacedMutatingPolicy');
  expect(new Set(policies.map((crd) => crd.kind)).size).toBe(policies.length);
});

test('what a running program registers is told apart from what the chart installs', () => {
  expect(installedCrds(chartFacts('rancher'))).toMatchObject({
    installed: [],
    registered: expect.arrayContaining([expect.objectContaining({ group: 'fleet.cattle.io', kind: 'GitRepo' })]),
  });
  expect(installedCrds(chartFacts('cilium')).registered.map((crd) => crd.kind)).toContain('CiliumLoadBalancerIPPool');
  expect(installedCrds(traefik).registered).toEqual([]);
});

test('every switch belongs to a chart that has definitions, and says what its defaults render', () => {
  for (const [name, { byDefault }] of crdSwitches) {
    expect({ name, rendered: chartFacts(name).crds.length > 0 }).toEqual({ name, rendered: byDefault });
    expect(kindsOf(name, {}).length > 0).toBe(byDefault);
  }
  for (const name of [...unrenderedCrds.keys(), ...registeredCrds.keys()]) expect(chartNames()).toContain(name);
});

test('the declarations of all charts are sound TypeScript', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charts-declarations-'));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    lib: ['es2023'],
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: chartNames().map((name) => join(generated, name, 'index.d.ts')) }),
  );
  const tsc = [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder];
  expect(() => execFileSync(process.execPath, tsc, { encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
  rmSync(folder, { recursive: true });
});

test.each([
  ['3.9.x', '3.9.2', true],
  ['3.9.x', '3.9.x', true],
  ['3.9.x', '3.9.', false],
  ['3.9.x', '3.9.2-rc.1', false],
  ['3.9.x', '3.90.1', false],
  ['3.9.2', '3.9.3', false],
])('facts of %s are facts of %s: %p', (version, release, isOf) => {
  const chart = { ...chartFacts('kyverno'), version };
  if (isOf) expect(releaseOf(chart, release)).toEqual({ ...chart, version: release });
  else expect(() => releaseOf(chart, release)).toThrow(`the facts of chart kyverno are of ${version}, not of ${release}`);
});
