export type NodeRole = 'control-plane' | 'worker' | 'gpu-worker';

/** Labels that mean the same in every cluster; others are free. `workload-type` is also a cluster label. */
export interface WellKnownLabels {
  readonly hardware?: 'raspberry-pi-5' | 'desktop' | 'server' | 'gpu' | 'laptop' | 'virtual-machine';
  readonly 'topology.kubernetes.io/zone'?: string;
  readonly 'workload-type'?: WorkloadType;
}

/** What a node or a cluster is for. */
export type WorkloadType = 'iot' | 'development' | 'production' | 'management' | 'general';

export type Labels = WellKnownLabels & Readonly<Record<string, string>>;

export interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** What kubeadm, Kubespray and KIND put on a control-plane node that runs no workloads. */
export const controlPlaneTaint = { key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' } as const satisfies Taint;

/** A USB or PCI device, by a path that survives a reboot. */
export interface Device {
  /** `/dev/serial/by-id/usb-...` */
  readonly path: string;
}

export interface Disk {
  readonly name: string;
  /** Kubernetes quantity: `64Gi`. */
  readonly size: string;
  readonly medium: 'sd' | 'nvme' | 'ssd' | 'virtual';
  /** `raw`: left whole for a storage system such as Rook. @default 'system' */
  readonly use?: 'system' | 'raw' | 'containers';
  /** How the system disk is divided: purpose -> quantity. @default - not said */
  readonly budget?: Readonly<Record<string, string>>;
}

/** What is kept from pods, in Kubernetes quantities: `500m`, `1Gi`. What is left out is not reserved. */
export interface Reservation {
  readonly cpu?: string;
  readonly memory?: string;
  readonly ephemeralStorage?: string;
}

/** A machine: everything that a person would read off its box, its cables and its configuration. */
export interface NodeSpec {
  /** Its address in the cluster's node network. */
  readonly address: string;
  readonly role: NodeRole;
  /** Fully qualified host name. @default - the node's name */
  readonly hostname?: string;
  readonly architecture: 'amd64' | 'arm64';
  readonly cpus: number;
  /** Kubernetes quantity: `8Gi`. */
  readonly memory: string;
  readonly disks: readonly Disk[];
  /** Where it runs; `host` is the Proxmox host of a virtual machine. @default - a machine of its own */
  readonly virtual?: { readonly host: string };
  /** Addresses in other networks of the cluster, by the network's name. @default - none */
  readonly addresses?: Readonly<Record<string, string>>;
  /** @default - none */
  readonly labels?: Labels;
  /** @default - none */
  readonly taints?: readonly Taint[];
  /** Name -> device. @default - none */
  readonly devices?: Readonly<Record<string, Device>>;
  /** @default - nothing reserved beyond the platform's own */
  readonly systemReserved?: Reservation;
  /** @default - nothing reserved beyond the platform's own */
  readonly kubeReserved?: Reservation;
  /** Graphics processors that pods may ask for; `shared`: pods that share one. @default - none */
  readonly gpus?: { readonly count: number; readonly vendor: 'nvidia'; readonly shared: number };
  /** What device plugins hand out beside those: `squat.ai/zigbee` -> how many. @default - nothing */
  readonly extendedResources?: Readonly<Record<string, number>>;
}

/** A serial device by the name that udev gives it. */
export function serial(id: string): Device {
  return { path: `/dev/serial/by-id/${id}` };
}
