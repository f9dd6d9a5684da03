import type { ClusterSpec } from '@kube-world/model';
import { ApiObject } from 'cdk8s';

import { kubani } from '../../clusters/kubani/spec';
import { mac } from '../../clusters/mac/spec';
import { management } from '../../clusters/management/spec';
import { pi } from '../../clusters/pi/spec';
import { talos } from '../../clusters/talos/spec';
import { saidOf } from './one-app';

const local = [
  ['pi', pi, 'local-path', '200G'],
  ['kubani', kubani, 'local-path', '1200G'],
  ['management', management, 'standard', '60G'],
  ['mac', mac, 'standard', '30G'],
] as const;

const claiming = (cluster: (typeof local)[number][1], storage: string) =>
  saidOf(cluster, {
    beside: (scope, context) => {
      const { storageClassName } = context.storage('config', '1Gi');
      new ApiObject(scope, 'claim', {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'data' },
        spec: { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage } } },
      });
    },
  }).filter(({ rule }) => rule === 'claims-over-capacity');

test.each(local)('on %s a claim of ten tebibytes is refused, which its disks have not', (_, cluster, name, holds) => {
  expect(claiming(cluster, '10Ti')).toMatchObject([
    {
      severity: 'error',
      at: `${cluster.name}/web/claim`,
      message: `with it the claims of storage class '${name}' ask for 10Ti, and the cluster holds ${holds} of it`,
    },
  ]);
  expect(claiming(cluster, '10G')).toEqual([]);
});

const specs: readonly ClusterSpec[] = [...local.map(([, { spec }]) => spec), talos.spec];

test.each(specs)('$name promises no more to local volumes than each disk leaves them', ({ nodes, storage }) => {
  const [capacity] = Object.values(storage.classes).flatMap(({ provisioner, capacity: of }) => (/local/.test(provisioner) ? [of] : []));
  const budgets = Object.values(nodes).map(({ disks }) => disks[0]?.budget?.['volumes']);
  expect(capacity?.of).toBe('node');
  expect(budgets).toEqual(budgets.map(() => capacity?.size));
});
