import { defineCluster, type Manifest } from '@kube-world/model';

import { claimsOverCapacity } from '../../../../packages/synth/src/checks/claims-over-capacity';
import { lab } from '../../../e2e/scheduling/lab';
import { claim, statefulSet } from '../../../e2e/scheduling/pods';
import { contextOf, linesOf, unit } from './context-with';

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
