import { ApiObject } from 'cdk8s';

import { partsOf } from '@kube-world/cli';
import { type App, type ClusterSpec, defineCluster, defineFleet, type Fleet, type Issue, type Manifest, placeOn } from '@kube-world/model';
import { synth } from '@kube-world/synth';

/** A cluster of the fleet: what is changed of its facts, and what it runs. */
export interface Placed {
  readonly spec?: Partial<ClusterSpec>;
  readonly objects?: readonly object[];
  readonly apps?: readonly App[];
}

const networks = { left: 10, right: 20 };

function specOf(name: 'left' | 'right', change: Partial<ClusterSpec> = {}): ClusterSpec {
  const first = networks[name];
  return {
    name,
    role: 'standalone',
    platform: { kind: 'kind', kubernetes: '1.36.2', api: { address: '127.0.0.1', port: 6443 } },
    engine: 'flux',
    profile: 'development',
    network: {
      nodes: `10.${first}.0.0/24`,
      pods: `10.${first + 1}.0.0/16`,
      services: `10.${first + 2}.0.0/16`,
      cni: 'kindnet',
      proxy: { mode: 'iptables' },
    },
    nodes: {
      [`${name}-1`]: { address: `10.${first}.0.2`, role: 'control-plane', architecture: 'amd64', cpus: 4, memory: '8Gi', disks: [] },
    },
    storage: { classes: {}, purposes: {} },
    ...change,
  };
}

function appOf(objects: readonly object[]): App {
  return {
    name: 'web',
    namespace: { name: 'web', podSecurity: 'baseline' },
    layer: 'apps',
    provides: ['traefik.io', 'cert-manager.io', 'metallb.io', 'gateway.networking.k8s.io', 'cilium.io', 'externaldns.k8s.io'].map(
      (group) => ({
        kind: 'CustomResourceDefinition',
        name: `all.${group}`,
      }),
    ),
    build: (scope) => objects.forEach((manifest, at) => new ApiObject(scope, `object-${at}`, manifest as Manifest)),
  };
}

/** Two clusters, `left` and `right`. */
export function twoClusters(left: Placed, right: Placed, facts: Partial<Fleet> = {}): Fleet {
  const place = (name: 'left' | 'right', { spec, objects = [], apps = [] }: Placed) =>
    placeOn(defineCluster(specOf(name, spec)), [...(objects.length === 0 ? [] : [appOf(objects)]), ...apps]);
  return defineFleet({
    name: 'two',
    repository: { url: 'https://git.example.com/two', branch: 'main' },
    owner: 'two',
    domain: 'example.com',
    ...facts,
    placements: [place('left', left), place('right', right)],
  });
}

/** What the whole pipeline but the write says of some rules. Policies and references are judged elsewhere. */
export function issuesOf(fleet: Fleet, rules: readonly string[], clusters?: readonly string[]): readonly Issue[] {
  const { policies: _, ...parts } = partsOf('2000-01-01');
  const { issues } = synth(fleet, { ...parts, ...(clusters ? { clusters } : {}) });
  return issues.filter(({ rule }) => rules.includes(rule));
}

/** An object called `web`. */
export const object = (apiVersion: string, kind: string, spec: object, metadata: object = {}): object => ({
  apiVersion,
  kind,
  metadata: { name: 'web', ...metadata },
  spec,
});
