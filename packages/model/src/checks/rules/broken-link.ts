import type { FleetFacts } from '../../app';
import type { ClusterSpec } from '../../cluster';
import { meant } from '../../nearest';
import { type Finding, issueOf, type Rule } from '../rule';

const id = 'broken-link';

/** A link must lead to another cluster of the fleet, and that one's spec must lead back: both ends are configured from it. */
export default {
  id,
  check: (fleet) =>
    fleet.clusters.flatMap(({ spec }) =>
      (spec.links ?? []).flatMap((_, at) => Array.from(judge(fleet, spec, at), (found) => issueOf(id, spec.name, found))),
    ),
} satisfies Rule;

function* judge({ clusters }: FleetFacts, spec: ClusterSpec, place: number): Generator<Finding> {
  const link = spec.links?.[place];
  if (!link) return;
  const at = `links.${place}`;
  const other = clusters.find(({ name }) => name === link.to)?.spec;
  if (link.to === spec.name) {
    yield { at, message: 'the cluster is linked to itself', remedy: 'name the other cluster' };
  } else if (!other) {
    const known = clusters.map(({ name }) => name);
    yield {
      at,
      message: `there is no cluster '${link.to}'; there are: ${known.join(', ')}`,
      remedy: meant(
        link.to,
        known.filter((name) => name !== spec.name),
        'name one of them, or add the cluster to the fleet',
      ),
    };
  } else if (!(other.links ?? []).some((back) => back.to === spec.name && back.over === link.over)) {
    yield {
      at,
      message: `${link.to} has no link back over ${link.over}`,
      remedy: `add { to: '${spec.name}', over: '${link.over}' } to the links of ${link.to}`,
    };
  }
}
