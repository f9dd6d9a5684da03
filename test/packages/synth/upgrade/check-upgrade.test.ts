import { checkUpgrade } from '@kube-world/synth';
import type { Manifest } from '@kube-world/model';

import { release } from '../checks/context-with';
import { fleetOn, parts } from './small-upgrade';

const object = (apiVersion: string, kind: string, rest: object = {}): Manifest => ({
  apiVersion,
  kind,
  metadata: { name: 'one' },
  ...rest,
});
const pod = (spec: object): Manifest =>
  object('v1', 'Pod', { spec: { containers: [{ name: 'main', image: 'registry.example.com/web:1' }], ...spec } });
const admission = (version: string): Manifest =>
  object(`admissionregistration.k8s.io/${version}`, 'ValidatingAdmissionPolicy', { spec: { validations: [{ expression: 'true' }] } });
const flow = (version: string): Manifest =>
  object(`flowcontrol.apiserver.k8s.io/${version}`, 'FlowSchema', { spec: { priorityLevelConfiguration: { name: 'x' } } });

/** `<since> <rule>: <message>` of what would break, and of what is to be known. */
function upgraded(from: string, to: string, objects: readonly Manifest[]): readonly [breaks: readonly string[], warns: readonly string[]] {
  const { breaks, warns } = checkUpgrade(fleetOn(from, objects), 'pi', to, parts);
  const lines = (issues: typeof breaks): readonly string[] => issues.map(({ since, rule, message }) => `${since} ${rule}: ${message}`);
  return [lines(breaks), lines(warns)];
}

test.each<[string, string, string, Manifest, readonly string[], readonly string[]]>([
  ['a stable API', '1.28.9', '1.36', object('v1', 'ConfigMap', { data: { a: 'b' } }), [], []],
  [
    'an API that is removed on the way',
    '1.30.4',
    '1.36',
    flow('v1beta3'),
    ['1.32 schema-removed-api: FlowSchema is not in flowcontrol.apiserver.k8s.io/v1beta3 in Kubernetes 1.32; 1.31 was the last with it'],
    [],
  ],
  ['an API that is removed later', '1.30.4', '1.31', flow('v1beta3'), [], []],
  [
    'an API that is deprecated on the way',
    '1.28.9',
    '1.31',
    flow('v1beta3'),
    [],
    [
      '1.29 api-deprecated: FlowSchema of flowcontrol.apiserver.k8s.io/v1beta3 is deprecated since Kubernetes 1.29, and is to be gone in 1.32',
    ],
  ],
  [
    'one that is first deprecated and then removed',
    '1.30.4',
    '1.34',
    admission('v1beta1'),
    [
      '1.34 schema-removed-api: ValidatingAdmissionPolicy is not in admissionregistration.k8s.io/v1beta1 in Kubernetes 1.34; 1.33 was the last with it',
    ],
    [],
  ],
  [
    'a deprecated API without an end',
    '1.32.1',
    '1.36',
    object('v1', 'Endpoints', { subsets: [] }),
    [],
    ['1.33 api-deprecated: Endpoints of v1 is deprecated since Kubernetes 1.33'],
  ],
  [
    'a field that vanishes',
    '1.30.4',
    '1.33',
    pod({ resourceClaims: [{ name: 'gpu', source: { resourceClaimName: 'gpu' } }] }),
    ["1.31 schema-unknown-field: field 'source' is gone since Kubernetes 1.31"],
    [],
  ],
  [
    'a field of one version alone',
    '1.35.0',
    '1.36',
    pod({ workloadRef: { name: 'w', podGroup: 'p' } }),
    ["1.36 schema-unknown-field: field 'workloadRef' is gone since Kubernetes 1.36"],
    [],
  ],
  [
    'a kind that is gone altogether',
    '1.28.9',
    '1.29',
    object('networking.k8s.io/v1alpha1', 'ClusterCIDR', { spec: { perNodeHostBits: 8 } }),
    ['1.29 schema-unknown-kind: networking.k8s.io/v1alpha1 has no ClusterCIDR in Kubernetes 1.29; 1.28 was the last with it'],
    [],
  ],
  [
    'a volume that no node mounts any more',
    '1.30.4',
    '1.36',
    pod({ volumes: [{ name: 'data', cephfs: { monitors: ['192.0.2.1'] } }] }),
    ['1.31 volume-plugin-removed: Kubernetes 1.31 and later mount no cephfs volume'],
    [],
  ],
])('%s, from %s to %s', (_, from, to, manifest, breaks, warns) => {
  expect(upgraded(from, to, [manifest])).toEqual([breaks, warns]);
});

