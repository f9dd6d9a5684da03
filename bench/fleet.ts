import { ApiObject } from 'cdk8s';

import { type App, type Cluster, defineCluster, defineFleet, type Fleet, placeOn } from '@kube-world/model';

import { namespacesOf, objectsOf } from './objects';
import { names, type Size } from './sizes';

/** The generated fleet as kube-world sees it. @param chained each app waits for the one before it */
export function generatedFleet(size: Size, chained = false): Fleet {
  return defineFleet({
    name: 'bench',
    repository: { url: 'https://git.example.com/bench', branch: 'main' },
    owner: 'bench',
    domain: 'example.com',
    placements: names('cluster', size.clusters).map((name) => placeOn(cluster(name), appsOf(size, chained))),
  });
}

function appsOf(size: Size, chained: boolean): readonly App[] {
  const apps: App[] = size.namespaces ? [namespacesApp(names('app', size.apps))] : [];
  for (const name of names('app', size.apps)) {
    const before = apps.at(-1);
    apps.push({
      name,
      namespace: { name: 'apps', podSecurity: 'baseline', exists: true },
      layer: 'apps',
      ...(chained && before ? { dependsOn: [before] } : {}),
      build: (scope) => {
        // the objects carry their kind, so that plain cdk8s and this engine are handed the very same props
        for (const manifest of objectsOf(name, size.objects)) new ApiObject(scope, manifest.metadata.name, manifest);
      },
    });
  }
  return apps;
}

function namespacesApp(apps: readonly string[]): App {
  return {
    name: 'namespaces',
    namespace: { name: 'apps', podSecurity: 'baseline', exists: true },
    layer: 'infrastructure',
    build: (scope) => {
      for (const manifest of namespacesOf(apps)) new ApiObject(scope, manifest.metadata.name, manifest);
    },
  };
}

function cluster(name: string): Cluster {
  return defineCluster({
    name,
    // a spoke's bundles bring no objects of their own, so that all subjects write the same ones
    role: 'spoke',
    platform: {
      kind: 'kind',
      kubernetes: '1.36.0',
      api: { address: '127.0.0.1', port: 6443 },
      machine: { name: 'host', address: '192.0.2.1', network: 'home' },
    },
    engine: 'fleet',
    profile: 'development',
    network: { nodes: '172.18.0.0/16', pods: '10.244.0.0/16', services: '10.96.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
    nodes: {},
    storage: { classes: {}, purposes: {} },
  });
}
