import { ApiObject, JsonPatch, Lazy } from 'cdk8s';
import { Construct } from 'constructs';

import { type App, defineCluster, defineFleet, type Issue, ModelError, placeOn, releaseMarker } from '@kube-world/model';

import { buildUnit } from '../../../../packages/synth/src/build/build-unit';

const cluster = defineCluster({
  name: 'c',
  role: 'standalone',
  platform: {
    kind: 'kind',
    kubernetes: '1.36.0',
    api: { address: '127.0.0.1', port: 6443 },
    machine: { name: 'host', address: '192.0.2.1', network: 'home' },
  },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
  nodes: {},
  storage: { classes: { fast: { provisioner: 'x', madeBy: 'us' } }, purposes: { config: 'fast' } },
});

function built(build: App['build']) {
  const app: App = { name: 'web', namespace: { name: 'n', podSecurity: 'baseline' }, layer: 'apps', build };
  const fleet = defineFleet({
    name: 'f',
    repository: { url: 'https://git.example.com/f', branch: 'main' },
    owner: 'o',
    domain: 'example.com',
    placements: [placeOn(cluster, [app])],
  });
  const issues: Issue[] = [];
  const [unit] = fleet.placements[0]?.units ?? [];
  if (!unit) throw new Error('no unit');
  return { ...buildUnit(fleet, unit, (issue) => issues.push(issue)), issues };
}

const kind = { apiVersion: 'v1', kind: 'ConfigMap' };

test('an object without a name is called after its construct ids, short and without a hash', () => {
  const { manifests } = built((scope) => {
    new ApiObject(new Construct(scope, 'Settings'), 'Resource', kind);
    new ApiObject(new Construct(scope, 'extra'), 'more', kind);
  });
  expect(manifests.map(({ manifest, at }) => [manifest.metadata.name, at])).toEqual([
    ['settings', 'c/web/Settings/Resource'],
    ['extra-more', 'c/web/extra/more'],
  ]);
});

test('tokens and value classes are resolved, undefined members are left out', () => {
  class Size {
    public toJSON(): string {
      return '5Gi';
    }
  }
  const { manifests } = built((scope) => {
    new ApiObject(scope, 'x', { ...kind, data: { lazy: Lazy.any({ produce: () => 'late' }), size: new Size(), none: undefined } });
  });
  expect(manifests[0]?.manifest['data']).toEqual({ lazy: 'late', size: '5Gi' });
});

test('what cannot be YAML stays, for the check stage to name its place', () => {
  const { manifests } = built((scope) => {
    new ApiObject(scope, 'x', { ...kind, data: { number: Number.NaN, list: [undefined] } });
  });
  expect(manifests[0]?.manifest['data']).toEqual({ number: Number.NaN, list: [undefined] });
});

test('a value that holds itself is refused with its construct, however often it does', () => {
  const data: Record<string, unknown> = {};
  data['left'] = data;
  data['right'] = [data];
  const { manifests, issues } = built((scope) => {
    new ApiObject(scope, 'x', { ...kind, data });
    new ApiObject(scope, 'y', kind);
  });
  expect(issues).toMatchObject([{ at: 'c/web/x', message: expect.stringContaining('lies in') as string }]);
  expect(manifests.map(({ at }) => at)).toEqual(['c/web/y']);
});

test('a value that is far too deep is refused with its construct', () => {
  const deep = Array.from({ length: 20_000 }).reduce<object>((below) => ({ below }), {});
  const { manifests, issues } = built((scope) => void new ApiObject(scope, 'x', { ...kind, data: deep }));
  expect(issues).toMatchObject([{ at: 'c/web/x', message: expect.stringContaining('levels deep') as string }]);
  expect(manifests).toEqual([]);
});

