import type { ClusterSpec } from '../../cluster';
import { linkPath, type PlacedRange, rangesOf, sameSite } from '../places';
import { pairRule } from '../rule';
import { isTailnet } from '../tailnet';

/**
 * Ranges that overlap inside a cluster, or in two clusters that links join, through others too: one in the middle could not
 * tell where a packet belongs. A hub and its spokes need no such care, since agents call the hub and nothing is routed.
 */
export default pairRule('overlapping-networks', function* (left, right, all) {
  const path = linkPath(all, left, right);
  if (!path) return;
  const own = rangesOf(left);
  for (const [place, range] of own.entries()) {
    for (const other of left === right ? own.slice(place + 1) : rangesOf(right)) {
      if (!range.value.overlaps(other.value) || mayOverlap(left, range, right, other)) continue;
      yield {
        at: range.at,
        message: `${range.text} overlaps ${other.text} of ${right.name}.${other.at}`,
        remedy: `choose ranges that lie apart${joined(path)}`,
      };
    }
  }
});

function joined(path: readonly ClusterSpec[]): string {
  if (path.length === 1) return '';
  if (path.length === 2) return '; the clusters are linked and route to each other';
  return `; links join the clusters (${path.map(({ name }) => name).join(' - ')}), and who stands between routes to both`;
}

function mayOverlap(left: ClusterSpec, range: PlacedRange, right: ClusterSpec, other: PlacedRange): boolean {
  if (left !== right) return (sameSite(left, right) && isOutside(range) && isOutside(other)) || areOneTailnet(range, other);
  // These two hand pods addresses of the nodes' network.
  if (range.kind === 'nodes' && other.kind === 'pods') return left.network.cni === 'vpc-cni' || left.network.cni === 'gke';
  return isOutside(range) && range.kind !== 'pool' && other.kind === 'pool' && range.value.contains(other.value);
}

/** Not the cluster's own: clusters of a site share such networks. */
function isOutside({ kind }: PlacedRange): boolean {
  return kind === 'nodes' || kind === 'other' || kind === 'pool';
}

/** The nodes of both are devices of one tailnet. */
function areOneTailnet(...ranges: readonly PlacedRange[]): boolean {
  return ranges.every(({ kind, value }) => kind === 'nodes' && isTailnet(value));
}
