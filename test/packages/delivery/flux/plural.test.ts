import { schemas } from '@kube-world/crds/schemas';

import { groupKinds } from '../../../../packages/delivery/src/flux/group-kinds';
import { pluralOf } from '../../../../packages/delivery/src/flux/plural';

test('every kind of every API that is known is spelt as its server spells it', () => {
  const wrong = new Set<string>();
  let seen = 0;
  for (const version of schemas.kubernetesVersions) {
    for (const kind of schemas.kinds(version)) {
      for (const apiVersion of schemas.apiVersionsOf(version, kind)) {
        const plural = schemas.kind(version, apiVersion, kind)?.plural;
        seen += 1;
        if (plural !== pluralOf(kind)) wrong.add(`${apiVersion} ${kind}: ${plural}, not ${pluralOf(kind)}`);
      }
    }
  }
  expect([...wrong]).toStrictEqual([]);
  expect(seen).toBeGreaterThan(1000);
});

test.each([
  ['NetworkPolicy', 'networkpolicies'],
  ['Gateway', 'gateways'],
  ['IngressClass', 'ingressclasses'],
  ['Endpoints', 'endpoints'],
])('%s is %s', (kind, plural) => {
  expect(pluralOf(kind)).toBe(plural);
});

test.each([...groupKinds].filter(([group]) => group !== ''))('the kinds of %s are all that its API has in a namespace', (group, names) => {
  const found = new Set<string>();
  for (const version of schemas.kubernetesVersions) {
    for (const kind of schemas.kinds(version)) {
      for (const apiVersion of schemas.apiVersionsOf(version, kind).filter((candidate) => candidate.startsWith(`${group}/`))) {
        const known = schemas.kind(version, apiVersion, kind);
        if (known?.namespaced) found.add(known.plural);
      }
    }
  }
  expect(names).toStrictEqual([...found].toSorted());
});

test('of the core group, nobody is let at what is not his: neither Secrets nor pods', () => {
  expect(groupKinds.get('')).toStrictEqual([
    'configmaps',
    'limitranges',
    'persistentvolumeclaims',
    'resourcequotas',
    'serviceaccounts',
    'services',
  ]);
});
