import { schemas } from '@kube-world/crds/schemas';
import type { Manifest } from '@kube-world/model';

import { apiDeprecated } from '../../../../packages/synth/src/checks/api-deprecated';
import type { CheckContext } from '../../../../packages/synth/src/checks/context';
import { volumePluginRemoved } from '../../../../packages/synth/src/checks/volume-plugin-removed';
import { deprecatedApis } from '../../../../packages/synth/src/upgrade/deprecated-apis';
import { minorNumber } from '../../../../packages/synth/src/upgrade/minor-number';
import { clusterOf, contextOf, object, unit } from './context-with';

const on = (kubernetes: string, manifests: readonly Manifest[]): CheckContext =>
  contextOf([unit('web', { manifests })], {
    schemas,
    cluster: clusterOf({ platform: { kind: 'kind', kubernetes, api: { address: '127.0.0.1', port: 6443 } } }),
  });

test.each<[string, string, string, string | undefined]>([
  ['storage.k8s.io/v1beta1', 'VolumeAttributesClass', '1.33.4', undefined],
  ['storage.k8s.io/v1beta1', 'VolumeAttributesClass', '1.34.0', 'use apiVersion storage.k8s.io/v1'],
  ['storage.k8s.io/v1', 'VolumeAttributesClass', '1.36.2', undefined],
  ['storage.k8s.io/v1alpha1', 'VolumeAttributesClass', '1.35.0', undefined],
  ['coordination.k8s.io/v1beta1', 'LeaseCandidate', '1.36.2', 'plan to do without it, or wait for a stable version of LeaseCandidate'],
  ['v1', 'Endpoints', '1.32.9', undefined],
  ['v1', 'Endpoints', '1.33.0', 'use EndpointSlice of discovery.k8s.io/v1'],
  ['v1', 'Service', '1.36.2', undefined],
  ['v1', 'Endpoints', 'newest', undefined],
])('%s %s on Kubernetes %s', (apiVersion, kind, kubernetes, remedy) => {
  const found = apiDeprecated(on(kubernetes, [object(apiVersion, kind, 'one')]));
  expect(found.map((issue) => `${issue.severity}: ${issue.remedy}`)).toEqual(remedy === undefined ? [] : [`warning: ${remedy}`]);
});

test('every deprecated API is one that the schemas know, from before it is deprecated until it is gone', () => {
  const versionsOf = (key: string): readonly string[] => {
    const [apiVersion = '', kind = ''] = key.split(' ');
    return schemas.kubernetesVersions.filter((version) => schemas.kind(version, apiVersion, kind));
  };
  for (const [key, { since, gone }] of deprecatedApis) {
    const served = versionsOf(key);
    expect([key, served.length > 0]).toEqual([key, true]);
    const last = minorNumber(served.at(-1) ?? '');
    expect([key, minorNumber(since) <= last]).toEqual([key, true]);
    const end = gone === undefined ? Number.POSITIVE_INFINITY : minorNumber(gone);
    expect([key, last]).toEqual([key, Math.min(end - 1, 36)]);
  }
});

const pod = (volume: object): Manifest => object('v1', 'Pod', 'one', { spec: { volumes: [{ name: 'data', ...volume }] } });

test.each<[string, Manifest, string, readonly string[]]>([
  ['a CephFS volume, while there is code for it', pod({ cephfs: { monitors: [] } }), '1.30.14', []],
  ['a CephFS volume', pod({ cephfs: { monitors: [] } }), '1.31.0', ['spec.volumes[0].cephfs: use a CSI driver for it']],
  ['a volume of a repository', pod({ gitRepo: { repository: 'x' } }), '1.32.9', []],
  [
    'a volume of a repository',
    pod({ gitRepo: { repository: 'x' } }),
    '1.33.0',
    ['spec.volumes[0].gitRepo: clone the repository in an init container'],
  ],
  ['an empty directory', pod({ emptyDir: {} }), '1.36.2', []],
  ['a field that is not set', pod({ cephfs: null }), '1.36.2', []],
  [
    'a persistent volume of RBD',
    object('v1', 'PersistentVolume', 'one', { spec: { rbd: { image: 'x' } } }),
    '1.31.0',
    ['spec.rbd: use a CSI driver for it'],
  ],
  [
    'a Deployment',
    object('apps/v1', 'Deployment', 'one', { spec: { template: { spec: { volumes: [{}, { glusterfs: {} }] } } } }),
    '1.28.0',
    ['spec.template.spec.volumes[1].glusterfs: use a CSI driver for it'],
  ],
  ['a pod of nothing', object('v1', 'Pod', 'one', { spec: null }), '1.36.2', []],
  ['volumes that are no list', object('v1', 'Pod', 'one', { spec: { volumes: 'data' } }), '1.36.2', []],
  ['a volume that is no object', object('v1', 'Pod', 'one', { spec: { volumes: [null, 'x', ['cephfs']] } }), '1.36.2', []],
  ['a field of every object', pod({ constructor: {}, toString: {} }), '1.36.2', []],
  ['a version that is none', pod({ cephfs: {} }), 'newest', []],
])('%s is judged by what nodes can mount: %#', (_, manifest, kubernetes, expected) => {
  const found = volumePluginRemoved(on(kubernetes, [manifest]));
  expect(found.map(({ at, remedy }) => `${at.split(' ')[1]}: ${remedy}`)).toEqual(expected);
});
