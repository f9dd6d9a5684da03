import type { Json, Manifest } from '@kube-world/model';
import { caseObjects, judgeObjects } from '@kube-world/policy';
import fc from 'fast-check';

import { policies } from '../../policies/registry';

const odd = fc.constantFrom<Json>(null, '', 'text', 0, -1, 1.5, true, [], [null], ['text'], [[]], {}, { text: null }, { '': [1] });
type Path = readonly string[];

/** Every place in an object but those by which it is found. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  const own = ['', 'apiVersion', 'kind', 'metadata', 'metadata.name', 'metadata.namespace'].includes(path.join('.')) ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: Json): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: replaced(fields[key], rest, by) };
}

test.each(policies.map((policy) => [policy.id, policy] as const))(
  'whatever stands in a field, %s answers and does not throw',
  (_, policy) => {
    const examples = caseObjects(policy, '1.36').map(({ object }) => object);
    // the namespace of cases has a level in which the policy holds
    const podSecurity = new Map([['cases', policy.match.podSecurity?.[0] ?? 'privileged']]);
    const change = fc
      .constantFrom(...examples)
      .chain((object) =>
        fc.record({ object: fc.constant(object), path: fc.constantFrom<Path>(['spec'], ['rules'], ...placesIn(object)), by: odd }),
      );
    fc.assert(
      fc.property(change, ({ object, path, by }) => {
        const manifest = replaced(object, path, by) as Manifest;
        const issues = judgeObjects([policy], { kubernetes: '1.36', objects: [{ manifest, at: 'c/app/thing' }], podSecurity });
        expect(issues.every(({ rule, at, message }) => rule === policy.id && at.startsWith('c/app/thing') && message !== '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);
