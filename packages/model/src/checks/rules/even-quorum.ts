import { controlPlaneOf, isManaged } from '../places';
import { clusterRule } from '../rule';

/** An even number of members tolerates no more losses than one member less, and has one more that can fail. */
export default clusterRule('even-quorum', function* (spec) {
  const members = controlPlaneOf(spec).length;
  if (isManaged(spec) || members % 2 === 1) return;
  const what = spec.platform.kind === 'k3s' ? 'K3s servers' : 'etcd members';
  yield {
    at: 'nodes',
    message: `${members} control-plane nodes would be ${members} ${what}, which must be an odd number`,
    remedy: `have 1, 3, 5 or 7 of them${members > 0 ? `; make one a worker, or add one` : ''}`,
  };
});
