import { chartAddOn } from '../../../../packages/synth/src/checks/chart-add-on';
import { clusterOf, contextOf, linesOf, release, unit } from './context-with';

test.each<[string, string, string, readonly string[]]>([
  ['rook-ceph', 'v1.19.4', '1.35.1', []],
  ['rook-ceph', 'v1.19.4', '1.36.2', ['pi/rook-ceph/chart: Rook v1.19.4 takes Kubernetes 1.30 to 1.35, and not 1.36']],
  ['rook-ceph-cluster', 'v1.19.4', '1.29.0', ['pi/rook-ceph-cluster/chart: Rook v1.19.4 takes Kubernetes 1.30 to 1.35, and not 1.29']],
  ['cilium', '1.18.2', '1.34.0', ['pi/cilium/chart: Cilium 1.18.2 is tested with Kubernetes 1.30 to 1.33, and not with 1.34']],
  ['tigera-operator', 'v3.32.1', '1.36.2', []],
  ['tigera-operator', 'not a version', '1.36.2', []],
  ['metallb', '0.16.1', '1.36.2', []],
  ['traefik', '1.0.0', '1.20.0', []],
])('the chart %s %s on Kubernetes %s', (name, version, kubernetes, lines) => {
  const { chart, ...rest } = release(name);
  const cluster = clusterOf({ platform: { kind: 'kind', kubernetes, api: { address: '127.0.0.1', port: 6443 } } });
  const units = [unit('web', { releases: [{ ...rest, chart: { ...chart, version } }] })];
  expect(linesOf(chartAddOn, contextOf(units, { cluster }))).toEqual(lines);
});
