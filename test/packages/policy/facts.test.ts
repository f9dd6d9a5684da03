import { type ClusterSpec, defineCluster, type FleetFacts, type Manifest } from '@kube-world/model';
import {
  admissionPolicy,
  compilePolicy,
  definePolicy,
  factsOf,
  type FactsOfPolicy,
  judgeObjects,
  validatingPolicy,
} from '@kube-world/policy';

import { calm } from './policies-for-tests';

const spec: ClusterSpec = {
  name: 'pi',
  role: 'standalone',
  platform: { kind: 'kind', kubernetes: '1.36.2', api: { address: '127.0.0.1', port: 6443 } },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
  nodes: {},
  storage: { classes: {}, purposes: {} },
};
const fleet: FleetFacts = {
  name: 'f',
  repository: { url: 'https://git.example.com/f', branch: 'main' },
  owner: 'o',
  domain: 'example.com',
  clusters: [defineCluster(spec)],
};
const [pi, hub] = [spec, { ...spec, name: 'hub', role: 'hub' as const }].map((cluster) => ({ cluster, fleet }));

/** No container of a cluster has a variable that is called as the cluster is; the hub asks for nothing. */
const facts: FactsOfPolicy = {
  of: ({ name, role }) => (role === 'hub' ? undefined : { names: [name] }),
  example: { names: ['LOUD'] },
};
const expression = 'container.?env.orValue([]).all(each, !(each.name in variables.names))';
const policy = definePolicy({ ...calm, facts, expression });
const pod = (name: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'app', namespace: 'app' },
  spec: { containers: [{ name: 'app', env: [{ name }] }] },
});

test('a policy is asked with the facts of the cluster, and with those of its cases where no cluster is told', () => {
  const asked = (where: typeof pi): readonly string[] =>
    ['LOUD', 'pi'].filter(
      (name) =>
        judgeObjects([policy], {
          kubernetes: '1.36',
          objects: [{ manifest: pod(name), at: 'pi/app/pod' }],
          podSecurity: new Map(),
          ...(where ? { where } : {}),
        }).length > 0,
    );
  expect(asked(undefined)).toEqual(['LOUD']);
  expect(asked(pi)).toEqual(['pi']);
  expect(asked(hub)).toEqual([]);
});

test('clusters of one version share what is compiled', () => {
  expect(compilePolicy(policy, '1.36')).toBe(compilePolicy(policy, '1.36'));
});

test('in a cluster the facts are literals of CEL, before the variables that use them', () => {
  const used = definePolicy({ ...calm, facts, variables: { first: 'variables.names[0]' }, expression: "variables.first != ''" });
  const written = validatingPolicy(used, { kubernetes: '1.36', action: 'Deny', ...(pi ? { where: pi } : {}) });
  expect(written?.spec.variables?.slice(-2)).toEqual([
    { name: 'names', expression: "['pi']" },
    { name: 'first', expression: 'variables.names[0]' },
  ]);
  expect(admissionPolicy(policy, { kubernetes: '1.36', action: 'Deny' })?.policy.spec?.variables?.at(-1)).toEqual({
    name: 'names',
    expression: "['LOUD']",
  });
});

test('a cluster whose facts leave nothing to ask gets no policy', () => {
  const options = { kubernetes: '1.36', action: 'Deny' as const, ...(hub ? { where: hub } : {}) };
  expect([validatingPolicy(policy, options), admissionPolicy(policy, options)]).toEqual([undefined, undefined]);
});

test('facts have the same names in every cluster', () => {
  const odd = definePolicy({ ...calm, facts: { ...facts, of: () => ({ nmaes: [] }) }, expression });
  expect(() => factsOf(odd, pi)).toThrow(
    "policies/container-calm.ts: its facts in the cluster 'pi' are 'nmaes', and those of its cases 'names'; give the same",
  );
  expect(factsOf(definePolicy(calm), pi)).toEqual({});
});

test.each<[string, FactsOfPolicy['example'], string]>([
  [
    'a name that CEL does not read as one',
    { 'local-domains': [] },
    "its fact 'local-domains' cannot be named in CEL; write it in camel case",
  ],
  ['a name that every policy has', { pod: 1 }, "it has a variable 'pod' already; name the fact otherwise"],
  ['a name that a variable of it has', { loud: 1 }, "it has a variable 'loud' already"],
])('%s is refused', (_, example, message) => {
  expect(() => definePolicy({ ...calm, facts: { of: () => example, example }, variables: { loud: "'LOUD'" } })).toThrow(message);
});

test('an expression has to suit the type that the facts of the cases have', () => {
  const odd = definePolicy({ ...calm, facts, expression: 'variables.names == 1' });
  expect(() => compilePolicy(odd, '1.36')).toThrow('policies/container-calm.ts: ');
});
