import { randomBytes } from 'node:crypto';

import { bundleObject } from '../../delivery/fleet/bundle-object';
import { type Bundle, bundlesOf, type GitRepo } from '../../delivery/fleet/bundles';
import { dependencies } from '../../delivery/fleet/depends-on';
import type { ClusterMatch } from '../../delivery/fleet/fleet-yaml';
import { releaseSafe } from '../../delivery/fleet/names';
import { matches, optionsFor } from '../../delivery/fleet/targets';
import { distCopy, type DistCopy } from './dist-copy';

let tree: DistCopy;
beforeEach(() => {
  tree = distCopy([]);
});
afterEach(() => tree.remove());

const gitRepo = (paths: readonly string[] | undefined, targets: readonly ClusterMatch[] = []): GitRepo => ({
  metadata: { name: 'garage', namespace: 'fleet-default' },
  spec: { repo: 'https://git.example.com/garage', targets, ...(paths ? { paths } : {}) },
});
const bundles = (files: readonly string[], paths?: readonly string[]): readonly Bundle[] => {
  for (const file of files) tree.write(file, file.endsWith('fleet.yaml') ? '{}' : 'apiVersion: v1\nkind: ConfigMap\n');
  return bundlesOf(tree.root, gitRepo(paths));
};
const only = (files: readonly string[], options = '{}'): Bundle => {
  for (const file of files) tree.write(`app/${file}`, 'apiVersion: v1\nkind: ConfigMap\n');
  tree.write('app/fleet.yaml', options);
  const [bundle] = bundlesOf(tree.root, gitRepo(['app'], [{ name: 'pi', clusterName: 'pi' }]));
  if (!bundle) throw new Error('the folder gives no bundle');
  return bundle;
};

describe('which folders are bundles', () => {
  test.each<readonly [string, readonly string[], readonly string[] | undefined, readonly string[]]>([
    ['the path itself, where YAML lies in it', ['one.yaml'], undefined, ['garage']],
    ['the path itself, where YAML lies below it that nobody claims', ['a/b/one.yml'], ['a'], ['garage-a']],
    [
      'each folder with a fleet.yaml, at any depth',
      ['a/fleet.yaml', 'a/one.yaml', 'a/b/c/fleet.yaml', 'a/b/c/two.yaml'],
      ['a'],
      ['garage-a', 'garage-a-b-c'],
    ],
    ['no path whose YAML is all claimed below', ['a/b/fleet.yaml', 'a/b/one.yaml'], ['a'], ['garage-a-b']],
    ['no folder below without a fleet.yaml', ['a/fleet.yaml', 'a/one.yaml', 'a/b/two.yaml'], ['a'], ['garage-a']],
    ['none without YAML', ['a/README.md'], ['a'], []],
    ['none that holds nothing but its fleet.yaml', ['a/fleet.yaml'], ['a'], []],
    ['none in a folder that is not there', ['a/one.yaml'], ['b'], []],
    ['the same with a slash in front of the path', ['a/one.yaml'], ['/a'], ['garage-a']],
  ])('%s', (_, files, paths, names) => {
    expect(bundles(files, paths).map(({ name }) => name)).toEqual(names);
  });

  test('a glob is refused, as none is read here', () => {
    expect(() => bundles(['a/one.yaml'], ['*'])).toThrow("'*': globs are not followed here");
  });
});

describe('which files a bundle takes', () => {
  const deployed = (files: readonly string[], options?: string): readonly string[] => only(files, options).deployed;

  test('YAML and JSON below the folder, hidden files left out', () => {
    expect(deployed(['a.yaml', 'b/c.yml', 'd.json', 'e.txt', '.f.yaml', '.g/h.yaml'])).toEqual(['a.yaml', 'b/c.yml', 'd.json']);
  });

  test('not the folders of a bundle or a chart inside it', () => {
    expect(deployed(['a.yaml', 'b/fleet.yaml', 'b/c.yaml', 'd/Chart.yaml', 'd/e.yaml'])).toEqual(['a.yaml']);
  });

  test('with a remote chart none, with a chart in the folder those of the chart', () => {
    expect(deployed(['a.yaml'], 'helm: { repo: https://charts.example.com, chart: one }')).toEqual([]);
    expect(deployed(['a.yaml'], 'helm: { chart: oci://charts.example.com/one }')).toEqual([]);
    expect(deployed(['a.yaml', 'one/Chart.yaml', 'one/values.yaml'], 'helm: { chart: one }')).toEqual([
      'one/Chart.yaml',
      'one/values.yaml',
    ]);
  });

  test('values files become options, also those of a target', () => {
    const { files } = only(
      ['values.yaml', 'pi.yaml', 'other.yaml'],
      'helm: { valuesFiles: [values.yaml] }\ntargetCustomizations: [{ clusterName: pi, helm: { valuesFiles: [pi.yaml] } }]',
    );
    expect(files.taken.map(({ name }) => name)).toEqual(['other.yaml']);
  });

  test('what .fleetignore names is left out in its folder and below, and not beside it', () => {
    for (const file of ['app/a/skip.yaml', 'app/a/b/skip.yaml', 'app/c/skip.yaml', 'app/a/d/one.yaml']) tree.write(file, '{}');
    tree.write('app/a/.fleetignore', '# a comment\n\nskip.*  \nd/*\n');
    expect(only([]).deployed).toEqual(['c/skip.yaml']);
  });
});

