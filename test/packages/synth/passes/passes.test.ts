import type { Manifest, SchemaSource } from '@kube-world/model';

import { runPasses } from '../../../../packages/synth/src/passes';
import { commonLabels } from '../../../../packages/synth/src/passes/common-labels';
import { dropDefaults } from '../../../../packages/synth/src/passes/drop-defaults';
import { dropEmpty } from '../../../../packages/synth/src/passes/drop-empty';
import { orderKeys } from '../../../../packages/synth/src/passes/order-keys';
import type { Pass, PassContext } from '../../../../packages/synth/src/passes/pass';
import { setNamespace } from '../../../../packages/synth/src/passes/set-namespace';

/** One namespaced kind with defaults, one cluster-scoped. */
const schemas: SchemaSource = {
  kubernetesVersions: ['1.36'],
  apiVersionsOf: () => [],
  kinds: () => [],
  kind: (_, apiVersion, kind) =>
    apiVersion !== 'v1' || !['Service', 'Thing'].includes(kind)
      ? undefined
      : {
          namespaced: kind === 'Service',
          definition: () => ({ type: 'object', properties: { again: { $ref: 'Loop' }, mode: { type: 'string', default: 'slow' } } }),
          schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                required: ['needed'],
                properties: {
                  type: { type: 'string', default: 'ClusterIP' },
                  needed: { type: 'string', default: 'x' },
                  loop: { $ref: 'Loop' },
                  ports: {
                    type: 'array',
                    'x-kubernetes-list-map-keys': ['port', 'protocol'],
                    items: {
                      type: 'object',
                      properties: { protocol: { type: 'string', default: 'TCP' }, name: { type: 'string', default: 'main' } },
                    },
                  },
                },
              },
            },
          },
        },
};

const context: PassContext = { cluster: 'pi', unit: 'web', namespace: 'apps', kubernetes: '1.36', schemas };
const object = (rest: Record<string, unknown> = {}, metadata: Record<string, unknown> = {}, kind = 'Service'): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'web', ...metadata },
  ...rest,
});
const after = (pass: Pass, manifest: Manifest): unknown => pass(manifest, context);

describe('set-namespace', () => {
  test.each([
    ["gives a namespaced object its unit's namespace", object(), object({}, { namespace: 'apps' })],
    ['leaves a namespace that an object names', object({}, { namespace: 'other' }), object({}, { namespace: 'other' })],
    ['takes the namespace off a cluster-scoped object', object({}, { namespace: 'other' }, 'Thing'), object({}, {}, 'Thing')],
    ['gives a cluster-scoped object none', object({}, {}, 'Thing'), object({}, {}, 'Thing')],
  ])('%s', (_, before, expected) => {
    expect(after(setNamespace, before)).toEqual(expected);
  });

  test('knows the usual cluster-scoped kinds without schemas', () => {
    const { schemas: _, ...bare } = context;
    expect(setNamespace(object({}, {}, 'ClusterRole'), bare).metadata.namespace).toBeUndefined();
    expect(setNamespace(object({}, {}, 'Secret'), bare).metadata.namespace).toBe('apps');
  });
});

describe('common-labels', () => {
  test('says what an object is part of and who wrote it', () => {
    expect(commonLabels(object(), context).metadata.labels).toEqual({
      'app.kubernetes.io/name': 'web',
      'app.kubernetes.io/instance': 'web',
      'app.kubernetes.io/part-of': 'pi',
      'app.kubernetes.io/managed-by': 'kube-world',
    });
  });

  test('a label that the construct set stays', () => {
    const labelled = commonLabels(object({}, { labels: { 'app.kubernetes.io/name': 'broker', tier: 'edge' } }), context);
    expect(labelled.metadata.labels).toMatchObject({
      'app.kubernetes.io/name': 'broker',
      tier: 'edge',
      'app.kubernetes.io/instance': 'web',
    });
  });
});

describe('drop-empty', () => {
  test('a default that a chart is to drop stays null in its values, and nowhere else', () => {
    const release = object({ spec: { interval: null, values: { affinity: null } } }, {}, 'HelmRelease');
    expect(dropEmpty(release)).toEqual({ ...release, spec: { values: { affinity: null } } });
  });

  test.each([
    ['null members', { spec: { a: null, b: [{ c: null, d: 1 }] } }, { spec: { b: [{ d: 1 }] } }],
    [
      'nothing else: empty maps and lists mean something',
      { spec: { podSelector: {}, egress: [], text: '', none: 0, off: false } },
      { spec: { podSelector: {}, egress: [], text: '', none: 0, off: false } },
    ],
    ['no item of a list, since that would move the others', { spec: { args: ['a', null, 'b'] } }, { spec: { args: ['a', null, 'b'] } }],
  ])('drops %s', (_, before, expected) => {
    expect(after(dropEmpty, object(before))).toEqual(object(expected));
  });

  test('drops labels and annotations that are empty', () => {
    expect(after(dropEmpty, object({}, { labels: {}, annotations: {} }))).toEqual(object());
  });

  test('leaves its input as it was', () => {
    const before = object({ spec: { a: null } });
    dropEmpty(before, context);
    expect(before).toEqual(object({ spec: { a: null } }));
  });
});

describe('drop-defaults', () => {
  test.each([
    ['a field that repeats the default', { type: 'ClusterIP', other: 1 }, { other: 1 }],
    ['no field that differs from it', { type: 'NodePort' }, { type: 'NodePort' }],
    ['no required field', { needed: 'x' }, { needed: 'x' }],
    [
      'no key of a list map, which tells its items apart',
      { ports: [{ port: 1, protocol: 'TCP', name: 'main' }] },
      { ports: [{ port: 1, protocol: 'TCP' }] },
    ],
    [
      'fields of a schema that refers to itself, however deep',
      { loop: { mode: 'slow', again: { mode: 'slow' } } },
      { loop: { again: {} } },
    ],
  ])('drops %s', (_, spec, expected) => {
    expect(after(dropDefaults, object({ spec }))).toEqual(object({ spec: expected }));
  });

  test('leaves an object of an unknown kind alone', () => {
    const unknown = object({ spec: { type: 'ClusterIP' } }, {}, 'Unknown');
    expect(after(dropDefaults, unknown)).toBe(unknown);
  });
});

test('order-keys puts apiVersion, kind and metadata first, the name first in it, and sorts labels', () => {
  const mixed = {
    spec: { z: 1, a: 2 },
    metadata: { labels: { b: '1', a: '2' }, annotations: { z: '1', y: '2' }, finalizers: [], namespace: 'n', name: 'web' },
    kind: 'Service',
    apiVersion: 'v1',
  };
  expect(JSON.stringify(after(orderKeys, mixed))).toBe(
    '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web","namespace":"n","labels":{"a":"2","b":"1"},"annotations":{"y":"2","z":"1"},"finalizers":[]},"spec":{"z":1,"a":2}}',
  );
});

test('all passes together change nothing when they run again', () => {
  const once = runPasses(
    object({ spec: { type: 'ClusterIP', ports: [{ port: 80, protocol: 'TCP', name: null }] } }, { labels: { z: '1' } }),
    context,
  );
  expect(JSON.stringify(runPasses(once, context))).toBe(JSON.stringify(once));
});
