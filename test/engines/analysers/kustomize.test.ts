import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { compareText, type Manifest } from '@kube-world/model';
import { parse, parseAllDocuments, stringify } from 'yaml';

import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { clusterNames, nameOf, repository } from './dist-objects';
import { type Answer, ask, secondsSince } from './run-analyser';

const build = (folder: string): Answer => ask('kustomize', ['build', folder]);
const kubectlBuild = (folder: string): Answer => ask('kubectl', ['kustomize', folder]);
const made = 'kustomization.yaml';

/** Folders of a cluster that both programs can build. */
function foldersOf(cluster: string): readonly string[] {
  const folder = join(repository, 'dist', cluster);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path === made || path.endsWith(`/${made}`))
    .map((path) => join(folder, dirname(path)))
    .toSorted();
}

const sorted = (manifests: readonly Manifest[]): readonly Manifest[] =>
  manifests.toSorted((left, right) => compareText(left.apiVersion + nameOf(left), right.apiVersion + nameOf(right)));
/** kustomize puts what others wait for first: namespaces, accounts, roles. */
const documents = (text: string): readonly Manifest[] => sorted(parseAllDocuments(text).map((document) => document.toJS() as Manifest));

function objectsIn(folder: string): readonly Manifest[] {
  const { resources } = parse(readFileSync(join(folder, made), 'utf8')) as { readonly resources: readonly string[] };
  return sorted(resources.map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Manifest));
}

const folders = clusterNames.flatMap((cluster) => {
  const found = foldersOf(cluster);
  return found.length === 0 ? [] : [[cluster, found] as const];
});

describeWith(['kustomize', 'kubectl'], () => {
  test.each(folders)('each folder of %s is built alike by both, and comes out as it went in', (cluster, found) => {
    const started = Date.now();
    for (const folder of found) {
      const [alone, within] = [build(folder), kubectlBuild(folder)];
      expect([alone.status, alone.stderr, within.status, within.stderr]).toStrictEqual([0, '', 0, '']);
      expect(within.stdout).toBe(alone.stdout);
      expect(documents(alone.stdout)).toStrictEqual(objectsIn(folder));
    }
    const objects = found.reduce((count, folder) => count + objectsIn(folder).length, 0);
    const figures = { folders: found.length, objects, findings: 0, waivers: 0 };
    recordProof({
      section: 'analysers',
      cluster,
      engine: `${titleOf('kustomize')} and ${titleOf('kubectl')}`,
      figures,
      seconds: secondsSince(started),
    });
  });

  describe('a folder that is broken', () => {
    let folder: string;
    const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), stringify(value));
    const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } };
    const list = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources: ['settings.yaml'] };
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'kube-world-kustomize-'));
      write('settings.yaml', settings);
      write(made, list);
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    test.each<[string, () => void, string]>([
      ['lists a file that is not there', () => write(made, { ...list, resources: ['setting.yaml'] }), 'setting.yaml'],
      ['has a word that kustomize does not know', () => write(made, { ...list, resource: [] }), 'unknown field "resource"'],
      [
        'holds one object twice',
        () => {
          write('more.yaml', settings);
          write(made, { ...list, resources: ['settings.yaml', 'more.yaml'] });
        },
        'may not add resource with an already registered id',
      ],
      ['lists a file twice', () => write(made, { ...list, resources: ['settings.yaml', 'settings.yaml'] }), 'already registered id'],
      ['leads out of itself', () => write(made, { ...list, resources: ['../../etc/hostname'] }), 'hostname'],
    ])('that %s is refused by both', (_, breakIt, message) => {
      expect([build(folder).status, kubectlBuild(folder).status]).toStrictEqual([0, 0]);
      breakIt();
      for (const { status, stderr } of [build(folder), kubectlBuild(folder)]) {
        expect(status).toBe(1);
        expect(stderr).toContain(message);
      }
    });
  });
});

test('a folder that Flux reads has its list, and one that Fleet reads has none', () => {
  expect(folders.map(([cluster, found]) => [cluster, found.length])).toStrictEqual([['kubani', 19]]);
});
