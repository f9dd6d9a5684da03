import type { KindSchema, SchemaSource } from '@kube-world/model';

import type { CheckContext } from '../../../../packages/synth/src/checks/context';
import { kindNotInstalled } from '../../../../packages/synth/src/checks/kind-not-installed';
import { schema } from '../../../../packages/synth/src/checks/schema';
import { clusterOf, contextOf, linesOf, object, release, unit } from './context-with';

const text = { type: 'string' } as const;
const kind = (crdRelease?: string): KindSchema => ({
  namespaced: true,
  ...(crdRelease === undefined ? {} : { crdRelease }),
  schema: { type: 'object', properties: { spec: { type: 'object', properties: { upstream: text } } } },
  definition: () => ({}),
});
const known: Readonly<Record<string, KindSchema>> = {
  'v1 Pod': kind(),
  'example.com/v1 Widget': kind('v1.2.3'),
  'traefik.io/v1alpha1 Middleware': kind('v3'),
};
const schemas: SchemaSource = {
  kubernetesVersions: ['1.36'],
  kinds: () => ['Pod', 'Widget', 'Middleware'],
  apiVersionsOf: (_, name) => Object.keys(known).flatMap((key) => (key.endsWith(` ${name}`) ? [key.split(' ')[0] ?? ''] : [])),
  kind: (_, apiVersion, name) => known[`${apiVersion} ${name}`],
};
const widget = (spec: object = {}) => object('example.com/v1', 'Widget', 'one', { spec });
const definition = (properties: object = {}, kindName = 'Widget') =>
  object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.com', {
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: kindName, plural: 'widgets' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties } } } },
        },
      ],
    },
  });
const k3s = clusterOf({
  platform: {
    kind: 'k3s',
    kubernetes: '1.36.2',
    release: 'v1.36.2+k3s1',
    bundled: { traefik: true, localPath: true, serviceLb: true, metricsServer: true },
  },
});
const missing = ["pi/web/Widget/one: no CRD in cluster 'pi' installs example.com/v1 Widget"];

test.each<[string, CheckContext, readonly string[]]>([
  ['by nothing', contextOf([unit('web', { manifests: [widget()] })], { schemas }), missing],
  [
    'by a definition in another unit',
    contextOf([unit('web', { manifests: [widget()] }), unit('crds', { manifests: [definition()] })], { schemas }),
    [],
  ],
  [
    'by a definition of another kind',
    contextOf([unit('web', { manifests: [widget()] }), unit('crds', { manifests: [definition({}, 'Gadget')] })], { schemas }),
    missing,
  ],
  [
    'by a chart',
    contextOf(
      [
        unit('web', { manifests: [widget()] }),
        unit('c', { releases: [release('c', { crds: [{ group: 'example.com', kind: 'Widget' }] })] }),
      ],
      { schemas },
    ),
    [],
  ],
  [
    'by a chart with other kinds',
    contextOf(
      [
        unit('web', { manifests: [widget()] }),
        unit('c', { releases: [release('c', { crds: [{ group: 'example.com', kind: 'Gadget' }] })] }),
      ],
      { schemas },
    ),
    missing,
  ],
  [
    'by what an app says',
    contextOf(
      [
        unit('web', { manifests: [widget()] }),
        unit('c', { app: { provides: [{ kind: 'CustomResourceDefinition', name: 'widgets.example.com' }] } }),
      ],
      { schemas },
    ),
    [],
  ],
  [
    'by nothing, without schemas',
    contextOf([unit('web', { manifests: [widget(), object('v1', 'Pod', 'p'), object('storage.k8s.io/v1', 'StorageClass', 's')] })]),
    missing,
  ],
])('a custom kind is installed %s', (_, context, lines) => {
  expect(linesOf(kindNotInstalled, context)).toEqual(lines);
});

test('a platform brings kinds of its own', () => {
  const manifests = [object('traefik.io/v1alpha1', 'Middleware', 'm')];
  expect(linesOf(kindNotInstalled, contextOf([unit('web', { manifests })], { schemas, cluster: k3s }))).toEqual([]);
  expect(linesOf(kindNotInstalled, contextOf([unit('web', { manifests })], { schemas }))).toHaveLength(1);
});

