import type { Cluster } from '../../cluster';
import { issueOf, type Rule } from '../rule';

const id = 'one-hub';

/** Spokes are driven from one hub. */
export default {
  id,
  check: ({ clusters }) => {
    const hubs = ofRole(clusters, 'hub');
    const spokes = ofRole(clusters, 'spoke');
    if (hubs.length === 0) {
      return spokes.map(({ name }) =>
        issueOf(id, name, {
          at: 'role',
          message: 'a spoke needs a hub, and no cluster is one',
          remedy: "give one cluster the role 'hub', or make this one 'standalone'",
        }),
      );
    }
    return hubs
      .slice(1)
      .map(({ name }) =>
        issueOf(id, name, { at: 'role', message: `${hubs[0]?.name ?? ''} is the hub already`, remedy: 'leave the role to one of them' }),
      );
  },
} satisfies Rule;

function ofRole(clusters: readonly Cluster[], role: string): readonly Cluster[] {
  return clusters.filter(({ spec }) => spec.role === role);
}
