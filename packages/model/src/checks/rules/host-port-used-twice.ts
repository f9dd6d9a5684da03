import type { ClusterSpec } from '../../cluster';
import { meetingRule } from '../rule';

/** Two clusters of KIND that publish one port of one machine. */
export default meetingRule('host-port-used-twice', function* (left, right) {
  const own = publishedBy(left);
  for (const [place, { at, port, machine }] of own.entries()) {
    for (const other of left === right ? own.slice(place + 1) : publishedBy(right)) {
      if (port !== other.port || machine !== other.machine) continue;
      yield {
        at,
        message: `port ${port} of ${machine} is also published by ${right.name}.${other.at}`,
        remedy: 'choose another port, or another machine for one of the clusters',
      };
    }
  }
});

function publishedBy({ name, platform }: ClusterSpec): readonly { readonly at: string; readonly port: number; readonly machine: string }[] {
  if (platform.kind !== 'kind') return [];
  // Without a word on the machine, only the cluster's own ports are compared.
  const machine = platform.machine?.address ?? `the machine of ${name}`;
  return [
    { at: 'platform.api.port', port: platform.api.port, machine },
    ...(platform.ports ?? []).map(({ host }, at) => ({ at: `platform.ports.${at}.host`, port: host, machine })),
  ];
}
