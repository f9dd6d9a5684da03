import type { ClusterSpec } from '../../cluster';
import { linked, type PlacedRange, rangesOf, sameSite } from '../places';
import { meetingRule } from '../rule';

/** Ranges that overlap inside a cluster, or in two clusters that are linked. */
export default meetingRule('overlapping-networks', function* (left, right) {
  if (left !== right && !linked(left, right)) return;
  const own = rangesOf(left);
  for (const [place, range] of own.entries()) {
    for (const other of left === right ? own.slice(place + 1) : rangesOf(right)) {
      if (!range.value.overlaps(other.value) || mayOverlap(left, range, right, other)) continue;
      yield {
        at: range.at,
        message: `${range.text} overlaps ${other.text} of ${right.name}.${other.at}`,
        remedy:
          left === right ? 'choose ranges that lie apart' : 'choose ranges that lie apart; the clusters are linked and route to each other',
      };
    }
  }
});

function mayOverlap(left: ClusterSpec, range: PlacedRange, right: ClusterSpec, other: PlacedRange): boolean {
  if (left !== right) return sameSite(left, right) && isOutside(range) && isOutside(other);
  // These two hand pods addresses of the nodes' network.
  if (range.kind === 'nodes' && other.kind === 'pods') return left.network.cni === 'vpc-cni' || left.network.cni === 'gke';
  return isOutside(range) && range.kind !== 'pool' && other.kind === 'pool' && range.value.contains(other.value);
}

/** Not the cluster's own: clusters of a site share such networks. */
function isOutside({ kind }: PlacedRange): boolean {
  return kind === 'nodes' || kind === 'other' || kind === 'pool';
}
