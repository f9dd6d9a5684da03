import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compareIssues } from '@kube-world/model';

import { checkCluster } from '../../../../packages/synth/src/checks/check-cluster';
import { rules } from '../../../../packages/synth/src/checks/registry';
import { contextOf, object, release, unit } from './context-with';

test('all that is wrong is told at once, sorted, each with a place and a remedy', () => {
  const web = unit('web', {
    manifests: [
      object('v1', 'Secret', 'Login', { stringData: { a: 'b' } }),
      object('v1', 'ConfigMap', 'c', { data: { a: Number.NaN } }),
      object('v1', 'ConfigMap', 'c'),
    ],
    dependsOn: ['nothing'],
  });
  const mixed = unit('mixed', {
    manifests: [object('example.com/v1', 'Widget', 'w')],
    releases: [release('mixed', { kubeVersion: '<1.30' })],
  });
  const issues = checkCluster(contextOf([web, mixed]));
  expect(issues.map(({ rule, at }) => `${rule} ${at}`)).toEqual([
    'unit-mixes-chart-and-objects pi/mixed',
    'kind-not-installed pi/mixed/Widget/w',
    'chart-kube-version pi/mixed/chart',
    'dependency-unknown pi/web dependsOn',
    'object-made-twice pi/web/ConfigMap/c',
    'value-not-yaml pi/web/ConfigMap/c data.a',
    'plain-secret pi/web/Secret/Login',
    'name-invalid pi/web/Secret/Login metadata.name',
  ]);
  expect(issues).toEqual([...issues].sort(compareIssues));
  for (const { message, remedy } of issues)
    expect([message, remedy].filter((text) => text === '' || text.endsWith('.') || /^[A-Z][a-z]+ [a-z]+ /.test(text))).toEqual([]);
});

test('a cluster with nothing wrong has no issue', () => {
  expect(checkCluster(contextOf([unit('web', { manifests: [object('v1', 'Service', 'web')] })]))).toEqual([]);
});

test('every rule in the folder is registered, once', () => {
  const folder = join(__dirname, '../../../../packages/synth/src/checks');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const exported = files.filter((file) => /^export const \w+: Rule = /m.test(readFileSync(join(folder, file), 'utf8')));
  expect(exported).toHaveLength(rules.length);
  expect(new Set(rules).size).toBe(rules.length);
});
