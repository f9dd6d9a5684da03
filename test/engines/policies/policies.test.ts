import { groupOf, kubernetesMinor, type Manifest } from '@kube-world/model';
import { admissionPolicy, validatingPolicy } from '@kube-world/policy';

import { fleet } from '../../../clusters/fleet';
import { policies } from '../../../policies/registry';
import { filesOf, objects, read } from '../../golden/reference-fleet';

const placed = { management: 'kyverno', kubani: 'kyverno', pi: 'api-server' } as const;
type Name = keyof typeof placed;
const names = Object.keys(placed) as readonly Name[];
const specOf = (name: string) => {
  const found = fleet.placements.find(({ cluster }) => cluster.name === name);
  if (!found) throw new Error(`no cluster ${name}`);
  return found.cluster.spec;
};
const rules = new Set(['ValidatingPolicy', 'ValidatingAdmissionPolicy']);

test.each(names)('[KW-48] %s holds every policy that has something to ask there, as the texts that synth evaluates', (name) => {
  const cluster = specOf(name);
  const options = { kubernetes: kubernetesMinor(cluster.platform.kubernetes), action: 'Deny', where: { cluster, fleet } } as const;
  const expected = policies.flatMap((policy) => {
    const written = placed[name] === 'kyverno' ? validatingPolicy(policy, options) : admissionPolicy(policy, options)?.policy;
    const { variables, validations } = (written?.['spec'] ?? {}) as { variables?: unknown; validations?: unknown };
    return written ? [{ kind: written.kind, name: policy.id, variables, validations }] : [];
  });
  const found = objects(name)
    .filter(({ kind }) => rules.has(kind))
    .map(({ kind, metadata, spec }) => {
      const { variables, validations } = spec as { variables?: unknown; validations?: unknown };
      return { kind, name: metadata.name, variables, validations };
    });
  const byName = (left: { name: string }, right: { name: string }): number => (left.name < right.name ? -1 : 1);
  expect(found.toSorted(byName)).toEqual(expected.toSorted(byName));
  expect(found.length).toBeGreaterThan(30);
});

test.each(names)(
  '[KW-24] [KW-49] [KW-50] %s itself asks for requests, limits, and images of the registries that the fleet names',
  (name) => {
    const textOf = (policy: string): string =>
      JSON.stringify(objects(name).find(({ kind, metadata }) => rules.has(kind) && metadata.name === policy)?.['spec']);
    for (const amount of ['requests.cpu', 'requests.memory', 'limits.memory'])
      expect(textOf('container-resources')).toContain(`has(container.resources.${amount})`);
    expect(fleet.registries?.length).toBeGreaterThan(0);
    for (const registry of fleet.registries ?? []) expect(textOf('container-image-source')).toContain(registry);
  },
);

test.each(names)('all of it lies in one folder of %s, in the layer of policies', (name) => {
  const folder = 'policies/policies/';
  const paths = [...filesOf(name).keys()].filter((path) => path.startsWith('policies/'));
  expect(paths.filter((path) => !path.startsWith(folder))).toEqual([]);
  expect(paths.length).toBeGreaterThan(30);
});

test.each([
  ['management', read('management', 'policies/policies/fleet.yaml')['dependsOn'], [{ name: 'management-kyverno' }]],
  ['kubani', (read('kubani', 'gitops/kustomization.policies.yaml')['spec'] as { dependsOn: unknown }).dependsOn, [{ name: 'kyverno' }]],
  ['pi', read('pi', 'policies/policies/fleet.yaml')['dependsOn'], undefined],
])('on %s, policies wait for what enforces them, and for nothing else', (_, dependsOn, expected) => {
  expect(dependsOn).toEqual(expected);
});

test.each([
  ['management', 'Audit'],
  ['kubani', 'Deny'],
  ['pi', 'Deny'],
])('%s is asked to %s', (name, action) => {
  const said = objects(name)
    .filter(({ kind }) => ['ValidatingPolicy', 'ValidatingAdmissionPolicyBinding'].includes(kind))
    .map(({ spec }) => (spec as { validationActions: readonly string[] }).validationActions);
  expect(new Set(said.flat())).toEqual(new Set([action]));
});

test('what a policy asks of the whole cluster, all clusters label as theirs', () => {
  const asked = new Set(
    policies.flatMap(({ match }) => ('kinds' in match ? match.kinds.map(({ group, kind }) => `${group}/${kind}`) : [])),
  );
  const wide = ({ apiVersion, kind, metadata }: Manifest): boolean =>
    metadata.namespace === undefined && asked.has(`${groupOf(apiVersion)}/${kind}`);
  for (const name of names)
    for (const { metadata } of objects(name).filter(wide)) expect(metadata.labels?.['app.kubernetes.io/part-of']).toBe(name);
});

test('the hub has Fleet read every folder that has bundles', () => {
  for (const name of ['management', 'pi']) {
    const { paths } = read('management', `gitops/gitrepo.${name}.yaml`)['spec'] as { readonly paths: readonly string[] };
    const folders = [...filesOf(name).keys()].filter((path) => path.endsWith('/fleet.yaml')).map((path) => `dist/${name}/${path}`);
    expect(folders.filter((folder) => !paths.some((path) => folder.startsWith(`${path}/`)))).toEqual([]);
  }
});

test('[KW-51] each waiver of an app on pi is a condition of its policy', () => {
  const waived = fleet.placements
    .find(({ cluster }) => cluster.name === 'pi')
    ?.units.flatMap(({ name, app }) => (app.waivers ?? []).map(({ rule }) => `${rule} ${name}`));
  const found = objects('pi').flatMap(({ kind, metadata, spec }) =>
    kind === 'ValidatingAdmissionPolicy'
      ? ((spec as { matchConditions?: readonly { name: string }[] }).matchConditions ?? []).map((each) => `${metadata.name} ${each.name}`)
      : [],
  );
  expect(found.filter((line) => !line.endsWith(' part-of-us-or-in-a-namespace')).toSorted()).toEqual(waived?.toSorted());
});
