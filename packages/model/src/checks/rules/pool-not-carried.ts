import { rangesOf } from '../places';
import { clusterRule } from '../rule';
import { own } from '../../own';

/** A pool outside the nodes' network that nothing brings to the nodes. */
export default clusterRule('pool-not-carried', function* (spec) {
  const ranges = rangesOf(spec);
  const near = ranges.filter(({ kind, at }) => kind === 'nodes' || (kind === 'other' && everyNodeIsIn(at)));
  for (const [name, { carriedBy, range }] of Object.entries(spec.network.pools ?? {})) {
    const pool = ranges.find(({ at }) => at === `network.pools.${name}.range`);
    if (!pool || carriedBy || near.some(({ value }) => value.contains(pool.value))) continue;
    yield {
      at: `network.pools.${name}`,
      message: `${range} is not in the node network ${spec.network.nodes}, and nothing says what carries it to the nodes`,
      remedy: 'name the interface or the route in carriedBy, or choose a range of the node network',
    };
  }

  function everyNodeIsIn(at: string): boolean {
    const name = at.slice('network.others.'.length);
    return Object.values(spec.nodes).every((node) => own(node.addresses, name) !== undefined);
  }
});
