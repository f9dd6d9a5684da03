import type { Cluster, ClusterSpec, Release } from '@kube-world/model';
import type { Enforced } from '@kube-world/synth';

import { cloud } from '../../../clusters/cloud/spec';
import { policyEnforcement } from '../../../packages/cli/src/policy-enforcement';
import { calmPolicy } from '../policy/policies-for-tests';
import { clusterOf, fleet, release, unit } from '../synth/checks/context-with';

const draft = () => ({ unitManifests: new Map(), gitops: [], documents: [] });

function placed(change: Partial<ClusterSpec>, releases: readonly Release[] = []): Enforced {
  const cluster: Cluster = clusterOf(change);
  return policyEnforcement([calmPolicy], '2027-01-31')({ cluster, fleet, builds: [unit('web', { releases })], draft });
}
const kindsOf = ({ unit: found }: Enforced): readonly string[] => found?.manifests.map(({ manifest }) => manifest.kind) ?? [];
const leftOut = ({ unit: found }: Enforced): unknown =>
  /"NotIn","values":(\[[^\]]*\])/.exec(JSON.stringify(found?.manifests[0]?.manifest))?.[1];
const chart = (name: string, namespace: string): Release => {
  const made = release(name);
  return { ...made, namespace, chart: { ...made.chart, name } };
};

test('a cluster that does not ask for policies gets none', () => {
  expect(placed({})).toEqual({ issues: [] });
});

test('they are a unit of their own, in the layer of policies', () => {
  const { unit: found, issues } = placed({ policies: { action: 'Audit' } });
  expect(issues).toEqual([]);
  expect(found?.app).toMatchObject({ name: 'policies', layer: 'policies', namespace: { name: 'kube-system', exists: true } });
  expect(found?.manifests.map(({ at }) => at)).toEqual([
    'pi/policies/ValidatingAdmissionPolicy/container-calm',
    'pi/policies/ValidatingAdmissionPolicyBinding/container-calm',
  ]);
});

test.each([
  ['the chart of Kyverno', [chart('kyverno', 'kyverno')], ['ValidatingPolicy']],
  [
    'another chart that is called so',
    [{ ...chart('traefik', 'traefik'), name: 'kyverno' }],
    ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  ],
])('with %s', (_, releases, kinds) => {
  expect(kindsOf(placed({ policies: { action: 'Deny' } }, releases))).toEqual(kinds);
});

test('left out are the namespaces of Kubernetes, the platform, the engine, charts, and those that the fact names', () => {
  const policies = { action: 'Deny', leaveOut: ['made-later', 'traefik'] } as const;
  const found = leftOut(placed({ policies, engine: 'flux' }, [chart('kyverno', 'kyverno'), chart('traefik', 'traefik')]));
  expect(JSON.parse(String(found))).toEqual([
    'flux-system',
    'kube-node-lease',
    'kube-public',
    'kube-system',
    'kyverno',
    'local-path-storage',
    'made-later',
    'traefik',
  ]);
});

test.each([
  [true, ['amazon-guardduty']],
  [false, []],
])('on EKS, the agent that GuardDuty installs is let start where it is asked for (%s)', (guardDuty, namespaces) => {
  const { platform } = cloud.spec;
  const found = leftOut(placed({ policies: { action: 'Deny' }, platform: { ...platform, watch: { ...platform.watch, guardDuty } } }));
  expect((JSON.parse(String(found)) as string[]).filter((name) => name.startsWith('amazon-'))).toEqual(namespaces);
});

test.each(['cattle-*', '', 'Upper', 'a.b'])("a name that is no namespace's, '%s', is said", (name) => {
  const { issues } = placed({ policies: { action: 'Deny', leaveOut: ['fine', name] } });
  expect(issues.map(({ rule, at }) => `${rule} ${at}`)).toEqual(['policies-leave-out pi policies.leaveOut[1]']);
});
