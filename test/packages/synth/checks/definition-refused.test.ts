import { schemas } from '@kube-world/crds/schemas';
import { refusedRulesOf } from '@kube-world/policy';

import type { CheckContext } from '../../../../packages/synth/src/checks/context';
import { definitionRefused } from '../../../../packages/synth/src/checks/definition-refused';
import { clusterOf, contextOf, linesOf, object, release, unit, type UnitParts } from './context-with';

const onKubernetes = (kubernetes: string, parts: UnitParts): CheckContext =>
  contextOf([unit('web', parts)], {
    cluster: clusterOf({ platform: { kind: 'kind', kubernetes, api: { address: '127.0.0.1', port: 6443 } } }),
    schemas,
    refusedRules: refusedRulesOf,
  });

/** A definition whose field `spec.ip` has that rule. */
const definition = (rule: string, version: object = {}) =>
  object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.com', {
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: {
                spec: { type: 'object', properties: { ip: { type: 'string', 'x-kubernetes-validations': [{ rule }] } } },
              },
            },
          },
          ...version,
        },
      ],
    },
  });

test.each<[string, string, string, string | undefined]>([
  ['a function that the version before had', '1.31.0', 'isIP(self)', undefined],
  ['a function that came with the version itself', '1.30.14', 'isIP(self)', 'isIP(string) is taken from Kubernetes 1.31 on'],
  ['a function that is nowhere', '1.36.2', 'isIPv5(self)', 'isIPv5'],
  ['an expression that every version has', '1.28.0', "self != ''", undefined],
  ['a rule that is no expression', '1.36.2', 'self ==', 'at column'],
])('a definition of ours with %s, on %s', (_, kubernetes, rule, says) => {
  const lines = linesOf(definitionRefused, onKubernetes(kubernetes, { manifests: [definition(rule)] }));
  expect(lines).toHaveLength(says === undefined ? 0 : 1);
  if (says !== undefined) {
    expect(lines[0]).toContain('pi/web/CustomResourceDefinition/widgets.example.com: defines widgets.example.com, which Kubernetes');
    expect(lines[0]).toContain(`refuses: at v1.spec.ip, `);
    expect(lines[0]).toContain(says);
  }
});

test('the remedy names the first version that takes it, or the rule where none does', () => {
  const remedies = (rule: string) =>
    definitionRefused(onKubernetes('1.29.5', { manifests: [definition(rule)] })).map(({ remedy }) => remedy);
  expect(remedies('isIP(self)')).toEqual([expect.stringContaining('run Kubernetes 1.31, the first that takes it')]);
  expect(remedies('nowhere(self)')).toEqual(['write the rule with what the API server has']);
});

test('a version that is not served is compiled by the server, too', () => {
  expect(definitionRefused(onKubernetes('1.30.14', { manifests: [definition('isIP(self)', { served: false })] }))).toHaveLength(1);
});

test.each([
  ['1.30.14', 1],
  ['1.31.14', 0],
  ['1.36.2', 0],
])('a chart that brings TLSRoute of the Gateway API, on %s, has %d findings', (kubernetes, count) => {
  const releases = [
    release('gateway', {
      crds: [
        { group: 'gateway.networking.k8s.io', kind: 'TLSRoute' },
        { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute' },
        { group: 'nobody.example.com', kind: 'Nothing' },
      ],
    }),
  ];
  const lines = linesOf(definitionRefused, onKubernetes(kubernetes, { releases }));
  expect(lines).toHaveLength(count);
  if (count > 0) expect(lines[0]).toContain('chart gateway 1.0.0 defines TLSRoute of gateway.networking.k8s.io, which Kubernetes 1.30');
});

test.each<[string, object]>([
  ['no spec', { spec: undefined }],
  ['null', { spec: null }],
  ['versions that are no list', { spec: { versions: 'v1' } }],
  ['a version that is nothing', { spec: { versions: [null, 3, { name: 'v1' }, { name: 'v1', schema: { openAPIV3Schema: 'x' } }] } }],
  ['fields that are no schema', { spec: { versions: [{ name: 'v1', schema: { openAPIV3Schema: { properties: { a: null } } } }] } }],
  ['rules that are no list', { spec: { versions: [{ name: 'v1', schema: { openAPIV3Schema: { 'x-kubernetes-validations': 'x' } } }] } }],
  ['a rule without text', { spec: { versions: [{ name: 'v1', schema: { openAPIV3Schema: { 'x-kubernetes-validations': [{}] } } }] } }],
])('a definition with %s is left to the schema check', (_, broken) => {
  const manifest = { ...definition('isIP(self)'), ...broken };
  expect(definitionRefused(onKubernetes('1.30.14', { manifests: [manifest] }))).toEqual([]);
});

test('without schemas nothing is asked', () => {
  expect(definitionRefused(contextOf([unit('web', { manifests: [definition('isIP(self)')] })]))).toEqual([]);
});
