import { schemas } from '@kube-world/crds/schemas';

import { builtInApiVersions, definedApiVersions } from '../../../../packages/cli/src/charts/api-versions';
import { differencesOf } from '../../../../packages/cli/src/charts/differences';
import { readOutput } from '../../../../packages/cli/src/charts/helm-output';
import { unpinned } from '../../../../packages/cli/src/charts/images';
import { inParallel } from '../../../../packages/cli/src/charts/in-parallel';
import { placed } from '../../../../packages/cli/src/charts/rendered-release';
import { waves } from '../../../../packages/cli/src/charts/waves';
import { clusterOf, release, unit } from '../../synth/checks/context-with';

const part = (source: string, text: string): string => `---\n# Source: ${source}\n${text}\n`;
const object = (kind: string, name: string, rest = ''): string => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${rest}`;

test('what helm prints is read with the template of each object, hooks told apart, and lists as what they hold', () => {
  const output = [
    part('tower/templates/a.yaml', object('ConfigMap', 'a', 'data:\n  text: |\n    ---\n    # Source: no/template\n')),
    part('tower/charts/lamp/templates/b.yaml', object('Pod', 'b', '  annotations:\n    helm.sh/hook: pre-install\n')),
    part('tower/templates/c.yaml', 'apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: { name: c1 }\n- metadata: { name: c2 }'),
    part('tower/templates/empty.yaml', '# nothing'),
  ].join('');
  const { objects, unreadable } = readOutput(output);
  expect(objects.map(({ source, isHook, manifest }) => [source, manifest.kind, manifest.metadata.name, isHook])).toEqual([
    ['templates/a.yaml', 'ConfigMap', 'a', false],
    ['charts/lamp/templates/b.yaml', 'Pod', 'b', true],
    ['templates/c.yaml', 'ConfigMap', 'c1', false],
    ['templates/c.yaml', 'ConfigMap', 'c2', false],
  ]);
  expect(unreadable).toEqual([]);
});

test.each([
  ['what is no YAML', 'a: [', 'renders what is no YAML'],
  ['a text', 'hello', 'renders what is no object'],
  ['an object without a name', 'apiVersion: v1\nkind: Pod\nmetadata: {}', 'renders what is no object'],
  ['labels that are no map', 'apiVersion: v1\nkind: Pod\nmetadata: { name: p, labels: [] }', 'renders what is no object'],
])('%s is told with its template', (_, text, message) => {
  expect(readOutput(part('t/templates/x.yaml', text)).unreadable).toEqual([
    { source: 'templates/x.yaml', message: expect.stringContaining(message) as string },
  ]);
});

test('two renderings differ in the templates that differ, and in no other', () => {
  const first =
    part('t/templates/a.yaml', object('Pod', 'a')) +
    part('t/templates/b.yaml', object('Pod', 'b1')) +
    part('t/templates/c.yaml', object('Pod', 'c'));
  const second = part('t/templates/a.yaml', object('Pod', 'a')) + part('t/templates/b.yaml', object('Pod', 'b2'));
  expect(differencesOf(first, first).templates).toEqual([]);
  expect(differencesOf(first, second).templates).toEqual(['templates/b.yaml', 'templates/c.yaml']);
});

test('a Secret is made up when its entries change, not when only its labels do', () => {
  const secret = (name: string, data: string, label: string): string =>
    part(
      't/templates/s.yaml',
      `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, labels: { at: ${label} } }\nstringData: { key: ${data} }`,
    );
  expect(differencesOf(secret('s', 'one', 'x'), secret('s', 'two', 'x')).madeUpSecrets).toEqual([{ name: 's' }]);
  expect(differencesOf(secret('s', 'one', 'x'), secret('s', 'one', 'y')).madeUpSecrets).toEqual([]);
});

test('objects go where the server would put them', () => {
  const objects = readOutput(
    part(
      't/templates/a.yaml',
      `${object('Pod', 'here')}---\n${object('Pod', 'there', '  namespace: sea\n')}---\n${object('Node', 'nowhere', '  namespace: sea\n  labels:\n')}`,
    ),
  ).objects;
  const made = placed(release('web'), objects, ({ kind }) => kind === 'Pod');
  expect(made.map(({ at, manifest }) => [at, manifest.metadata])).toEqual([
    ['pi/web/chart/templates/a.yaml/Pod/here', { name: 'here', namespace: 'apps' }],
    ['pi/web/chart/templates/a.yaml/Pod/there', { name: 'there', namespace: 'sea' }],
    ['pi/web/chart/templates/a.yaml/Node/nowhere', { name: 'nowhere' }],
  ]);
});

test('a cluster serves the kinds of its own version of Kubernetes and of its engine, in both forms', () => {
  const versions = (kubernetes: string): ReadonlySet<string> =>
    builtInApiVersions(
      {
        ...clusterOf().spec,
        platform: {
          kind: 'kind',
          kubernetes,
          api: { address: '127.0.0.1', port: 1 },
          machine: { name: 'h', address: '192.0.2.1', network: 'n' },
        },
      },
      schemas,
    );
  const old = versions('1.28.9');
  const recent = versions('1.36.1');
  for (const version of [
    'v1',
    'v1/Pod',
    'apps/v1/Deployment',
    'networking.k8s.io/v1/Ingress',
    'kustomize.toolkit.fluxcd.io/v1/Kustomization',
  ])
    expect([version, old.has(version), recent.has(version)]).toEqual([version, true, true]);
  expect([old, recent].map((set) => set.has('flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema'))).toEqual([true, false]);
  for (const version of ['cert-manager.io/v1', 'gateway.networking.k8s.io/v1', 'snapshot.storage.k8s.io/v1', 'fleet.cattle.io/v1alpha1'])
    expect([version, recent.has(version)]).toEqual([version, false]);
});

test('a definition makes a cluster serve its served versions', () => {
  const spec = {
    group: 'x.example.com',
    names: { kind: 'X' },
    versions: [
      { name: 'v1', served: true },
      { name: 'v0', served: false },
    ],
  };
  const manifest = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'xs.x.example.com' } };
  expect(
    definedApiVersions([
      { ...manifest, spec },
      { ...manifest, kind: 'Other', spec },
    ]),
  ).toEqual(['x.example.com/v1', 'x.example.com/v1/X']);
});

test('units come in waves, with all that is before them; a circle ends', () => {
  const units = [
    unit('c', { dependsOn: ['b'] }),
    unit('b', { dependsOn: ['a', 'not-here'] }),
    unit('a'),
    unit('x', { dependsOn: ['y'] }),
    unit('y', { dependsOn: ['x'] }),
  ];
  const shown = waves(units).map((wave) => wave.map(({ unit: { unit: of }, before }) => `${of.name}: ${before.join(' ')}`));
  expect(shown).toEqual([['a: '], ['b: a not-here'], ['c: b a not-here'], ['x: y', 'y: x']]);
});

test.each([
  ['example.com/a:1.0', undefined],
  ['a@sha256:00', undefined],
  ['example.com:5000/a', 'has no tag'],
  ['a', 'has no tag'],
  ['a:latest', "has the tag 'latest'"],
])('of the image %s it is said: %s', (image, why) => {
  expect(unpinned(image)).toBe(why);
});

test('work is done a few at a time, answered in order, and begun no more after a failure', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    await Promise.resolve();
    if (item === 2) throw new Error('two');
    return item * 10;
  };
  expect(await inParallel([1, 3], 5, work)).toEqual([10, 30]);
  begun.length = 0;
  await expect(inParallel([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('two');
  expect(begun.length).toBeLessThan(5);
});
