import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { groupOf, kubernetesMinor } from '@kube-world/model';
import { schemas } from '@kube-world/crds/schemas';
import { caseObjects, compilePolicies, compilePolicy, type GroupKind, inVersion, podTemplateOf } from '@kube-world/policy';

import { fleet } from '../../clusters/fleet';
import { policies } from '../../policies/registry';

const minors = [...new Set(fleet.clusters.map(({ spec }) => kubernetesMinor(spec.platform.kubernetes)))].toSorted();
/** Every version that rules of the standards began in, as well. */
const versions = [...new Set([...minors, '1.29', '1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36'])].toSorted();

test('each file of policies/ is in the registry, under its own name', () => {
  const files = readdirSync(join(__dirname, '..', '..', 'policies')).filter((name) => name.endsWith('.ts') && name !== 'registry.ts');
  expect(policies.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('an entry that Kyverno keeps for its policies comes from the API server', () => {
  const policy = policies.find(({ id }) => id === 'policy-calls-nobody');
  const judge = policy && compilePolicy(policy, '1.36');
  // Kyverno's command does not judge its own entries, so no case of the policy is one
  const broken = (apiCall: object): boolean | undefined => {
    const entry = { apiVersion: 'kyverno.io/v2', kind: 'GlobalContextEntry', metadata: { name: 'told' }, spec: { apiCall } };
    return judge && judge(entry).length > 0;
  };
  expect(broken({ urlPath: '/api/v1/namespaces' })).toBe(false);
  expect(broken({ service: { url: 'https://judge.example.com' } })).toBe(true);
});

test('every expression compiles for every version of Kubernetes that the fleet has, and that a cluster may have', () => {
  expect(minors.length).toBeGreaterThan(1);
  expect(() => compilePolicies(policies, [...versions, ...schemas.kubernetesVersions])).not.toThrow();
});

describe.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  test('holds of each case that passes and of none that fails, in every kind and every list of containers', () => {
    const wrong = versions.flatMap((kubernetes) => {
      const judge = compilePolicy(policy, kubernetes);
      return caseObjects(policy, kubernetes).flatMap(({ title, object, passes }) => {
        const breaches = judge?.(object, podTemplateOf(object)) ?? [];
        const errors = breaches.flatMap(({ error }) => error ?? []);
        return (breaches.length === 0) === passes && errors.length === 0 ? [] : [{ kubernetes, title, passes, breaches }];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('each kind that it names has a case that passes and one that fails', () => {
    if (!('kinds' in policy.match)) return;
    const cases = caseObjects(policy, '1.36');
    const isShown = ({ group, kind }: GroupKind, passes: boolean): boolean =>
      cases.some((each) => each.passes === passes && each.object.kind === kind && groupOf(each.object.apiVersion) === group);
    // policies about policies read what all kinds of an engine's have in common
    const asked = policy.match.kinds.filter(({ kind }) => !kind.endsWith('Policy') && kind !== 'GlobalContextEntry');
    expect(asked.filter((each) => !isShown(each, true) || !isShown(each, false))).toEqual([]);
  });

  test('marks something in the newest version', () => {
    expect(inVersion(policy.expression, '1.36')).toBeDefined();
    expect(caseObjects(policy, '1.36').some(({ passes }) => !passes)).toBe(true);
  });

  test('what fails is marked where it is', () => {
    const judge = compilePolicy(policy, '1.36');
    const { every } = policy.match;
    const places = caseObjects(policy, '1.36').flatMap(({ object, passes }) =>
      passes ? [] : (judge?.(object, podTemplateOf(object)) ?? []),
    );
    const parts = {
      container: /spec\.\w*ontainers\.0/,
      securityContext: /securityContext/,
      volume: /spec\.volumes\.0/,
      pod: /^/,
      object: /^/,
    };
    expect(places.filter(({ path }) => !parts[every].test(path.join('.')))).toEqual([]);
  });
});
