import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';

import { partsOf } from '@kube-world/cli';
import {
  type App,
  type ClusterSpec,
  defineCluster,
  defineFleet,
  type Fleet,
  type Manifest,
  placeOn,
  type Release,
  releaseMarker,
} from '@kube-world/model';
import type { SynthParts } from '@kube-world/synth';

/** What the command is made of, but for the policies and the checks of facts: pods and specs are as short as can be here. */
export const parts: SynthParts = { ...partsOf('2026-06-01'), policies: () => [], checkFleet: () => [] };

const spec: Omit<ClusterSpec, 'platform'> = {
  name: 'pi',
  role: 'standalone',
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
  nodes: {},
  storage: { classes: {}, purposes: {} },
};

/** A fleet of one cluster `pi` on that Kubernetes, whose one app makes the objects and installs the charts. */
export function fleetOn(kubernetes: string, objects: readonly Manifest[], releases: readonly Release[] = []): Fleet {
  const app: App = {
    name: 'web',
    namespace: { name: 'apps', podSecurity: 'privileged', exists: true },
    layer: 'apps',
    build(scope) {
      for (const object of objects) new ApiObject(scope, `${object.kind}-${object.metadata.name}`, object);
      for (const release of releases) Object.assign(new Construct(scope, release.name), { [releaseMarker]: release });
    },
  };
  const cluster = defineCluster({
    ...spec,
    platform: { kind: 'kind', kubernetes, api: { address: '127.0.0.1', port: 6443 } },
  });
  return defineFleet({
    name: 'f',
    repository: { url: 'https://git.example.com/f', branch: 'main' },
    owner: 'o',
    domain: 'example.com',
    placements: [placeOn(cluster, objects.length + releases.length > 0 ? [app] : [])],
  });
}
