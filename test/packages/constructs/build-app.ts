import { type App, type AppContext, type Cluster, hasRelease, type Release, releaseMarker } from '@kube-world/model';

import { type BuiltObject, objectsOf } from './objects-of';

/** What an app's build is handed on a cluster; these apps ask for no storage. */
export function contextOn(cluster: Cluster, app: App): AppContext {
  return {
    cluster,
    fleet: {
      name: 'test',
      repository: { url: 'https://git.example.com/fleet.git', branch: 'main' },
      owner: 'owner',
      domain: 'example.com',
      clusters: [cluster],
    },
    unit: app.name,
    namespace: app.namespace.name,
    storage: (purpose, size) => ({ storageClassName: purpose, size, accessModes: ['ReadWriteOnce'] }),
  };
}

export interface BuiltApp {
  readonly objects: readonly BuiltObject[];
  readonly releases: readonly Release[];
}

export function buildApp(app: App, cluster: Cluster): BuiltApp {
  const releases: Release[] = [];
  const objects = objectsOf((scope) => {
    app.build(scope, contextOn(cluster, app));
    for (const construct of scope.node.findAll()) if (hasRelease(construct)) releases.push(construct[releaseMarker]);
  });
  return { objects, releases };
}
