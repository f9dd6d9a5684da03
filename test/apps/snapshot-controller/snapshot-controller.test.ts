import { snapshotController } from '../../../apps/snapshot-controller/snapshot-controller';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';

test('it brings the kinds of snapshots, beside the parts of Kubernetes, and talks to the API alone', () => {
  const app = snapshotController();
  const [release] = buildApp(app, clusterWith()).releases;
  expect(release).toMatchObject({ name: 'snapshot-controller', namespace: 'kube-system' });
  expect(release?.chart.crds.map(({ group, kind }) => `${group}/${kind}`)).toEqual(
    expect.arrayContaining(['snapshot.storage.k8s.io/VolumeSnapshot', 'snapshot.storage.k8s.io/VolumeSnapshotClass']),
  );
  expect(app.traffic).toEqual({ egress: [{ kind: 'kubernetes-api' }] });
});