test.each([
  ['no kind', JsonPatch.remove('/kind'), 'c/web/x kind'],
  ['a number for a kind', JsonPatch.replace('/kind', 5), 'c/web/x kind'],
  ['no apiVersion', JsonPatch.remove('/apiVersion'), 'c/web/x apiVersion'],
  ['no metadata', JsonPatch.remove('/metadata'), 'c/web/x metadata'],
  ['no name', JsonPatch.remove('/metadata/name'), 'c/web/x metadata.name'],
  ['a number for a name', JsonPatch.replace('/metadata/name', 5), 'c/web/x metadata.name'],
  ['a number for a namespace', JsonPatch.add('/metadata/namespace', 5), 'c/web/x metadata.namespace'],
  ['a list of labels', JsonPatch.add('/metadata/labels', []), 'c/web/x metadata.labels'],
  ['text for annotations', JsonPatch.add('/metadata/annotations', 'a'), 'c/web/x metadata.annotations'],
  ['nothing left of it', JsonPatch.replace('', null), 'c/web/x'],
])('an object with %s is refused with its place, and the others stay', (_, patch, at) => {
  const { manifests, issues } = built((scope) => {
    new ApiObject(scope, 'x', kind).addJsonPatch(patch);
    new ApiObject(scope, 'y', kind);
  });
  expect(issues).toMatchObject([{ rule: 'object-misshapen', severity: 'error', at }]);
  expect(manifests.map((built) => built.at)).toEqual(['c/web/y']);
});

test('an app that builds asynchronously is refused, and what it throws later is not heard of', async () => {
  const { issues } = built(async () => {
    await Promise.resolve();
    throw new Error('later');
  });
  expect(issues).toMatchObject([{ at: 'c/web', message: expect.stringContaining('asynchronously') as string }]);
  await new Promise(setImmediate);
});

test.each([null, Object.create(null), Symbol('x')])('an app that throws what is no Error is an issue: case %#', (thrown: unknown) => {
  const { issues } = built(() => {
    throw thrown;
  });
  expect(issues).toMatchObject([{ at: 'c/web', message: 'threw what is no Error' }]);
});

test.each([
  ['values that are a list', { chart: { crds: [] }, values: [] }, 'the values of the chart are no map'],
  ['no values', { chart: { crds: [] } }, 'the values of the chart are no map'],
  ['no facts', { chart: { name: 'x' }, values: {} }, 'is given no facts of a chart'],
])('a chart with %s is refused with its place', (_, release, message) => {
  const { releases, issues } = built((scope) => void Object.assign(new Construct(scope, 'chart'), { [releaseMarker]: release }));
  expect(issues).toMatchObject([{ at: 'c/web/chart', message: expect.stringContaining(message) as string }]);
  expect(releases).toEqual([]);
});

test('labels and annotations added after construction are kept', () => {
  const { manifests } = built((scope) => {
    const object = new ApiObject(scope, 'x', { ...kind, metadata: { name: 'n', labels: { a: '1' } } });
    object.metadata.addLabel('b', '2');
    object.metadata.addAnnotation('c', '3');
  });
  expect(manifests[0]?.manifest.metadata).toEqual({ name: 'n', labels: { a: '1', b: '2' }, annotations: { c: '3' } });
});

test('a member called __proto__ stays a member', () => {
  const data = JSON.parse('{"__proto__": {"polluted": "yes"}}') as Record<string, unknown>;
  const { manifests } = built((scope) => void new ApiObject(scope, 'x', { ...kind, data }));
  expect(Object.keys(manifests[0]?.manifest['data'] as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('an app that refuses becomes an issue with its place', () => {
  const { issues } = built(() => {
    throw new ModelError('wants a hub');
  });
  expect(issues).toEqual([
    {
      rule: 'app-refused',
      severity: 'error',
      at: 'c/web',
      message: 'wants a hub',
      remedy: 'change the settings of this app, or the facts of the cluster',
    },
  ]);
});

test('an app that breaks becomes an issue with the line that broke', () => {
  const { issues } = built(() => void JSON.parse('{'));
  expect(issues).toMatchObject([
    { rule: 'app-refused', at: 'c/web', remedy: expect.stringMatching(/defect of the app, thrown at /) as string },
  ]);
});

test('a construct that validates itself is heard', () => {
  const { issues } = built((scope) => {
    new Construct(scope, 'odd').node.addValidation({ validate: () => ['needs a port'] });
  });
  expect(issues).toMatchObject([{ rule: 'construct-invalid', at: 'c/web/odd', message: 'needs a port' }]);
});

test('storage is asked for by purpose; one that the cluster does not serve is refused with the place of the fact', () => {
  const { issues } = built((_, { storage }) => {
    expect(storage('config', '5Gi')).toEqual({ storageClassName: 'fast', size: '5Gi', accessModes: ['ReadWriteOnce'] });
    storage('media', '1Ti');
  });
  expect(issues).toMatchObject([{ at: 'c/web', message: expect.stringContaining("asks for 'media' storage") as string }]);
});
