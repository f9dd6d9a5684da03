import type { ClusterSpec } from '../../cluster';
import { addressesOf, rangesOf } from '../places';
import { type Finding, meetingRule } from '../rule';

/** A pool that would hand out what something else already has. */
export default meetingRule('pool-claims-address', function* (left, right) {
  const [ours, theirs] = [poolsOf(left), poolsOf(right)];
  for (const pool of ours) {
    for (const taken of takenOf(right)) {
      if (pool.value.contains(taken.value)) yield finding(pool.at, pool.text, `${right.name}.${taken.at}`);
    }
  }
  if (left === right) return;
  for (const pool of theirs) {
    for (const taken of takenOf(left)) {
      if (pool.value.contains(taken.value)) yield finding(taken.at, taken.value.toString(), `${right.name}.${pool.at}`);
    }
    for (const own of ours) if (own.value.overlaps(pool.value)) yield finding(own.at, own.text, `${right.name}.${pool.at}`);
  }
});

function finding(at: string, what: string, other: string): Finding {
  return {
    at,
    message: `${what} and ${other} have an address in common`,
    remedy: 'keep addresses that machines have out of the pools, and pools apart',
  };
}

function poolsOf(spec: ClusterSpec): ReturnType<typeof rangesOf> {
  return rangesOf(spec).filter(({ kind }) => kind === 'pool');
}

function takenOf(spec: ClusterSpec): ReturnType<typeof addressesOf> {
  return addressesOf(spec).filter(({ kind }) => kind !== 'pool-vip' && kind !== 'container' && kind !== 'node-vip');
}