test('a kind that nobody knows is refused once, by the schema check', () => {
  const context = contextOf([unit('web', { manifests: [object('example.org/v1', 'Widgets', 'one')] })], { schemas });
  expect(linesOf(kindNotInstalled, context)).toEqual([]);
  expect(schema(context).map(({ rule, remedy }) => [rule, remedy])).toEqual([
    ['schema-unknown-kind', "did you mean 'Widget' of example.com/v1"],
  ]);
});

test('objects are held against what is known of their kind, the gitops folder among them', () => {
  const context = contextOf([unit('web', { manifests: [widget({ upstream: 1 })] })], {
    schemas,
    gitops: [{ manifest: widget({ more: 1 }), at: 'pi/gitops/x' }],
  });
  expect(linesOf(schema, context)).toEqual([
    'pi/web/Widget/one spec.upstream: wants a string, got the number 1',
    "pi/gitops/x spec.more: unknown field 'more'",
  ]);
});

test('a definition among the objects goes before what is known from upstream', () => {
  const crds = unit('crds', { manifests: [definition({ own: text })] });
  const lines = linesOf(
    schema,
    contextOf([crds, unit('web', { manifests: [widget({ own: 'a', upstream: 'b' })] })], {
      schemas: {
        ...schemas,
        kind: (version, apiVersion, name) =>
          name === 'CustomResourceDefinition'
            ? { ...kind(), schema: { type: 'object', properties: { spec: { type: 'object' } } } }
            : schemas.kind(version, apiVersion, name),
      },
    }),
  );
  expect(lines).toEqual(["pi/web/Widget/one spec.upstream: unknown field 'upstream'"]);
});

test('a kind of a chart that nobody knows the schema of is a warning', () => {
  const context = contextOf(
    [
      unit('web', { manifests: [object('gadgets.example.com/v1', 'Gadget', 'one')] }),
      unit('c', { releases: [release('c', { crds: [{ group: 'gadgets.example.com', kind: 'Gadget' }] })] }),
    ],
    { schemas },
  );
  expect(schema(context).map(({ severity, rule, at }) => [severity, rule, at])).toEqual([
    ['warning', 'schema-not-known', 'pi/web/Gadget/one'],
  ]);
});

test('a version of Kubernetes without schemas is one issue, and not one an object', () => {
  const cluster = clusterOf({ platform: { kind: 'kind', kubernetes: '1.20.3', api: { address: '127.0.0.1', port: 6443 } } });
  expect(linesOf(schema, contextOf([unit('web', { manifests: [widget(), widget()] })], { schemas, cluster }))).toEqual([
    'pi platform.kubernetes: nothing is known of the API of Kubernetes 1.20',
  ]);
});

test('without schemas nothing is held against them', () => {
  expect(schema(contextOf([unit('web', { manifests: [widget({ any: 1 })] })]))).toEqual([]);
});

test('a definition that is broken installs nothing, and nothing breaks', () => {
  const broken = [
    undefined,
    1,
    { group: 1 },
    { group: 'example.com', names: {}, versions: 'v1' },
    { group: 'example.com', names: { kind: 'Gadget' }, versions: [null, { name: 'v1', served: true, schema: 'x' }] },
  ].map((spec) => object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'x', { spec }));
  expect(linesOf(kindNotInstalled, contextOf([unit('web', { manifests: [widget(), ...broken] })], { schemas }))).toEqual(missing);
});

test.each([
  ['a number for the schema of a field', { a: 5 }],
  ['nothing for the schema of a field', { a: null }],
  ['a number for the values allowed', { a: { enum: 3 } }],
])("a definition of the fleet's own with %s is an issue at its objects, and no crash", (_, properties) => {
  const context = contextOf([unit('web', { manifests: [widget({ a: 'x' })] }), unit('crds', { manifests: [definition(properties)] })], {
    schemas,
  });
  expect(schema(context)).toContainEqual(expect.objectContaining({ rule: 'schema-bad-definition', at: 'pi/web/Widget/one' }));
});
