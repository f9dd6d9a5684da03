import { addressesOf, type PlacedAddress } from '../places';
import { meetingRule } from '../rule';

/** Two things that answer at one address: in a cluster, at a site, or across a link. */
export default meetingRule('address-used-twice', function* (left, right) {
  const own = addressesOf(left).filter(({ kind }) => kind !== 'node-vip');
  for (const [place, { at, kind, value }] of own.entries()) {
    const others =
      left === right ? own.slice(place + 1) : isSeenOutside(kind) ? addressesOf(right).filter((other) => isSeenOutside(other.kind)) : [];
    for (const other of others) {
      if (!value.equals(other.value)) continue;
      yield {
        at,
        message: `${value.toString()} is also ${right.name}.${other.at}`,
        remedy: 'give one of them another address',
      };
    }
  }
});

function isSeenOutside(kind: PlacedAddress['kind']): boolean {
  return kind !== 'container' && kind !== 'gateway' && kind !== 'node-vip';
}
