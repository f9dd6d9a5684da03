import { schemas } from '@kube-world/crds/schemas';
import type { KindSchema, Schema } from '@kube-world/model';
import { refusedRulesOf } from '@kube-world/policy';

import { refusedDefinitions } from '../../../e2e/apply/refused-definitions';
import { customResourceDefinitions } from '../../../e2e/harness/custom-resource-definitions';

function kindOf(spec: Schema): KindSchema {
  return { namespaced: true, crdRelease: '1', schema: { type: 'object', properties: { spec } }, definition: () => ({}) };
}

const rule = (text: string, more: object = {}): Schema => ({ type: 'string', 'x-kubernetes-validations': [{ rule: text, ...more }] });

/** Every kind that packages/crds has a definition of, as the servers of the e2e tier are given them. */
function refusedOn(kubernetes: string): readonly string[] {
  const newest = schemas.kubernetesVersions.at(-1) ?? '';
  return customResourceDefinitions()
    .filter(({ spec: { group, names, versions } }) =>
      versions.some(({ name }) => {
        const kind = schemas.kind(newest, `${group}/${name}`, names.kind);
        return kind !== undefined && refusedRulesOf(kind, kubernetes).length > 0;
      }),
    )
    .map(({ metadata }) => metadata.name);
}

test.each(['1.29', '1.30', '1.31', '1.36'])('what Kubernetes %s would refuse is what real servers of it refused', (kubernetes) => {
  const seen = refusedDefinitions.filter((definition) => definition.kubernetes.includes(kubernetes));
  expect(refusedOn(kubernetes)).toEqual(seen.map(({ name }) => name));
});

test('a new definition may use what the version before knew, so a function is taken one version after it came', () => {
  const kind = kindOf({ type: 'object', properties: { address: rule('isIP(self)') } });
  expect(refusedRulesOf(kind, '1.31')).toEqual([]);
  expect(refusedRulesOf(kind, '1.30')).toEqual([
    {
      path: ['spec', 'address'],
      rule: 'isIP(self)',
      reason: expect.stringContaining('isIP(string) is taken from Kubernetes 1.31 on') as string,
    },
  ]);
});

test('rules are found in lists, maps and alternatives', () => {
  const bad = rule('isCIDR(self)');
  const kind = kindOf({
    type: 'object',
    properties: { list: { type: 'array', items: bad }, map: { type: 'object', additionalProperties: bad } },
    allOf: [{ 'x-kubernetes-validations': [{ rule: 'isIP(self.list[0])' }] }],
  });
  expect(refusedRulesOf(kind, '1.30').map(({ path }) => path.join('.'))).toEqual(['spec', 'spec.list.[]', 'spec.map.*']);
});

test('a server before 1.30 does not know that the old value is optional', () => {
  const kind = kindOf({ type: 'object', properties: { a: rule("oldSelf.hasValue() || self == 'x'", { optionalOldSelf: true }) } });
  expect(refusedRulesOf(kind, '1.30')).toEqual([]);
  expect(refusedRulesOf(kind, '1.29')).toHaveLength(1);
});

test('a schema that leads back to itself ends', () => {
  const kind: KindSchema = {
    namespaced: true,
    schema: { $ref: 'a/v1#A' },
    definition: () => ({ type: 'object', properties: { inner: { $ref: 'a/v1#A' }, ip: rule('isIP(self)') } }),
  };
  expect(refusedRulesOf(kind, '1.30').map(({ path }) => path)).toEqual([['ip']]);
});
