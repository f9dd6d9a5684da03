import { deliver } from '@kube-world/delivery';
import type { BuiltManifest, Release } from '@kube-world/model';

import { clusterOf, fleetOf, manifestOf, namesOf, release, unitOf } from '../built-units';

const cluster = clusterOf('kubani', { engine: 'flux' });

const delivered = (chart: Partial<Release['chart']>, more: Partial<Release> = {}): readonly BuiltManifest[] => {
  const units = [unitOf(cluster, 'ingress', { releases: [release('traefik', 'traefik-system', chart, more)] })];
  return deliver.flux({ fleet: fleetOf([cluster, units]), cluster, units }).unitManifests.get('ingress') ?? [];
};
const specOf = (objects: readonly BuiltManifest[], kind: string): unknown => manifestOf(objects, kind, 'traefik')?.['spec'];

test('a chart of an index is a HelmRelease pinned to its version, with its values as they are', () => {
  const values = { dashboard: { title: '${cluster}' }, ports: [80] };
  const objects = delivered({ name: 'traefik', version: '39.0.0', repository: 'https://traefik.github.io/charts' }, { values });
  expect(specOf(objects, 'HelmRepository')).toStrictEqual({ url: 'https://traefik.github.io/charts', interval: '1h' });
  expect(specOf(objects, 'HelmRelease')).toStrictEqual({
    chart: { spec: { chart: 'traefik', version: '39.0.0', sourceRef: { kind: 'HelmRepository', name: 'traefik' } } },
    interval: '10m',
    timeout: '10m',
    install: { crds: 'CreateReplace', remediation: { retries: -1 } },
    upgrade: { crds: 'CreateReplace', cleanupOnFail: true, remediation: { retries: 3 } },
    driftDetection: { mode: 'enabled' },
    values,
  });
});

test('a chart of an OCI registry is read by its tag, which has no plus sign', () => {
  const objects = delivered({ version: '2.1.0+up1', repository: 'oci://registry.example.com/charts/traefik' });
  expect(namesOf(objects, 'HelmRepository')).toStrictEqual([]);
  expect(specOf(objects, 'OCIRepository')).toStrictEqual({
    url: 'oci://registry.example.com/charts/traefik',
    ref: { tag: '2.1.0_up1' },
    layerSelector: { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', operation: 'copy' },
    interval: '1h',
  });
  expect(specOf(objects, 'HelmRelease')).toMatchObject({ chartRef: { kind: 'OCIRepository', name: 'traefik' } });
});

test('both lie in the namespace of the release and name the construct that asked for them', () => {
  expect(delivered({}).map(({ manifest, at }) => [manifest.metadata.namespace, at])).toStrictEqual([
    ['traefik-system', 'c/traefik'],
    ['traefik-system', 'c/traefik'],
  ]);
});

test.each([
  [90, '90s'],
  [600, '10m'],
  [7200, '2h'],
])('a timeout of %i seconds is written %s', (timeoutSeconds, text) => {
  expect(specOf(delivered({}, { timeoutSeconds }), 'HelmRelease')).toHaveProperty('timeout', text);
});
