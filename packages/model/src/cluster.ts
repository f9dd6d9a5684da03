import type { Engine } from './engine';
import type { NetworkSpec } from './network';
import type { Device, Labels, NodeSpec } from './node';
import type { Platform } from './platform';
import type { ProfileName } from './profiles';
import type { SecretsFacts } from './shared-facts';
import type { StorageSpec } from './storage';

/** How web traffic comes in. */
export interface IngressSpec {
  readonly class: string;
  /** Class of a second controller, for routes that the internet reaches. @default - one controller serves all routes */
  readonly externalClass?: string;
  readonly controller: 'traefik' | 'alb' | 'gce';
  /** `platform`: K3s's bundled one, configured through HelmChartConfig; `chart`: ours. */
  readonly installedBy: 'platform' | 'chart';
  /** How the controller is reached from outside the cluster. */
  readonly exposedBy: 'host-port' | 'load-balancer' | 'node-port';
  /** How a route becomes an object. @default 'ingress-route' for Traefik, else 'ingress' */
  readonly routes?: 'ingress-route' | 'ingress';
  /** Issuer of the certificates of routes that name none. @default - routes must name one */
  readonly issuer?: string;
}

/** A way between two clusters' networks. */
export interface Link {
  readonly to: string;
  readonly over: 'tailscale' | 'vpn' | 'peering';
}

/** A finding that the owner knows of and accepts; it is left out of the report. */
export interface Acknowledgement {
  readonly rule: string;
  readonly reason: string;
}

/** How the fleet's policies hold in the cluster itself, beside synth. */
export interface PolicyEnforcement {
  /**
   * `Audit` refuses nothing: what would be refused is in Kyverno's reports, or in the API server's audit log. `Deny` refuses it.
   * What runs is never asked again by itself, but a change to it is: a cluster that has run for a while takes `Audit` first.
   */
  readonly action: 'Deny' | 'Audit';
  /**
   * Further namespaces in which others make pods, where synth cannot see it: what a program makes at run time. Charts, the
   * platform and the engine are left out already. @default - none
   */
  readonly leaveOut?: readonly string[];
}

/** All facts of a cluster, as plain data: addresses, sizes and versions are texts, which `checkFleet` reads. */
export interface ClusterSpec {
  readonly name: string;
  readonly role: 'hub' | 'spoke' | 'standalone';
  readonly platform: Platform;
  readonly engine: Engine;
  /** `manual`: nothing is applied until a person says so. @default 'automatic' */
  readonly sync?: 'automatic' | 'manual';
  readonly profile: ProfileName;
  /** @default - none */
  readonly labels?: Labels;
  /** Where its machines stand. Clusters of one site share its networks, and so no address. @default - a site of its own */
  readonly site?: string;
  readonly network: NetworkSpec;
  readonly nodes: Readonly<Record<string, NodeSpec>>;
  /** What it must go on through without losing a pod for want of room. @default - nothing: the loss of a node is the loss of its pods */
  readonly bears?: 'one-worker-lost';
  readonly storage: StorageSpec;
  /** @default - no web traffic comes in */
  readonly ingress?: IngressSpec;
  /** Who reads its encrypted Secrets: the keys that its engine or its operators hold. @default - it is given none */
  readonly secrets?: SecretsFacts;
  /** @default - none */
  readonly links?: readonly Link[];
  /**
   * Places the fleet's policies in the cluster: as Kyverno's where a unit installs it, else as the API server's own, from 1.30 on.
   * @default - none are placed there: synth alone asks them, so that a cluster that runs already gets nothing new unasked
   */
  readonly policies?: PolicyEnforcement;
  /** @default - none */
  readonly acknowledges?: readonly Acknowledgement[];
  /** Facts that no system gave and that we chose: the fact's path -> why. @default - none */
  readonly ours?: Readonly<Record<string, string>>;
}

/** A device, and the node it is plugged into. */
export interface PlacedDevice extends Device {
  readonly name: string;
  readonly node: string;
}

type DeviceNames<N> = N extends { readonly devices: infer D } ? keyof D & string : never;
/** Names of all devices that a spec's nodes have. */
export type DeviceName<S extends ClusterSpec> = { [K in keyof S['nodes']]: DeviceNames<S['nodes'][K]> }[keyof S['nodes']];

/** The facts of a cluster, and what is read off them. */
export interface Cluster<S extends ClusterSpec = ClusterSpec> {
  readonly name: string;
  readonly spec: S;
  /** A device by its name; one that no node has does not compile. @throws ModelError at run time, with the names there are */
  device(name: DeviceName<S>): PlacedDevice;
}
