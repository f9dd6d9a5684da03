import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { objectsOf } from '../../delivery/fleet/findings';
import { etcdLimit, secretLimit, sizesOf } from '../../delivery/fleet/sizes';
import { bundlesFor, bundlesInOrder } from '../../delivery/fleet-bundles';
import { recordProof } from '../../proof/record';
import { clusterFindings, inventoryOf } from './cluster-findings';
import { repository } from './dist-copy';

const dist = join(repository, 'dist');
const holdsFleetYaml = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((path) => path.endsWith('/fleet.yaml'));
const clusters = readdirSync(dist).filter((cluster) => holdsFleetYaml(join(dist, cluster)));

test('the clusters that Fleet serves are looked at', () => {
  expect(clusters).toEqual(expect.arrayContaining(['management', 'pi']));
});

describe.each(clusters)('dist/%s by the rules of Fleet', (cluster) => {
  const started = Date.now();
  const folder = join(dist, cluster);
  const bundles = bundlesFor(folder);

  test('[KW-09] every object of the inventory is in one bundle, and nothing is left out, renamed or sent elsewhere', () => {
    expect(clusterFindings(repository, cluster)).toEqual([]);
  });

  test('[KW-09] every folder with a fleet.yaml is a bundle, and no other folder is', () => {
    const folders = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('/fleet.yaml'));
    expect(bundles.map((bundle) => `${bundle.folder}/fleet.yaml`).toSorted()).toEqual(
      folders.map((path) => `dist/${cluster}/${path}`).toSorted(),
    );
  });

  test('each bundle comes after those that it depends on, and the namespace of a chart is there before it', () => {
    const made = new Set(['default', 'kube-system', 'fleet-local']);
    const done = new Set<string>();
    for (const { name, dependsOn, files, namespace, release } of bundlesInOrder(folder)) {
      expect(dependsOn.filter((other) => !done.has(other))).toEqual([]);
      if (release) expect([...made]).toContain(namespace);
      for (const file of files) if (/\/namespace\.[^/]+$/.test(file)) made.add(nameIn(file));
      done.add(name);
    }
    expect(done.size).toBe(bundles.length);
  });

  test('each bundle and its release are smaller than what keeps them', () => {
    const sizes = bundles.map((bundle) => sizesOf(bundle));
    const largest = Math.max(...sizes.map(({ bundle }) => bundle));
    expect(largest).toBeLessThan(etcdLimit);
    expect(Math.max(...sizes.map(({ release }) => release))).toBeLessThan(secretLimit);
    const objects = bundles.flatMap(objectsOf).length;
    expect(objects).toBe(Object.keys(inventoryOf(folder)).length);
    const figures = { bundles: bundles.length, objects, largestBundleBytes: largest };
    recordProof({ section: 'fleet', cluster, engine: 'fleet rules', figures, seconds: (Date.now() - started) / 1000 });
  });

  test('no path of a GitRepo leads to secrets, machines or the cluster itself', () => {
    for (const { gitRepo } of bundles) {
      for (const path of gitRepo.spec.paths ?? ['.']) {
        expect(path).toMatch(/^dist\/[^/]+\/(gitops|crds|infrastructure|policies|apps)$/);
        expect(existsSync(join(repository, path))).toBe(true);
      }
    }
  });
});

function nameIn(file: string): string {
  return (parse(readFileSync(file, 'utf8')) as { readonly metadata: { readonly name: string } }).metadata.name;
}
