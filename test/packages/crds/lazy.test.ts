import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { kindsOf } from '@kube-world/crds';
import * as certManager from '@kube-world/crds/cert-manager.io/v1';
import { ApiObject, App, Chart } from 'cdk8s';

const root = join(__dirname, '..', '..', '..');

/** What a program that starts with this line has loaded of packages/crds. */
function loadedBy(line: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-lazy-'));
  try {
    const report = `process.stdout.write(JSON.stringify(Object.keys(require.cache).filter((file) => /packages.crds|node_modules.cdk8s/.test(file))));`;
    writeFileSync(join(folder, 'program.ts'), `${line}\n${report}\n`);
    const output = execFileSync(process.execPath, [join(root, 'packages/cli/bin/run.cjs'), join(folder, 'program.ts')], {
      encoding: 'utf8',
    });
    return (JSON.parse(output) as string[]).map((file) => relative(join(root, 'packages', 'crds'), file)).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a program that imports one kind loads that group version alone', () => {
  const index = join(root, 'packages/crds/generated/apps/v1/index.js');
  const loaded = loadedBy(
    `const { Deployment } = require(${JSON.stringify(index)}); if (Deployment.kind !== 'Deployment') throw new Error();`,
  );
  expect(loaded.filter((file) => !file.includes('cdk8s'))).toEqual([
    'generated/apps/v1/index.js',
    'src/define-kinds.ts',
    'src/kube-object.ts',
  ]);
});

test('a program that imports the package alone loads nothing generated', () => {
  const loaded = loadedBy(`require(${JSON.stringify(join(root, 'packages/crds/src/index.ts'))});`);
  expect(loaded).toContain('src/index.ts');
  expect(loaded.filter((file) => file.startsWith('generated'))).toEqual([]);
});

test('importing every group version makes no class, and does not even load cdk8s', () => {
  const loaded = loadedBy(`const { kindsOf } = require(${JSON.stringify(join(root, 'packages/crds/src/index.ts'))});
    const versions = Object.keys(require(${JSON.stringify(join(root, 'packages/crds/generated/index.json'))}).kinds);
    if (versions.length < 100 || versions.some((version) => kindsOf(version) === undefined)) throw new Error();`);
  expect(loaded.filter((file) => file.endsWith('index.js') && file.startsWith('generated')).length).toBeGreaterThan(100);
  expect(loaded.filter((file) => file.includes('cdk8s') || file.includes('kube-object'))).toEqual([]);
});

test('a class is made when it is first read, and once', () => {
  const isMade = (kind: string): boolean => 'value' in (Object.getOwnPropertyDescriptor(certManager, kind) ?? {});
  expect([isMade('Issuer'), isMade('Certificate')]).toEqual([false, false]);
  const first = certManager.Certificate;
  expect([isMade('Issuer'), isMade('Certificate')]).toEqual([false, true]);
  expect(certManager.Certificate).toBe(first);
});

test('a kind is found by an apiVersion that is known only at run time', () => {
  const kinds = kindsOf('cert-manager.io/v1');
  expect(Object.keys(kinds ?? {}).sort()).toEqual(['Certificate', 'CertificateRequest', 'ClusterIssuer', 'Issuer']);
  expect(kinds?.['Certificate']).toBe(certManager.Certificate);
  expect(kindsOf('v1')?.['Pod']?.apiVersion).toBe('v1');
  const made = new certManager.Certificate(new Chart(new App(), 'test'), 'tls', { spec: { secretName: 'tls', issuerRef: { name: 'ca' } } });
  expect(made).toBeInstanceOf(ApiObject);
});

test.each(['v2', 'constructor', '../src', 'cert-manager.io/v1/..', ''])('nothing is found, nor loaded, for %j', (apiVersion) => {
  expect(kindsOf(apiVersion)).toBeUndefined();
});
