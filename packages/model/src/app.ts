import type { Construct } from 'constructs';

import type { Cluster } from './cluster';
import type { Layer } from './engine';
import type { AppNeeds } from './needs';
import type { PolicyWaiver } from './policy-waiver';
import type { SecretsFacts, SharedHost } from './shared-facts';
import type { VolumePurpose } from './storage';

/** Pods that traffic comes from or goes to. */
export interface PodSet {
  readonly namespace: string;
  /** @default - every pod of the namespace */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A port of a pod or of a program. */
export interface Port {
  readonly port: number;
  /** @default 'TCP' */
  readonly protocol?: 'TCP' | 'UDP';
}

/** Somewhere outside the apps that an app talks to. */
export type Outside =
  | { readonly kind: 'kubernetes-api' }
  /** Programs that listen at the nodes' own addresses: kubelet, exporters, whatever has the host's network. */
  | { readonly kind: 'nodes'; readonly ports: readonly Port[] }
  | { readonly kind: 'internet'; readonly ports: readonly Port[] }
  | { readonly kind: 'network'; readonly cidr: string; readonly ports?: readonly Port[] }
  | { readonly kind: 'namespace'; readonly pods: PodSet; readonly ports?: readonly Port[] };

/** Somewhere outside the apps that an app is called from. */
export type Caller =
  | { readonly kind: 'ingress'; readonly ports: readonly Port[] }
  /** Kubelet, the API server (webhooks) and host-network pods: whoever has a node's address. */
  | { readonly kind: 'nodes'; readonly ports: readonly Port[] }
  | { readonly kind: 'anywhere'; readonly ports: readonly Port[] }
  | { readonly kind: 'network'; readonly cidr: string; readonly ports: readonly Port[] }
  | { readonly kind: 'namespace'; readonly pods: PodSet; readonly ports?: readonly Port[] };

/** What an app says of its traffic; each entry becomes an allow rule on both sides. */
export interface Traffic {
  /** The app's own pods. @default - those labelled app.kubernetes.io/name=<app's name> */
  readonly pods?: Readonly<Record<string, string>>;
  /** Port name -> port, that other apps may talk to. @default - none */
  readonly serves?: Readonly<Record<string, Port>>;
  /** Apps that it talks to, and at which of their ports. @default - none */
  readonly talksTo?: readonly { readonly app: App; readonly port: string }[];
  /** @default - nowhere else */
  readonly egress?: readonly Outside[];
  /** @default - nobody else */
  readonly ingress?: readonly Caller[];
  /** Its pods talk to each other. @default false */
  readonly amongItself?: boolean;
}

/** Level of the Pod Security Standards that a namespace enforces. */
export type PodSecurity = 'privileged' | 'baseline' | 'restricted';

/** The namespace that an app asks for. */
export interface NamespaceSpec {
  readonly name: string;
  readonly podSecurity: PodSecurity;
  /** @default - no quota */
  readonly quota?: Readonly<Record<string, string>>;
  /** Limits of containers that say none, and bounds of those that do. @default - no LimitRange */
  readonly limits?: {
    readonly default?: Readonly<Record<string, string>>;
    readonly defaultRequest?: Readonly<Record<string, string>>;
    readonly max?: Readonly<Record<string, string>>;
    readonly min?: Readonly<Record<string, string>>;
  };
  /** Brought by the platform or a chart: it is not made, but its rules are. @default false */
  readonly exists?: boolean;
}

/** A claim as the cluster's storage facts make it. */
export interface ClaimSpec {
  readonly storageClassName: string;
  readonly size: string;
  readonly accessModes: readonly ('ReadWriteOnce' | 'ReadWriteMany')[];
}

/** What an app's build is handed. */
export interface AppContext {
  readonly cluster: Cluster;
  /** The whole fleet, for the few apps that speak of other clusters (the hub's). */
  readonly fleet: FleetFacts;
  readonly unit: string;
  readonly namespace: string;
  /** @throws ModelError when the cluster serves no such purpose */
  readonly storage: (purpose: VolumePurpose, size: string) => ClaimSpec;
}

/** What a fleet's clusters have in common. */
export interface FleetFacts {
  readonly name: string;
  readonly repository: { readonly url: string; readonly branch: string };
  readonly owner: string;
  readonly domain: string;
  /** Who reads the encrypted Secrets of every cluster beside that cluster: the owner's own key. @default - nobody */
  readonly secrets?: SecretsFacts;
  /** Host names that several clusters serve together on purpose. @default - each name is one cluster's */
  readonly sharedHosts?: readonly SharedHost[];
  /** Where images may come from: a registry, or a path in one to be narrower: `docker.io`, `ghcr.io/home-assistant`. @default - any registry */
  readonly registries?: readonly string[];
  /** Domains beside the fleet's own that hosts may end in, for names that no public server answers. @default home.arpa, internal, lan and local */
  readonly localDomains?: readonly string[];
  /** Priority classes that pods may be of, beside the two of every cluster. @default - pods may be of any, and of none */
  readonly priorityClasses?: readonly string[];
  /** Namespaces in which roles read and do no more, and whose accounts do no more anywhere. @default - none */
  readonly readOnlyNamespaces?: readonly string[];
  readonly clusters: readonly Cluster[];
}

/** Something we run: typed settings went in when it was made, constructs come out when it is built. */
export interface App {
  /** The unit's name: a DNS label, once a cluster. */
  readonly name: string;
  /** Where its namespaced objects go unless they say otherwise. */
  readonly namespace: NamespaceSpec;
  readonly layer: Layer;
  /** Apps that it holds: it waits for them. Only what its objects do not show. @default - none */
  readonly dependsOn?: readonly App[];
  /** @default - none but DNS */
  readonly traffic?: Traffic;
  /** CRDs, classes and the like that it brings without an object of ours that shows it. @default - none */
  readonly provides?: readonly Provided[];
  /** Secrets that a person makes in the cluster by hand, since Git holds none. @default - none */
  readonly secrets?: readonly HandMadeSecret[];
  /** What its cluster must have; placed on another, it is refused before it is built. @default - any cluster will do */
  readonly needs?: AppNeeds;
  /** Policies that its objects may break, each with the reason. @default - none */
  readonly waivers?: readonly PolicyWaiver[];
  build(scope: Construct, context: AppContext): void;
}

/** A Secret that a person makes by hand, or that the cluster's owner has filled by other means than this repository. */
export interface HandMadeSecret {
  readonly name: string;
  /** The keys that are read of it. */
  readonly keys: readonly string[];
  /** @default - the app's */
  readonly namespace?: string;
}

/** An object that a chart or the platform makes, for ordering and for reference checks. */
export interface Provided {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}
