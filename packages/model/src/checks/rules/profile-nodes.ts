import type { ClusterSpec } from '../../cluster';
import { controlPlaneOf, isManaged, profileOf } from '../places';
import { clusterRule } from '../rule';

/** Fewer or more nodes than the profile wants, or fewer of them in the control plane. */
export default clusterRule('profile-nodes', function* (spec) {
  const profile = profileOf(spec);
  if (!profile) return;
  const { at, min, max } = countsOf(spec);
  if (min < profile.minNodes) {
    yield {
      at,
      message: `the profile '${spec.profile}' wants ${profile.minNodes} nodes at least, and there ${countOf(min)}`,
      remedy: 'add nodes, or choose another profile',
    };
  }
  if (profile.maxNodes !== undefined && max > profile.maxNodes) {
    yield {
      at,
      message: `the profile '${spec.profile}' takes ${profile.maxNodes} nodes at most, and there ${countOf(max)}`,
      remedy: 'choose a larger profile',
    };
  }
  const members = controlPlaneOf(spec).length;
  if (!isManaged(spec) && members < profile.controlPlanes) {
    yield {
      at: 'nodes',
      message: `the profile '${spec.profile}' wants ${profile.controlPlanes} control-plane nodes, and there ${countOf(members)}`,
      remedy: 'give more nodes the role control-plane, or choose another profile',
    };
  }
});

function countsOf({ platform, nodes }: ClusterSpec): { readonly at: string; readonly min: number; readonly max: number } {
  if (platform.kind === 'eks') return { at: 'platform.nodeGroup', ...platform.nodeGroup };
  const count = Object.keys(nodes).length;
  // Plans count machines, and all nodes of KIND share one.
  return platform.kind === 'kind'
    ? { at: 'nodes', min: Math.min(count, 1), max: Math.min(count, 1) }
    : { at: 'nodes', min: count, max: count };
}

const countOf = (nodes: number): string => (nodes === 1 ? 'is 1' : `are ${nodes}`);
