import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { checkFleet, type Cluster } from '@kube-world/model';

import { clusters, errorsOf, reference } from './all-specs';

const folder = join(__dirname, '../../clusters');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function clusterIn(name: string): Promise<Cluster | undefined> {
  const module = (await import(join(folder, name, 'spec'))) as Readonly<Record<string, Cluster | undefined>>;
  return module[name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
}

test('the reference fleet has no errors, and these warnings', () => {
  expect(checkFleet(reference, { today: '2026-09-20' }).map(({ severity, rule, at }) => `${severity} ${rule} ${at}`)).toEqual([
    'warning partial-support kthw-debian.platform.support',
    'warning partial-support kthw-rocky.platform.support',
    'warning etcd-quota kubespray.platform.etcd.quotaBackendBytes',
  ]);
});

test('without a date the reference fleet has the same warnings', () => {
  expect(checkFleet(reference)).toEqual(checkFleet(reference, { today: '2026-09-20' }));
});

test.each(names)('clusters/%s exports a cluster of that name, with a reason for each fact that we chose', async (name) => {
  const cluster = await clusterIn(name);
  expect(cluster?.name).toBe(name);
  const ours = Object.entries(cluster?.spec.ours ?? {});
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter(([, reason]) => reason.length < 10)).toEqual([]);
  const alone = checkFleet({ ...reference, clusters: cluster ? [cluster] : [] });
  expect(alone.filter(({ rule }) => rule === 'ours-path')).toEqual([]);
});

test('the engines are those that were decided', () => {
  expect(Object.fromEntries(Object.values(clusters).map(({ name, spec }) => [name, spec.engine]))).toEqual({
    management: 'fleet',
    pi: 'fleet',
    mac: 'fleet',
    cloud: 'fleet',
    kubani: 'flux',
    talos: 'flux',
    'kthw-ubuntu': 'flux',
    'kthw-suse': 'flux',
    'kthw-debian': 'flux',
    'kthw-rocky': 'flux',
    kubespray: 'argocd',
  });
  expect(clusters.kubespray.spec.sync).toBe('manual');
});

test('a fleet of any of its unlinked clusters fits as well', () => {
  for (const cluster of reference.clusters.filter(({ spec }) => spec.role === 'standalone')) {
    expect(errorsOf(checkFleet({ ...reference, clusters: [cluster] }))).toEqual([]);
  }
});
