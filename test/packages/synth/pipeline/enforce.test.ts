import { partsOf } from '@kube-world/cli';
import { type App, defineFleet, ModelError, placeOn } from '@kube-world/model';
import { buildCluster, type Enforce } from '@kube-world/synth';
import { ApiObject } from 'cdk8s';

import { clusterOf, fleet } from '../checks/context-with';

const app = (name: string, build: App['build']): App => ({
  name,
  namespace: { name: 'kube-system', podSecurity: 'privileged', exists: true },
  layer: 'apps',
  build,
});
const definition = { group: 'example.com', names: { kind: 'Rule' } };
const makesKind = app('rules', (scope) => {
  new ApiObject(scope, 'crd', { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', spec: definition });
});
const policies: App = { ...app('policies', () => undefined), layer: 'policies' };
const rule = { manifest: { apiVersion: 'example.com/v1', kind: 'Rule', metadata: { name: 'calm' } }, at: 'pi/policies/Rule/calm' };

function built(enforce: Enforce, apps: readonly App[] = [makesKind]) {
  const placement = placeOn(clusterOf(), apps);
  return buildCluster(defineFleet({ ...fleet, placements: [placement] }), placement, { ...partsOf('2027-01-31'), enforce });
}

test('the unit is ordered, labelled and delivered as any other', () => {
  const { units, gitops } = built(() => ({ unit: { app: policies, manifests: [rule] }, issues: [] }));
  const last = units.at(-1);
  expect({ name: last?.unit.name, dependsOn: last?.dependsOn }).toEqual({ name: 'policies', dependsOn: ['rules'] });
  expect(last?.manifests[0]?.manifest.metadata.labels).toMatchObject({
    'app.kubernetes.io/name': 'policies',
    'app.kubernetes.io/part-of': 'pi',
  });
  expect(gitops.map(({ manifest: { kind, metadata } }) => `${kind} ${metadata.name}`)).toContain('Kustomization policies');
});

test('where nothing runs, nothing is asked for', () => {
  const asked = jest.fn<ReturnType<Enforce>, Parameters<Enforce>>(() => ({ issues: [] }));
  built(asked, []);
  expect(asked).not.toHaveBeenCalled();
});

test('it sees the objects with their labels, and what the engine makes of them', () => {
  let seen: readonly string[] = [];
  built(({ builds, draft }) => {
    const labels = builds.flatMap(({ manifests }) =>
      manifests.map(({ manifest }) => manifest.metadata.labels?.['app.kubernetes.io/name'] ?? ''),
    );
    seen = [...labels, ...draft().gitops.map(({ manifest }) => manifest.metadata.name)];
    return { issues: [] };
  });
  expect(seen).toEqual(expect.arrayContaining(['rules']));
  expect(seen).not.toContain('policies');
});

test('what it finds and what it throws are issues', () => {
  const issue = { rule: 'policies-not-served', severity: 'error', at: 'pi policies', message: 'is old', remedy: 'raise it' } as const;
  expect(built(() => ({ issues: [issue] })).issues).toContain(issue);
  const thrown = built(() => {
    throw new ModelError('has no such kind', { at: 'policies/calm.ts' });
  });
  expect(thrown.issues.map(({ at, message }) => `${at}: ${message}`)).toEqual(['policies/calm.ts: has no such kind']);
  expect(thrown.units.map(({ unit }) => unit.name)).toEqual(['rules']);
});
