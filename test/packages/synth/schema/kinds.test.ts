import type { Issue, KindSchema, SchemaSource } from '@kube-world/model';

import { editDistance, nearest } from '../../../../packages/model/src/nearest';
import { createSchemaCheck } from '../../../../packages/synth/src/schema/schema-check';

const kind: KindSchema = { namespaced: true, schema: { type: 'object', properties: {} }, definition: () => ({}) };
/** apiVersion -> kind -> the versions of Kubernetes that have it. */
const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  v1: { Service: ['1.31', '1.36'], ConfigMap: ['1.31', '1.36'] },
  'networking.k8s.io/v1': { Ingress: ['1.31', '1.36'] },
  'flows.example.com/v1beta3': { Flow: ['1.31'] },
  'flows.example.com/v1': { Flow: ['1.31', '1.36'] },
  'soon.example.com/v1': { Soon: ['1.36'] },
  'past.example.com/v1': { Past: ['1.31'] },
  'one.example.com/v1': { Backup: ['1.31', '1.36'] },
  'two.example.com/v1': { Backup: ['1.31', '1.36'] },
};
const source: SchemaSource = {
  kubernetesVersions: ['1.31', '1.36'],
  kinds: (version) => Object.values(known).flatMap((kinds) => Object.keys(kinds).filter((name) => kinds[name]?.includes(version))),
  apiVersionsOf: (version, name) =>
    Object.keys(known)
      .filter((apiVersion) => known[apiVersion]?.[name]?.includes(version))
      .toReversed(),
  kind: (version, apiVersion, name) => (known[apiVersion]?.[name]?.includes(version) ? kind : undefined),
};

test.each([
  ['1.36', 'extensions/v1beta1', 'Ingress', 'Ingress is not in extensions/v1beta1', 'use apiVersion networking.k8s.io/v1'],
  [
    '1.36',
    'flows.example.com/v1beta3',
    'Flow',
    'Flow is not in flows.example.com/v1beta3 in Kubernetes 1.36; 1.31 was the last with it',
    'use apiVersion flows.example.com/v1',
  ],
  [
    '1.31',
    'soon.example.com/v1',
    'Soon',
    'soon.example.com/v1 has no Soon in Kubernetes 1.31; it comes with 1.36',
    'remove it, or run a version of Kubernetes that has it',
  ],
  [
    '1.36',
    'past.example.com/v1',
    'Past',
    'past.example.com/v1 has no Past in Kubernetes 1.36; 1.31 was the last with it',
    'remove it, or run a version of Kubernetes that has it',
  ],
  [
    '1.36',
    'three.example.com/v1',
    'Backup',
    'Backup is not in three.example.com/v1',
    'use apiVersion two.example.com/v1 or one.example.com/v1',
  ],
  ['1.36', 'v1', 'Servce', 'no CRD installs v1 Servce, and Kubernetes 1.36 has no such kind', "did you mean 'Service' of v1"],
  [
    '1.36',
    'example.com/v1',
    'Widget',
    'no CRD installs example.com/v1 Widget, and Kubernetes 1.36 has no such kind',
    'install what brings the kind in an earlier unit',
  ],
  ['1.36', 'v1', 'List', 'a List is a way to send objects, not an object', 'write each of its items as an object of its own'],
])('on Kubernetes %s, %s %s is refused with what to do', (version, apiVersion, name, message, remedy) => {
  const issues: Issue[] = [];
  createSchemaCheck(source, version)({ manifest: { apiVersion, kind: name, metadata: { name: 'x' } }, at: 'c/u/x' }, (issue) =>
    issues.push(issue),
  );
  expect(issues).toEqual([expect.objectContaining({ severity: 'error', at: 'c/u/x', message, remedy })]);
});

test('a kind that is there is taken', () => {
  const issues: Issue[] = [];
  createSchemaCheck(source, '1.31')(
    { manifest: { apiVersion: 'flows.example.com/v1beta3', kind: 'Flow', metadata: { name: 'x' } }, at: 'c' },
    (issue) => issues.push(issue),
  );
  expect(issues).toEqual([]);
});

test.each([
  ['replica', ['replicas', 'selector'], 'replicas'],
  ['Replicas', ['replicas', 'replica'], 'replicas'],
  ['imgae', ['image', 'images'], 'image'],
  ['containerport', ['containerPort', 'containers'], 'containerPort'],
  ['xyz', ['name', 'image'], undefined],
  ['ab', ['cd', 'a'], undefined],
  ['name', ['name'], undefined],
])('nearest to %s of %j is %s', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
});

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['abc', 'acb', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %i edits', (left, right, distance) => {
  expect([editDistance(left, right), editDistance(right, left)]).toEqual([distance, distance]);
});
