import type { ClusterSpec } from '../../cluster';
import { meetingRule } from '../rule';

/** Two machines of one name: DNS could answer with either. */
export default meetingRule('host-name-used-twice', function* (left, right) {
  const own = hostNamesOf(left);
  for (const [place, { at, name }] of own.entries()) {
    for (const other of left === right ? own.slice(place + 1) : hostNamesOf(right)) {
      if (name !== other.name) continue;
      yield { at, message: `the host name '${name}' is also that of ${right.name}.${other.at}`, remedy: 'give one of them another name' };
    }
  }
});

function hostNamesOf({ nodes, platform }: ClusterSpec): readonly { readonly at: string; readonly name: string }[] {
  const own = Object.entries(nodes).map(([name, { hostname }]) =>
    hostname === undefined ? { at: `nodes.${name}`, name } : { at: `nodes.${name}.hostname`, name: hostname },
  );
  return platform.kind === 'kind' && platform.machine ? [...own, { at: 'platform.machine.name', name: platform.machine.name }] : own;
}
