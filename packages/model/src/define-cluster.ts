import type { Cluster, ClusterSpec, DeviceName, PlacedDevice } from './cluster';
import { ModelError } from './errors';
import { own } from './own';

/** Takes the facts of a cluster as they stand; `checkFleet` judges them. */
export function defineCluster<const S extends ClusterSpec>(spec: S): Cluster<S> {
  return { name: spec.name, spec, device: (name: DeviceName<S>) => findDevice(spec, name) };
}

function findDevice(spec: ClusterSpec, name: string): PlacedDevice {
  for (const [node, facts] of Object.entries(spec.nodes)) {
    const device = own(facts.devices, name);
    if (device) return { ...device, name, node };
  }
  const known = Object.values(spec.nodes).flatMap((node) => Object.keys(node.devices ?? {}));
  throw new ModelError(
    `no node has a device '${name}'; ${known.length > 0 ? `there are: ${known.join(', ')}` : 'no node lists any device'}`,
    {
      at: `${spec.name}.nodes`,
    },
  );
}
