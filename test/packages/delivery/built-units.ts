import {
  type App,
  type BuiltManifest,
  type BuiltUnit,
  type Cluster,
  type ClusterSpec,
  defineCluster,
  defineFleet,
  type Delivered,
  type Fleet,
  type Issue,
  type Manifest,
  type Release,
} from '@kube-world/model';
import { schemas } from '@kube-world/crds/schemas';

import { createSchemaCheck } from '../../../packages/synth/src/schema/schema-check';

export const clusterOf = (name: string, change: Partial<ClusterSpec> = {}): Cluster =>
  defineCluster({
    name,
    role: 'spoke',
    platform: { kind: 'talos', kubernetes: '1.36.2', talos: 'v1.13.9', allowSchedulingOnControlPlanes: true },
    engine: 'fleet',
    profile: 'development',
    network: { nodes: '192.0.2.0/24', pods: '10.42.0.0/16', services: '10.43.0.0/16', cni: 'calico', proxy: { mode: 'iptables' } },
    nodes: {},
    storage: { classes: {}, purposes: {} },
    ...change,
  });

const appOf = (name: string, namespace: string, layer: App['layer']): App => ({
  name,
  namespace: { name: namespace, podSecurity: 'restricted' },
  layer,
  build: () => undefined,
});

export const object = (kind: string, name: string, namespace?: string, more: Record<string, unknown> = {}): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  ...more,
});

export const release = (name: string, namespace: string, chart: Partial<Release['chart']> = {}, more: Partial<Release> = {}): Release => ({
  at: `c/${name}`,
  name,
  namespace,
  chart: { name, version: '1.2.3', repository: 'https://charts.example.com', crds: [], ...chart },
  values: {},
  ...more,
});

interface UnitOptions {
  readonly manifests?: readonly Manifest[];
  readonly releases?: readonly Release[];
  readonly dependsOn?: readonly string[];
  readonly namespace?: string;
  readonly layer?: App['layer'];
}

export const unitOf = (cluster: Cluster, name: string, options: UnitOptions = {}): BuiltUnit => {
  const { manifests = [], releases = [], dependsOn = [], namespace = name, layer = 'apps' } = options;
  return {
    unit: { name, app: appOf(name, namespace, layer), cluster },
    manifests: manifests.map((manifest): BuiltManifest => ({ manifest, at: `${cluster.name}/${name}/${manifest.metadata.name}` })),
    releases,
    dependsOn,
  };
};

/** A fleet in which each cluster has these units. */
export const fleetOf = (...placements: readonly (readonly [Cluster, readonly BuiltUnit[]])[]): Fleet =>
  defineFleet({
    name: 'test',
    repository: { url: 'https://git.example.com/fleet', branch: 'main' },
    owner: 'example',
    domain: 'example.com',
    placements: placements.map(([cluster, units]) => ({ cluster, units: units.map(({ unit }) => unit) })),
  });

/** A document of `fleet.yaml` or `kustomization.yaml` by its path. */
export const documentAt = (delivered: Delivered, path: string): Record<string, unknown> | undefined =>
  delivered.documents.find((document) => document.path === path)?.value as Record<string, unknown> | undefined;

export const manifestOf = (objects: readonly BuiltManifest[], kind: string, name: string): Manifest | undefined =>
  objects.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === name)?.manifest;

export const namesOf = (objects: readonly BuiltManifest[], kind: string): readonly string[] =>
  objects.filter(({ manifest }) => manifest.kind === kind).map(({ manifest }) => manifest.metadata.name);

/** What the schemas of the newest Kubernetes and of the committed CRDs say against the objects. */
export const refusals = (objects: readonly BuiltManifest[]): readonly Issue[] => {
  const check = createSchemaCheck(schemas, '1.36');
  const issues: Issue[] = [];
  for (const built of objects) check(built, (issue) => void issues.push(issue));
  return issues;
};
