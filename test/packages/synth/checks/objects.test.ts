import type { Manifest } from '@kube-world/model';

import { fileMadeTwice } from '../../../../packages/synth/src/checks/file-made-twice';
import { nameInvalid } from '../../../../packages/synth/src/checks/name-invalid';
import { objectMadeTwice } from '../../../../packages/synth/src/checks/object-made-twice';
import { clusterOf, contextOf, linesOf, object, unit } from './context-with';

const role = (name: string) => object('rbac.authorization.k8s.io/v1', 'ClusterRole', name, { metadata: { name } });

test('one object made by two constructs names both', () => {
  const context = contextOf(
    [unit('a', { manifests: [object('v1', 'Service', 'web')] }), unit('b', { manifests: [object('v1', 'Service', 'web'), role('x')] })],
    {
      gitops: [{ manifest: role('x'), at: 'pi/gitops/ClusterRole/x' }],
    },
  );
  expect(linesOf(objectMadeTwice, context)).toEqual([
    "pi/b/Service/web: Service 'web' in namespace 'apps' is also made by pi/a/Service/web",
    "pi/gitops/ClusterRole/x: ClusterRole 'x' is also made by pi/b/ClusterRole/x",
  ]);
});

test.each<[string, Manifest, number]>([
  ['another version of its API', object('example.com/v2', 'Thing', 'one'), 1],
  ['another group', object('other.example.com/v1', 'Thing', 'one'), 0],
  ['another kind', object('example.com/v1', 'Other', 'one'), 0],
  ['another namespace', object('example.com/v1', 'Thing', 'one', { metadata: { name: 'one', namespace: 'else' } }), 0],
  ['another name', object('example.com/v1', 'Thing', 'two'), 0],
])('an object and %s', (_, other, issues) => {
  expect(objectMadeTwice(contextOf([unit('a', { manifests: [object('example.com/v1', 'Thing', 'one'), other] })]))).toHaveLength(issues);
});

test.each<[string, readonly [Manifest, Manifest], readonly string[]]>([
  [
    'two groups with one kind',
    [object('v1', 'Service', 'a'), object('serving.example.com/v1', 'Service', 'a')],
    ['pi/web/Service/a: its file apps/web/service.a.yaml is also that of pi/web/Service/a'],
  ],
  [
    'two namespaces',
    [object('v1', 'Service', 'a'), object('v1', 'Service', 'a', { metadata: { name: 'a', namespace: 'else' } })],
    ['pi/web/Service/a: its file apps/web/service.a.yaml is also that of pi/web/Service/a'],
  ],
  [
    'a colon and a dash',
    [role('a:b'), role('a-b')],
    ['pi/web/ClusterRole/a-b: its file apps/web/clusterrole.a-b.yaml is also that of pi/web/ClusterRole/a:b'],
  ],
  [
    'upper and lower case',
    [role('Admin'), role('admin')],
    ['pi/web/ClusterRole/admin: its file apps/web/clusterrole.admin.yaml is also that of pi/web/ClusterRole/Admin'],
  ],
  ['one object made twice, which is a finding of its own', [object('v1', 'Service', 'a'), object('v1', 'Service', 'a')], []],
  ['different names', [object('v1', 'Service', 'a'), object('v1', 'Service', 'b')], []],
])('objects in one file: %s', (_, manifests, lines) => {
  expect(linesOf(fileMadeTwice, contextOf([unit('web', { manifests })]))).toEqual(lines);
});

test('units have folders of their own', () => {
  const manifests = [object('v1', 'Service', 'a')];
  expect(fileMadeTwice(contextOf([unit('one', { manifests }), unit('two', { manifests })]))).toEqual([]);
});

