import type { BuiltManifest, Cluster, Release } from '@kube-world/model';

import { engineObject } from '../engine-object';
import { duration } from './names';

const interval = '10m';
/** A chart of an OCI registry is one layer of the artifact, taken as it is. */
const chartLayer = { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', operation: 'copy' } as const;

/** The chart's source and its HelmRelease, both in the namespace that it is installed into. */
export function helmRelease(cluster: Cluster, release: Release): readonly BuiltManifest[] {
  const { at, name, namespace, chart, values } = release;
  const isOci = chart.repository.startsWith('oci://');
  const source = isOci ? ociRepository(release) : { kind: 'HelmRepository', spec: { url: chart.repository, interval: '1h' } };
  const reference = isOci
    ? { chartRef: { kind: source.kind, name } }
    : { chart: { spec: { chart: chart.name, version: chart.version, sourceRef: { kind: source.kind, name } } } };
  return [
    engineObject(
      cluster.name,
      { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: source.kind, namespace, name, body: { spec: source.spec } },
      at,
    ),
    engineObject(
      cluster.name,
      {
        apiVersion: 'helm.toolkit.fluxcd.io/v2',
        kind: 'HelmRelease',
        namespace,
        name,
        body: { spec: { ...reference, interval, ...policies(release), ...(Object.keys(values).length === 0 ? {} : { values }) } },
      },
      at,
    ),
  ];
}

/** A tag cannot hold the `+` of a version; registries have `_` in its place. */
function ociRepository({ chart }: Release): { readonly kind: string; readonly spec: object } {
  const ref = { tag: chart.version.replaceAll('+', '_') };
  return { kind: 'OCIRepository', spec: { url: chart.repository, ref, layerSelector: chartLayer, interval: '1h' } };
}

/**
 * CRDs follow the chart, an upgrade that fails is rolled back, and drift is set back. A first installation is tried for as
 * long as it takes: what it waits for, such as a Secret that a person makes, may come later, and there is nothing to go back to.
 */
function policies({ timeoutSeconds }: Release): object {
  return {
    timeout: duration(timeoutSeconds ?? 600),
    install: { crds: 'CreateReplace', remediation: { retries: -1 } },
    upgrade: { crds: 'CreateReplace', cleanupOnFail: true, remediation: { retries: 3 } },
    driftDetection: { mode: 'enabled' },
  };
}
