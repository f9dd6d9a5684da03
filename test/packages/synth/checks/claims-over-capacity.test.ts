import { defineCluster, type Manifest } from '@kube-world/model';

import { claimsOverCapacity } from '../../../../packages/synth/src/checks/claims-over-capacity';
import { lab } from '../../../e2e/scheduling/lab';
import { claim, statefulSet } from '../../../e2e/scheduling/pods';
import { contextOf, linesOf, object, release, unit } from './context-with';

const of = (storageClassName: string, storage: string) => ({ storageClassName, resources: { requests: { storage } } });
const ceph = { provisioner: 'rook-ceph.rbd.csi.ceph.com', madeBy: 'chart', capacity: { size: '100Gi', of: 'cluster' } } as const;
const cluster = defineCluster({ ...lab, storage: { ...lab.storage, classes: { ...lab.storage.classes, ceph } } });

test.each<[string, readonly Manifest[], readonly string[]]>([
  ['claims that a class holds', [claim('a', of('ceph', '60Gi')), claim('b', of('ceph', '40Gi'))], []],
  [
    'claims that are too much together',
    [claim('a', of('ceph', '60Gi')), claim('b', of('ceph', '41Gi')), claim('c', of('ceph', '1Gi'))],
    ["pi/app/PersistentVolumeClaim/b: with it the claims of storage class 'ceph' ask for 101Gi, and the cluster holds 100Gi of it"],
  ],
  ['a claim for each of four nodes', [statefulSet(4, {}, of('zfs', '10Gi'))], []],
  [
    'a claim for each of five replicas, on four nodes',
    [statefulSet(5, {}, of('zfs', '10Gi'))],
    ["pi/app/StatefulSet/app: with it the claims of storage class 'zfs' ask for 50Gi, and the cluster holds 40Gi of it"],
  ],
  ['a class of which nobody knows what it holds', [claim('a', of('local-path', '1Pi'))], []],
  ['a class that is not there', [claim('a', of('constructor', '1Pi'))], []],
  ['a size that cannot be read', [claim('a', of('ceph', 'much'))], []],
])('what the claims of a class ask for is held against what it holds: %s', (_, manifests, lines) => {
  expect(linesOf(claimsOverCapacity, contextOf([unit('app', { manifests })], { cluster }))).toEqual(lines);
});

const template = (storage: unknown, storageClassName = 'ceph') => ({
  volumeClaimTemplate: { spec: { storageClassName, resources: { requests: { storage } } } },
});
const over = (at: string, sum: string): string =>
  `pi/app/${at}: with it the claims of storage class 'ceph' ask for ${sum}, and the cluster holds 100Gi of it`;

test.each<[string, unknown, readonly string[]]>([
  ['a claim that fits', { prometheus: { storage: template('100Gi') } }, []],
  ['a claim that is too much', { prometheus: { storage: template('101Gi') } }, [over('chart', '101Gi')]],
  ['a claim for each replica', { prometheus: { replicas: 2, storage: template('51Gi') } }, [over('chart', '102Gi')]],
  ['a claim beside replicas of something else', { web: { replicas: 9 }, storage: template('51Gi') }, []],
  ['claims in a list', { all: [template('60Gi'), template('60Gi')] }, [over('chart', '120Gi')]],
  ['replicas that are no number', { replicas: 'x', storage: template('51Gi') }, []],
  ['replicas below nothing', { replicas: -3, storage: template('101Gi') }, [over('chart', '101Gi')]],
  ['a template of null', { volumeClaimTemplate: null }, []],
  ['a size of a number', { storage: template(7) }, []],
  ['a class without a bound', { storage: template('1Pi', 'local-path') }, []],
])('what a chart claims by its values, and an operator by its kind, is counted: %s', (_, values, lines) => {
  const chart = contextOf([unit('app', { releases: [release('app', { values })] })], { cluster });
  expect(linesOf(claimsOverCapacity, chart)).toEqual(lines);
  const prometheus = object('monitoring.coreos.com/v1', 'Prometheus', 'app', { spec: values });
  const operated = lines.map((line) => line.replace('/chart:', '/Prometheus/app:'));
  expect(linesOf(claimsOverCapacity, contextOf([unit('app', { manifests: [prometheus] })], { cluster }))).toEqual(operated);
});

test('a chart that was rendered, or is written as an object of its engine, is counted once', () => {
  const values = { storage: template('60Gi') };
  const app = release('app', { values });
  const made = {
    manifest: object('monitoring.coreos.com/v1', 'Prometheus', 'app', { spec: values }),
    at: `${app.at}/templates/Prometheus/app`,
  };
  const written = { manifest: object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'app', { spec: { values } }), at: app.at };
  const context = contextOf([unit('app', { releases: [app], built: [written] })], { cluster, rendered: [made] });
  expect(linesOf(claimsOverCapacity, context)).toEqual([]);
});
