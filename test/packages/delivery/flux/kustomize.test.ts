import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { deliver } from '@kube-world/delivery';
import { fileName, unitFolder } from '@kube-world/model';
import { stringify } from 'yaml';

import { kubectlLayer } from '../../../../packages/cli/src/tools/kubectl-layer';
import { clusterOf, fleetOf, object, release, unitOf } from '../built-units';

const cluster = clusterOf('kubani', { engine: 'flux', role: 'standalone' });
const units = [
  unitOf(cluster, 'namespaces', { manifests: [object('Namespace', 'gatus')], layer: 'infrastructure' }),
  unitOf(cluster, 'gatus', { manifests: [object('ConfigMap', 'settings', 'gatus', { data: { text: 'costs ${PRICE}' } })] }),
  unitOf(cluster, 'traefik', {
    releases: [release('traefik', 'traefik', {}, { values: { title: '${cluster}' } })],
    layer: 'infrastructure',
  }),
];
const delivered = deliver.flux({ fleet: fleetOf([cluster, units]), cluster, units });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'delivery-'));
  const write = (path: string, value: unknown): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), stringify(value));
  };
  for (const built of units) {
    const all = [...built.manifests, ...(delivered.unitManifests.get(built.unit.name) ?? [])];
    for (const { manifest } of all) write(`${unitFolder(built)}/${fileName(manifest)}`, manifest);
  }
  for (const { manifest } of delivered.gitops) write(`gitops/${fileName(manifest)}`, manifest);
  for (const { path, value } of delivered.documents) write(path, value);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the real kustomize makes of a folder, which is what Flux applies. */
async function built(path: string): Promise<string> {
  const { kubectl } = await kubectlLayer(join(tmpdir(), 'kube-world-tools'));
  return execFileSync(kubectl, ['kustomize', join(folder, path)], { encoding: 'utf8' });
}

test.each([
  ['gitops', 6],
  ['infrastructure/namespaces', 3],
  ['infrastructure/traefik', 2],
  ['apps/gatus', 1],
])('kustomize takes every object of %s', async (path, count) => {
  expect((await built(path)).match(/^kind: /gm)).toHaveLength(count);
});

test('kustomize leaves placeholders as they are written', async () => {
  expect(await built('apps/gatus')).toContain('text: costs ${PRICE}');
  expect(await built('infrastructure/traefik')).toContain('title: ${cluster}');
});
