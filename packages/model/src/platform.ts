import type { EksPlatform } from './platform-eks';
import type { ImageRef } from './values/image-ref';

/** How the machines of a cluster come to be; each member carries its own facts. */
export type Platform = KindPlatform | K3sPlatform | TalosPlatform | KubesprayPlatform | KubeadmPlatform | EksPlatform | GkePlatform;

export type PlatformKind = Platform['kind'];

interface PlatformFacts {
  /** Kubernetes's own version, without the leading v: `1.36.2`. */
  readonly kubernetes: string;
}

/** KIND: containers on one machine, for development and the hub. */
export interface KindPlatform extends PlatformFacts {
  readonly kind: 'kind';
  /** Ports of the machine that reach the control-plane node. @default - none */
  readonly ports?: readonly { readonly host: number; readonly node: number }[];
  /** Where the API server listens on the machine. */
  readonly api: { readonly address: string; readonly port: number };
  /** What runs the containers: `Docker Desktop`. @default - not said */
  readonly runtime?: string;
  /** The image of the nodes, of the same Kubernetes version. @default - what the installed `kind` brings */
  readonly image?: ImageRef;
  /** The machine that runs the containers; all nodes share what it has. Its network is one of the spec's `others`. @default - not said */
  readonly machine?: { readonly name: string; readonly address: string; readonly network: string };
}

export interface K3sPlatform extends PlatformFacts {
  readonly kind: 'k3s';
  /** The K3s build of that version: `v1.36.2+k3s1`. */
  readonly release: string;
  /** Parts that K3s brings along; `false` disables one. */
  readonly bundled: {
    readonly traefik: boolean;
    readonly localPath: boolean;
    readonly serviceLb: boolean;
    readonly metricsServer: boolean;
  };
  /** The interface that Flannel encapsulates over. @default - the one of the default route */
  readonly flannelInterface?: string;
  /** Names and addresses beside the node's own that the API's certificate holds. @default - none */
  readonly tlsSans?: readonly string[];
  /** Encrypt Secrets in the data store. @default false */
  readonly secretsEncryption?: boolean;
}

export interface TalosPlatform extends PlatformFacts {
  readonly kind: 'talos';
  /** `v1.13.9` */
  readonly talos: string;
  readonly allowSchedulingOnControlPlanes: boolean;
  /** Registry host -> mirrors, tried in order. @default - none */
  readonly registryMirrors?: Readonly<Record<string, readonly string[]>>;
}

export interface KubesprayPlatform extends PlatformFacts {
  readonly kind: 'kubespray';
  /** Kubespray's release: `v2.25.0`. */
  readonly release: string;
  /** The cluster's name in the inventory, where it is not the spec's. */
  readonly clusterName: string;
  readonly etcd: {
    readonly deployment: 'host';
    readonly dataDir: string;
    readonly memoryLimit: string;
    readonly quotaBackendBytes: number;
  };
  readonly containerd: { readonly storageDir: string; readonly maxLogLineSize: number; readonly grpcMaxRecvMessageSize: number };
  /** A proxy on every node outside the control plane, at 127.0.0.1. */
  readonly apiLoadBalancer: { readonly type: 'nginx'; readonly port: number };
  readonly nodeLocalDns: { readonly address: string };
  readonly dns: { readonly mode: 'coredns'; readonly replicas: number; readonly upstream: readonly string[] };
  /** Add-ons that Kubespray installs itself. */
  readonly addons: { readonly certManager: boolean };
}

export interface KubeadmPlatform extends PlatformFacts {
  readonly kind: 'kubeadm';
  readonly os: { readonly distribution: 'ubuntu' | 'suse' | 'debian' | 'rocky'; readonly release: string };
  readonly support: 'full' | 'partial';
  /** Add-on -> its version for this distribution. */
  readonly addons: Readonly<Record<'calico' | 'metallb', string>>;
  /** Where the virtual machines run. */
  readonly proxmox: { readonly hosts: readonly string[]; readonly storage: string; readonly bridge: string; readonly template: string };
}

/** GKE: a value with its storage and ingress facts; nothing here provisions it. */
export interface GkePlatform extends PlatformFacts {
  readonly kind: 'gke';
  readonly region: string;
}
