import {
  type App,
  type BuiltManifest,
  type BuiltUnit,
  type ClusterSpec,
  defineCluster,
  type FleetFacts,
  type Issue,
  type Json,
  type Manifest,
  type Release,
} from '@kube-world/model';

import type { CheckContext, Rule } from '../../../../packages/synth/src/checks/context';

const spec: ClusterSpec = {
  name: 'pi',
  role: 'standalone',
  platform: {
    kind: 'kind',
    kubernetes: '1.36.2',
    api: { address: '127.0.0.1', port: 6443 },
    machine: { name: 'host', address: '192.0.2.1', network: 'home' },
  },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
  nodes: {},
  storage: { classes: {}, purposes: {} },
};

/** What its clusters have in common; they are for tests to add. */
export const fleet: FleetFacts = {
  name: 'f',
  repository: { url: 'https://git.example.com/f', branch: 'main' },
  owner: 'o',
  domain: 'example.com',
  clusters: [],
};

export const clusterOf = (change: Partial<ClusterSpec> = {}) => defineCluster({ ...spec, ...change });

/** An object of unit `web`, or as its fields say. */
export function object(apiVersion: string, kind: string, name: string, rest: Readonly<Record<string, unknown>> = {}): Manifest {
  return { apiVersion, kind, metadata: { name, namespace: 'apps' }, ...rest };
}

export interface UnitParts {
  readonly manifests?: readonly Manifest[];
  readonly built?: readonly BuiltManifest[];
  readonly releases?: readonly Release[];
  readonly dependsOn?: readonly string[];
  readonly app?: Partial<App>;
}

/** A unit whose objects are called `pi/<unit>/<kind>/<name>`. */
export function unit(name: string, { manifests = [], built = [], releases = [], dependsOn = [], app = {} }: UnitParts = {}): BuiltUnit {
  const whole: App = {
    name,
    namespace: { name: 'apps', podSecurity: 'baseline', exists: true },
    layer: 'apps',
    build: () => undefined,
    ...app,
  };
  const own = manifests.map((manifest) => ({ manifest, at: `pi/${name}/${manifest.kind}/${manifest.metadata.name}` }));
  return { unit: { name, app: whole, cluster: clusterOf() }, manifests: [...own, ...built], releases, dependsOn };
}

export function release(
  name: string,
  more: { readonly values?: unknown; readonly kubeVersion?: string; readonly crds?: Release['chart']['crds'] } = {},
): Release {
  const { values = {}, kubeVersion, crds = [] } = more;
  return {
    at: `pi/${name}/chart`,
    name,
    namespace: 'apps',
    values: values as { readonly [key: string]: Json },
    chart: {
      name,
      version: '1.0.0',
      repository: 'https://charts.example.com',
      crds,
      ...(kubeVersion === undefined ? {} : { kubeVersion }),
    },
  };
}

export function contextOf(units: readonly BuiltUnit[], more: Partial<CheckContext> = {}): CheckContext {
  return { cluster: clusterOf(), fleet, units, gitops: [], ...more };
}

/** `at: message` of each issue. */
export function linesOf(rule: Rule, context: CheckContext): readonly string[] {
  return rule(context).map(({ at, message }: Issue) => `${at}: ${message}`);
}
