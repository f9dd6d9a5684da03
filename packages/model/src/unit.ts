import type { App } from './app';
import type { Cluster } from './cluster';
import type { BuiltManifest, Json } from './manifest';

/** An app placed on a cluster: the smallest thing that is delivered, waited for and rolled back. */
export interface Unit {
  readonly name: string;
  readonly app: App;
  readonly cluster: Cluster;
}

/** A Helm chart that a unit installs, in the terms that every engine has. */
export interface Release {
  /** Construct path. */
  readonly at: string;
  readonly name: string;
  readonly namespace: string;
  readonly chart: {
    readonly name: string;
    readonly version: string;
    /** `https://...` (an index) or `oci://...` (the chart itself). */
    readonly repository: string;
    readonly kubeVersion?: string;
    readonly crds: readonly { readonly group: string; readonly kind: string }[];
  };
  readonly values: { readonly [key: string]: Json };
  /** Seconds that the engine waits for it. @default 600 */
  readonly timeoutSeconds?: number;
}

/** A unit after its app was built. */
export interface BuiltUnit {
  readonly unit: Unit;
  readonly manifests: readonly BuiltManifest[];
  readonly releases: readonly Release[];
  /** Names of the units that must be ready first, sorted: inferred from objects, and what the app says. */
  readonly dependsOn: readonly string[];
}
