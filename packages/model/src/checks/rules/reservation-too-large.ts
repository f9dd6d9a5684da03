import type { NodeSpec } from '../../node';
import { Quantity } from '../../values/quantity';
import { sumOf } from '../places';
import { clusterRule } from '../rule';

/** Reservations that leave nothing of a node to pods: kubelet would not start. */
export default clusterRule('reservation-too-large', function* ({ nodes }) {
  for (const [name, node] of Object.entries(nodes)) {
    for (const { what, reserved, has } of reservationsOf(node)) {
      if (reserved.compare(has) < 0) continue;
      yield {
        at: `nodes.${name}`,
        message: `${reserved.toString()} of ${what} are reserved, but the node has ${has.toString()}`,
        remedy: 'lower systemReserved or kubeReserved',
      };
    }
  }
});

function reservationsOf({ cpus, memory, systemReserved, kubeReserved }: NodeSpec) {
  const sum = (resource: 'cpu' | 'memory'): Quantity => sumOf([systemReserved?.[resource] ?? '0', kubeReserved?.[resource] ?? '0']);
  const read = Quantity.tryParse(memory);
  return [
    ...(Number.isSafeInteger(cpus) ? [{ what: 'cpu', reserved: sum('cpu'), has: Quantity.of(cpus) }] : []),
    ...(read.ok ? [{ what: 'memory', reserved: sum('memory'), has: read.value }] : []),
  ];
}