test.each([
  ['garage/dist/pi/apps/mosquitto', 'garage-dist-pi-apps-mosquitto'],
  // the end of `md5sum` of the name as it would be uncut
  [`garage${'/deep'.repeat(12)}`, 'garage-deep-deep-deep-deep-deep-deep-deep-deep-8c31f'],
  ['Garage/apps', /^garage-apps-[0-9a-f]{8}$/],
  ['garage/home_assistant', /^garage-home-assistant-[0-9a-f]{8}$/],
  ['///', /^[0-9a-f]{24}$/],
])('a bundle at %s is named so that Helm takes it', (path, name) => {
  expect(releaseSafe(path)).toMatch(name);
  expect(releaseSafe(path).length).toBeLessThanOrEqual(53);
});

describe('which clusters a bundle goes to', () => {
  const groups = [
    { name: 'edge', labels: { trust: 'low' } },
    { name: 'home', labels: { trust: 'high' } },
  ];
  const pi = { name: 'pi', namespace: 'fleet-default', labels: { room: 'cellar' }, groups };

  test.each<readonly [string, ClusterMatch, boolean]>([
    ['no criterion matches nothing', { name: 'all' }, false],
    ['an empty selector matches all', { clusterSelector: {} }, true],
    ['the name', { clusterName: 'pi' }, true],
    ['all criteria must hold', { clusterName: 'pi', clusterSelector: { matchLabels: { room: 'attic' } } }, false],
    ['a group', { clusterGroup: 'edge' }, true],
    ['a group by its labels', { clusterGroupSelector: { matchLabels: { trust: 'high' } } }, true],
    ['one and the same group', { clusterGroup: 'edge', clusterGroupSelector: { matchLabels: { trust: 'high' } } }, false],
    ['one of the values', { clusterSelector: { matchExpressions: [{ key: 'room', operator: 'In', values: ['attic', 'cellar'] }] } }, true],
    ['none of the values', { clusterSelector: { matchExpressions: [{ key: 'room', operator: 'NotIn', values: ['cellar'] }] } }, false],
    ['a label that is there', { clusterSelector: { matchExpressions: [{ key: 'floor', operator: 'Exists' }] } }, false],
    ['a label that is not there', { clusterSelector: { matchExpressions: [{ key: 'floor', operator: 'DoesNotExist' }] } }, true],
  ])('%s', (_, match, expected) => {
    expect(matches(match, pi)).toBe(expected);
  });

  test.each<readonly [string, string, string | undefined]>([
    ['a customization by itself targets nothing', 'targetCustomizations: [{ clusterName: garage, defaultNamespace: one }]', undefined],
    [
      'the first that matches is used',
      'targetCustomizations: [{ clusterName: pi, defaultNamespace: one }, { clusterSelector: {}, defaultNamespace: two }]',
      'one',
    ],
    [
      'all that match are used where it is said so',
      'targetCustomizationMode: AllMatches\ntargetCustomizations: [{ clusterName: pi, defaultNamespace: one }, { clusterSelector: {}, defaultNamespace: two }]',
      'two',
    ],
    [
      'the first decides that a bundle stays away',
      'targetCustomizations: [{ clusterSelector: {}, doNotDeploy: true }, { clusterName: pi, defaultNamespace: one }]',
      undefined,
    ],
  ])('%s', (title, options, namespace) => {
    const cluster = title.startsWith('a customization by itself') ? { ...pi, name: 'garage' } : pi;
    expect(optionsFor(only(['a.yaml'], options), cluster)?.defaultNamespace).toBe(namespace);
  });

  test('a cluster of another namespace of the hub is not reached', () => {
    expect(optionsFor(only(['a.yaml']), { ...pi, namespace: 'fleet-local' })).toBeUndefined();
  });
});

test('a dependency by selector is found by the labels that a bundle passes on', () => {
  const named = (name: string, labels: string, rest = ''): Bundle => only(['a.yaml'], `name: ${name}\nlabels: ${labels}\n${rest}`);
  const layer = named('layer', '{ tier: base, secret.cattle.io/x: dropped }');
  const waiting = named('waiting', '{}', 'dependsOn: [{ selector: { matchLabels: { tier: base } } }]');
  expect(dependencies(waiting, [layer, waiting])).toEqual(['layer']);
  const wrong = named('wrong', '{}', 'dependsOn: [{ selector: { matchLabels: { secret.cattle.io/x: dropped } } }]');
  expect(() => dependencies(wrong, [layer, wrong])).toThrow("bundle 'wrong': dependsOn");
});

test('files are compressed one by one from a million bytes on, and what is no text always', () => {
  const encodings = (bytes: number): readonly (string | undefined)[] => {
    tree.write('app/large.yaml', 'a'.repeat(bytes));
    tree.write('app/image.png', randomBytes(64));
    return bundleObject(only([])).spec.resources.map(({ encoding }) => encoding);
  };
  expect(encodings(900_000)).toEqual(['base64+gz', undefined]);
  expect(encodings(1_000_000)).toEqual(['base64+gz', 'base64+gz']);
});

test("Helm's values are no part of the Bundle", () => {
  const { spec } = bundleObject(only(['a.yaml'], 'helm: { values: { password: here } }'));
  expect(JSON.stringify(spec)).not.toContain('here');
  expect(spec['valuesHash']).toMatch(/^[0-9a-f]{64}$/);
});