test('what today’s check finds is no finding of the upgrade, and is counted', () => {
  const wrong = object('v1', 'ConfigMap', { dato: { a: 'b' } });
  expect(checkUpgrade(fleetOn('1.33.1', [wrong]), 'pi', '1.36', parts)).toMatchObject({ breaks: [], warns: [], today: { errors: 1 } });
});

test.each<[string, string, readonly string[]]>([
  ['>=1.25.0-0 <1.35.0-0', '1.36', ['1.35 chart-kube-version']],
  ['>=1.25.0-0 <1.35.0-0', '1.34', []],
  ['>=1.25.0-0', '1.36', []],
])('a chart for %s, up to %s', (kubeVersion, to, found) => {
  const { breaks } = checkUpgrade(fleetOn('1.33.1', [], [release('web', { kubeVersion })]), 'pi', to, parts);
  expect(breaks.map(({ since, rule }) => `${since} ${rule}`)).toEqual(found);
});

test('an add-on that a chart installs breaks where upstream ends its support', () => {
  const { chart, ...rest } = release('rook-ceph');
  const { breaks } = checkUpgrade(fleetOn('1.34.1', [], [{ ...rest, chart: { ...chart, version: 'v1.19.4' } }]), 'pi', '1.36', parts);
  expect(breaks.map(({ since, rule, message }) => `${since} ${rule}: ${message}`)).toEqual([
    '1.36 add-on-kubernetes-version: Rook v1.19.4 takes Kubernetes 1.30 to 1.35, and not 1.36',
  ]);
});

test.each<[string, string, readonly string[]]>([
  ['1.30.4', '1.36', ['1.31: Calico v3.28.0 is tested with Kubernetes 1.27 to 1.30, and not with 1.31 -> take Calico 3.32 or 3.33']],
  ['1.30.4', '1.31', ['1.31: Calico v3.28.0 is tested with Kubernetes 1.27 to 1.30, and not with 1.31 -> take Calico 3.29']],
  ['1.29.4', '1.30', []],
])('a warning from %s to %s stands at the version that it speaks of, and its remedy is for the end of the way', (from, to, found) => {
  const { chart, ...rest } = release('tigera-operator');
  const { warns } = checkUpgrade(fleetOn(from, [], [{ ...rest, chart: { ...chart, version: 'v3.28.0' } }]), 'pi', to, parts);
  const lines = warns.map(({ since, message, remedy }) => `${since}: ${message} -> ${remedy.split(',')[0]}`);
  expect(lines).toEqual(found);
});

test('a definition that today’s server would refuse is mended by the upgrade, and breaks nothing', () => {
  const crds = [{ group: 'gateway.networking.k8s.io', kind: 'TLSRoute' }];
  const result = checkUpgrade(fleetOn('1.30.4', [], [release('web', { crds })]), 'pi', '1.31', parts);
  expect(result).toMatchObject({ breaks: [], today: { errors: 1 } });
});

test('a patch that is named is the one that is asked about', () => {
  const releases = [release('web', { kubeVersion: '>=1.30.0 <1.34.2 || >1.34.2' })];
  const breaks = (to: string) => checkUpgrade(fleetOn('1.33.1', [], releases), 'pi', to, parts).breaks.length;
  expect([breaks('1.34'), breaks('1.34.2'), breaks('1.34.3')]).toEqual([0, 1, 0]);
});

test('an API that the cluster gets only later does not break on the way there', () => {
  expect(upgraded('1.30.4', '1.36', [object('networking.k8s.io/v1', 'ServiceCIDR', { spec: { cidrs: ['10.9.0.0/24'] } })])).toEqual([
    [],
    [],
  ]);
});