test.each<[string, Manifest]>([
  ['a subdomain', object('v1', 'ConfigMap', 'my.config-1')],
  ['a long name', object('v1', 'ConfigMap', 'a'.repeat(240))],
  ['a name of RBAC', role('system:node')],
  ['a name of RBAC in upper case', role('Admin of all')],
  ['a name that begins with a digit', object('v1', 'ConfigMap', '1st')],
  ['a namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'apps' } }],
])('a name is taken: %s', (_, manifest) => {
  expect(linesOf(nameInvalid, contextOf([unit('web', { manifests: [manifest] })]))).toEqual([]);
});

test.each<[string, Manifest, string]>([
  ['upper case', object('v1', 'ConfigMap', 'Config'), "metadata.name: 'Config' is no name of a ConfigMap"],
  ['an underscore', object('v1', 'ConfigMap', 'a_b'), "metadata.name: 'a_b' is no name of a ConfigMap"],
  ['a way out of dist/', object('v1', 'ConfigMap', '../../etc/passwd'), "metadata.name: '../../etc/passwd' is no name of a ConfigMap"],
  ['a way out of dist/ by RBAC', role('../up'), "metadata.name: '../up' is no name of a ClusterRole"],
  ['two dots', role('..'), "metadata.name: '..' is no name of a ClusterRole"],
  ['a backslash', role('a\\b'), "metadata.name: 'a\\\\b' is no name of a ClusterRole"],
  ['a line break', role('a\nb'), "metadata.name: 'a\\nb' is no name of a ClusterRole"],
  ['nothing', object('v1', 'ConfigMap', ''), "metadata.name: '' is no name of a ConfigMap"],
  ['more than a file name holds', role('a'.repeat(250)), `metadata.name: '${'a'.repeat(77)}...' is no name that a file can have`],
  ['a number', object('v1', 'ConfigMap', 7 as unknown as string), 'metadata.name: a name that is 7 is no name of a ConfigMap'],
  [
    'none',
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: {} as Manifest['metadata'] },
    'metadata.name: a name that is missing is no name of a ConfigMap',
  ],
  ['a dot in a Service', object('v1', 'Service', 'a.b'), "metadata.name: 'a.b' is no name of a Service"],
  [
    'a dot in a Namespace',
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a.b' } },
    "metadata.name: 'a.b' is no name of a Namespace",
  ],
  [
    'a CronJob whose Jobs would be too long',
    object('batch/v1', 'CronJob', 'a'.repeat(53)),
    `metadata.name: '${'a'.repeat(53)}' is no name of a CronJob`,
  ],
  [
    'a namespace in upper case',
    object('v1', 'ConfigMap', 'a', { metadata: { name: 'a', namespace: 'Apps' } }),
    "metadata.namespace: 'Apps' is no name of a namespace",
  ],
  ['a kind with a slash', object('v1', 'Config/Map', 'a'), "kind: 'Config/Map' is no kind"],
])('a name is refused: %s', (_, manifest, line) => {
  const at = `pi/web/${manifest.kind}/${manifest.metadata.name}`;
  expect(linesOf(nameInvalid, contextOf([unit('web', { manifests: [manifest] })]))).toEqual([`${at} ${line}`]);
});

test.each([
  ['Pi', 'web', ["Pi: 'Pi' is no name of a cluster"]],
  ['..', 'web', ["..: '..' is no name of a cluster"]],
  ['pi', 'web_1', ["pi/web_1: 'web_1' is no name of an app"]],
  ['pi', '../web', ["pi/../web: '../web' is no name of an app"]],
])('a cluster %s with an app %s is refused', (cluster, app, lines) => {
  expect(linesOf(nameInvalid, contextOf([unit(app)], { cluster: clusterOf({ name: cluster }) }))).toEqual(lines);
});

test.each([
  ['1.35', ["pi/web/Service/1st metadata.name: '1st' is no name of a Service"]],
  ['1.36', []],
])('in Kubernetes %s a Service that begins with a digit is judged as its server does', (kubernetes, lines) => {
  const { platform } = clusterOf().spec;
  const cluster = clusterOf({ platform: { ...platform, kubernetes: `${kubernetes}.0` } as typeof platform });
  expect(linesOf(nameInvalid, contextOf([unit('web', { manifests: [object('v1', 'Service', '1st')] })], { cluster }))).toEqual(lines);
});
