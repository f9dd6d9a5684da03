import type { App, Manifest } from '@kube-world/model';

import { dependencyAlreadyInferred } from '../../../../packages/synth/src/checks/dependency-already-inferred';
import { dependencyCycle } from '../../../../packages/synth/src/checks/dependency-cycle';
import { configMapNotThere } from '../../../../packages/synth/src/checks/references/config-map-not-there';
import { secretNotThere } from '../../../../packages/synth/src/checks/references/secret-not-there';
import { contextOf, linesOf, object, release, unit, type UnitParts } from './context-with';
import { clusterWith, deployment } from './references/findings';

const reads = (name: string): Manifest => deployment('web', { containers: [], volumes: [{ name: 'v', configMap: { name } }] });
const config = object('v1', 'ConfigMap', 'settings');
const widget = object('example.com/v1', 'Widget', 'w');
const chart = release('db', { crds: [{ group: 'example.com', kind: 'Widget' }] });
const named = (name: string, more: Partial<App> = {}): App => unit(name, { app: more }).unit.app;
const db = named('db', { traffic: { serves: { sql: { port: 5432 } } } });
const talks = { talksTo: [{ app: db, port: 'sql' }] };

test.each<[title: string, web: UnitParts, db: UnitParts, ties: readonly string[]]>([
  ['nothing', {}, { manifests: [config] }, []],
  [
    'an object',
    { manifests: [reads('settings')] },
    { manifests: [config] },
    ['Deployment/web uses ConfigMap apps/settings, which db makes'],
  ],
  ['what somebody else makes', { manifests: [reads('other')] }, { manifests: [config] }, []],
  ['a kind of a chart', { manifests: [widget] }, { releases: [chart] }, ['Widget/w is of a kind that db brings']],
  [
    'a class in the values of a chart',
    { releases: [release('web', { values: { priorityClassName: 'high' } })] },
    { manifests: [{ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' } }] },
    ['chart web uses PriorityClass high, which db makes'],
  ],
  [
    'the namespace of a chart',
    { releases: [release('web')] },
    { manifests: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'apps' } }] },
    ['chart web uses Namespace apps, which db makes'],
  ],
  ['traffic', { app: { traffic: talks } }, {}, ['it talks to db']],
  [
    'what an app provides',
    { manifests: [object('v1', 'PersistentVolumeClaim', 'c', { spec: { storageClassName: 'fast' } })] },
    { app: { provides: [{ kind: 'StorageClass', name: 'fast' }] } },
    ['PersistentVolumeClaim/c uses StorageClass fast, which db makes'],
  ],
])('dependsOn is no second word for what is shown by %s', (_, web, other, ties) => {
  const units = [unit('web', { ...web, app: { ...web.app, dependsOn: [db, db] } }), unit('db', other)];
  const lines = ties.map((tie) => `pi/web dependsOn: names 'db', for which it waits anyway: ${tie}`);
  expect(linesOf(dependencyAlreadyInferred, contextOf(units))).toEqual(lines);
});

test('dependsOn on a unit that is reached in two steps is no second word', () => {
  const widgets = unit('web', { manifests: [reads('settings')], app: { dependsOn: [db] } });
  const between = unit('between', { manifests: [config, widget] });
  expect(dependencyAlreadyInferred(contextOf([widgets, between, unit('db', { releases: [chart] })]))).toEqual([]);
});

test('what is to be done about a dependsOn that says nothing new is to take it out', () => {
  const web = unit('web', { app: { dependsOn: [db], traffic: talks } });
  expect(dependencyAlreadyInferred(contextOf([web, unit('db')])).map(({ severity, remedy }) => [severity, remedy])).toEqual([
    ['error', "take 'db' out of dependsOn"],
  ]);
});

test('a circle is told with what ties each pair of it', () => {
  const units = [
    unit('a', { manifests: [reads('settings')], dependsOn: ['b'] }),
    unit('b', { manifests: [config], app: { traffic: { talksTo: [{ app: db, port: 'sql' }] } }, dependsOn: ['db'] }),
    unit('db', { releases: [chart], app: { dependsOn: [named('a')] }, dependsOn: ['a'] }),
  ];
  expect(linesOf(dependencyCycle, contextOf(units))).toEqual([
    'pi/a: waits for itself: a -> b -> db -> a (a: Deployment/web uses ConfigMap apps/settings, which b makes; b: it talks to db; db: its dependsOn names a)',
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['itself', ['web'], ["pi/web: waits for itself: web -> web (web: its dependsOn names web); take 'web' out of its own dependsOn"]],
  [
    'itself beside another',
    ['db', 'web'],
    ["pi/web: waits for itself: web -> web (web: its dependsOn names web); take 'web' out of its own dependsOn"],
  ],
  ['another', ['db'], []],
  ['nobody', [], []],
])('a unit whose dependsOn names %s', (_, dependsOn, lines) => {
  const issues = dependencyCycle(contextOf([unit('web', { dependsOn }), unit('db')]));
  expect(issues.map(({ at, message, remedy }) => `${at}: ${message}; ${remedy}`)).toEqual(lines);
});

test('of a long circle the first eight ties are told', () => {
  const names = Array.from({ length: 9 }, (_, index) => `u${index}`);
  const units = names.map((name, index) => unit(name, { dependsOn: [names[(index + 1) % 9] ?? ''] }));
  const [line = ''] = linesOf(dependencyCycle, contextOf(units));
  expect(line).toContain('u7: its dependsOn names u8; and 1 more)');
  expect(linesOf(dependencyCycle, contextOf([...units.slice(0, 7), unit('u7', { dependsOn: ['u0'] })]))[0]).toMatch(/names u0\)$/);
});

test('what nothing makes is told with who uses it, and who waits for that', () => {
  const waiting = (...names: readonly string[]) => names.map((name) => unit(name, { dependsOn: ['web', 'web'] }));
  const lines = (...names: readonly string[]): readonly string[] => {
    const context = clusterWith([reads('settings')]);
    return linesOf(configMapNotThere, { ...context, units: [...context.units, ...waiting(...names)] }).map((line) =>
      line.replace(/^[^:]*: /, ''),
    );
  };
  const missing = "namespace 'apps' has no ConfigMap 'settings'";
  expect(lines()).toEqual([`${missing} (web -> Deployment/web -> ConfigMap 'settings')`]);
  expect(lines('shop')).toEqual([`${missing} (shop -> web -> Deployment/web -> ConfigMap 'settings')`]);
  expect(lines('shop', 'mail', 'wiki')).toEqual([`${missing} (mail and 2 more -> web -> Deployment/web -> ConfigMap 'settings')`]);
});

test('the values of a chart that name what is not there are told as the chart', () => {
  const values = { auth: { existingSecret: 'login' } };
  const context = clusterWith([], { releases: [release('shop', { values })] });
  expect(secretNotThere(context).map(({ message }) => message)).toEqual([
    "namespace 'apps' has no Secret 'login' (shop -> chart shop -> Secret 'login')",
  ]);
});
