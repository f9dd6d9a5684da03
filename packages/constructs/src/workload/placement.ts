import type { Toleration } from '@kube-world/crds/core/v1';
import { type ClusterSpec, type Labels, ModelError, type NodeSpec, type PlacedDevice } from '@kube-world/model';

/** On which nodes a pod may run. */
export interface Placement {
  /** Labels that a node must have. */
  readonly nodeSelector: Labels;
  /** Taints of those nodes that it bears. @default - none */
  readonly tolerations?: readonly Toleration[];
}

const placementLabels = ['hardware', 'topology.kubernetes.io/zone', 'workload-type'] as const;

/**
 * Where Internet-of-Things work goes in a cluster: to the node of the devices that it uses, else to the nodes labelled
 * `workload-type=iot`. Read off the cluster's facts, so that the same app runs where no node is so labelled.
 */
export function iotPlacement(spec: ClusterSpec, devices: readonly PlacedDevice[] = []): Placement {
  const nodes = Object.entries(spec.nodes)
    .filter(([name, node]) =>
      devices.length > 0 ? devices.some((device) => device.node === name) : node.labels?.['workload-type'] === 'iot',
    )
    .map(([, node]) => node);
  const tolerations = tolerationsOf(nodes);
  return { nodeSelector: commonLabels(nodes), ...(tolerations.length > 0 ? { tolerations } : {}) };
}

/** The one node that all devices are plugged into. @throws ModelError when they are spread over several */
export function nodeOf(devices: readonly PlacedDevice[], at: string): string | undefined {
  const [first, ...rest] = devices;
  const elsewhere = rest.find((device) => device.node !== first?.node);
  if (first && elsewhere) {
    throw new ModelError(
      `one pod cannot use '${first.name}' of node '${first.node}' and '${elsewhere.name}' of node '${elsewhere.node}'; name devices of one node`,
      { at },
    );
  }
  return first?.node;
}

function commonLabels(nodes: readonly NodeSpec[]): Labels {
  const [first, ...rest] = nodes;
  const common = placementLabels.flatMap((label) => {
    const value = first?.labels?.[label];
    return value !== undefined && rest.every((node) => node.labels?.[label] === value) ? [[label, value] as const] : [];
  });
  return Object.fromEntries(common);
}

function tolerationsOf(nodes: readonly NodeSpec[]): readonly Toleration[] {
  const taints = new Map(
    nodes
      .flatMap((node) => node.taints ?? [])
      .filter((taint) => taint.effect !== 'PreferNoSchedule')
      .map((taint) => [`${taint.key}=${taint.value ?? ''}:${taint.effect}`, taint]),
  );
  return [...taints.values()].map(({ key, value, effect }) =>
    value === undefined ? { key, operator: 'Exists', effect } : { key, operator: 'Equal', value, effect },
  );
}
