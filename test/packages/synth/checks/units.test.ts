import { chartKubeVersion } from '../../../../packages/synth/src/checks/chart-kube-version';
import { dependencyCycle } from '../../../../packages/synth/src/checks/dependency-cycle';
import { unitMadeTwice } from '../../../../packages/synth/src/checks/unit-made-twice';
import { unitMixesChartAndObjects } from '../../../../packages/synth/src/checks/unit-mixes-chart-and-objects';
import { clusterOf, contextOf, linesOf, object, release, unit } from './context-with';

const waits = (order: Readonly<Record<string, readonly string[]>>) =>
  contextOf(Object.entries(order).map(([name, dependsOn]) => unit(name, { dependsOn })));

test.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to one unit', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['a circle of two', { a: ['b'], b: ['a'] }, ['pi/a: waits for itself: a -> b -> a']],
  ['a unit that waits for itself', { a: ['a'] }, ['pi/a: waits for itself: a -> a']],
  ['a circle behind a chain', { z: ['y'], y: ['c'], c: ['b'], b: ['a'], a: ['c'] }, ['pi/a: waits for itself: a -> c -> b -> a']],
  [
    'two circles',
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    ['pi/a: waits for itself: a -> b -> a', 'pi/c: waits for itself: c -> d -> c'],
  ],
  [
    'two circles through one unit',
    { a: ['b', 'c'], b: ['a'], c: ['a'] },
    ['pi/a: waits for itself: a -> c -> a', 'pi/a: waits for itself: a -> b -> a'],
  ],
  ['an unknown unit', { web: ['traefk'], traefik: [] }, ["pi/web dependsOn: waits for 'traefk', which is not placed on cluster 'pi'"]],
])('the order of units is judged: %s', (_, order, lines) => {
  // what ties each pair is shown by order.test.ts
  expect(linesOf(dependencyCycle, waits(order)).map((line) => line.replace(/ \(.*$/, ''))).toEqual(lines);
});

test('a misspelt unit has a remedy', () => {
  expect(dependencyCycle(waits({ web: ['traefk'], traefik: [] })).map(({ remedy }) => remedy)).toEqual(["did you mean 'traefik'"]);
});

test('a chain of ten thousand units is no recursion', () => {
  const order = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`u${index}`, [`u${(index + 1) % 10_000}`]]));
  expect(linesOf(dependencyCycle, waits(order))).toHaveLength(1);
});

test.each<[string, string, readonly string[]]>([
  ['>=1.25.0-0', '1.36.2', []],
  ['>= 1.22.0-0', '1.36.2', []],
  [
    '>=1.25.0-0 <1.36.0-0',
    '1.36.2',
    ["pi/web/chart: chart web 1.0.0 asks for Kubernetes >=1.25.0-0 <1.36.0-0, and cluster 'pi' has 1.36.2"],
  ],
  ['>= 1.19.0-0, < 1.30.0-0', '1.29.5', []],
  [
    '>= 1.19.0-0, < 1.30.0-0',
    '1.30.0',
    ["pi/web/chart: chart web 1.0.0 asks for Kubernetes >= 1.19.0-0, < 1.30.0-0, and cluster 'pi' has 1.30.0"],
  ],
  ['1.34.x - 1.36.x', '1.36.2', []],
  ['^1.21', '1.36.2', []],
  ['>=1.37', '1.36.2', ["pi/web/chart: chart web 1.0.0 asks for Kubernetes >=1.37, and cluster 'pi' has 1.36.2"]],
  ['some version', '1.36.2', ["pi/web/chart: chart web 1.0.0 asks for Kubernetes 'some version', which is no range of versions"]],
])('a chart for %s on Kubernetes %s', (kubeVersion, kubernetes, lines) => {
  const cluster = clusterOf({ platform: { kind: 'kind', kubernetes, api: { address: '127.0.0.1', port: 6443 } } });
  expect(
    linesOf(chartKubeVersion, contextOf([unit('web', { releases: [release('web', { kubeVersion }), release('any')] })], { cluster })),
  ).toEqual(lines);
});

test('a range that cannot be read is a warning', () => {
  expect(
    chartKubeVersion(contextOf([unit('web', { releases: [release('web', { kubeVersion: '?' })] })])).map(({ severity }) => severity),
  ).toEqual(['warning']);
});

test('a unit is one chart or objects', () => {
  const made = { manifest: object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'web'), at: 'pi/web/chart' };
  const permission = { manifest: object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'flux'), at: 'pi/gitops/RoleBinding/flux' };
  expect(
    linesOf(
      unitMixesChartAndObjects,
      contextOf([
        unit('web', { releases: [release('web')], built: [made, permission] }),
        unit('objects', { manifests: [object('v1', 'Service', 'a')] }),
        unit('mixed', { releases: [release('mixed')], manifests: [object('v1', 'Service', 'a'), object('v1', 'ConfigMap', 'b')] }),
        unit('charts', { releases: [release('one'), release('two')] }),
      ]),
    ),
  ).toEqual([
    'pi/mixed: holds the chart mixed and 2 objects, the first of which is pi/mixed/Service/a',
    'pi/charts: holds 2 charts: one, two',
  ]);
});

test('a unit is placed once', () => {
  expect(linesOf(unitMadeTwice, contextOf([unit('web'), unit('db'), unit('web'), unit('web')]))).toEqual([
    "pi/web: app 'web' is placed 3 times on cluster 'pi'",
  ]);
});
