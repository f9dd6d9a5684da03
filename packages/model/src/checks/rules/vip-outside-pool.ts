import { addressesOf, rangesOf } from '../places';
import { clusterRule } from '../rule';

/** MetalLB announces only what one of its pools holds. */
export default clusterRule('vip-outside-pool', function* (spec) {
  const pools = rangesOf(spec).filter(({ kind }) => kind === 'pool');
  for (const { at, value } of addressesOf(spec).filter(({ kind }) => kind === 'pool-vip')) {
    if (pools.some((pool) => pool.value.contains(value))) continue;
    yield {
      at,
      message: `${value.toString()} is announced by MetalLB but is in none of its pools (${pools.map(({ text }) => text).join(', ') || 'there is none'})`,
      remedy: 'add the address to a pool in network.pools',
    };
  }
});
