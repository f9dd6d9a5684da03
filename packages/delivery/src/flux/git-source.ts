import type { BuiltManifest, Cluster, Fleet } from '@kube-world/model';

import { engineObject } from '../engine-object';
import { gitKeySecret, needsKey } from '../git-access';
import { fluxNamespace } from './names';

/** The repository under the fleet's name, of which the cluster fetches its own folder alone. */
export function gitSource(fleet: Fleet, cluster: Cluster): BuiltManifest {
  const { url, branch } = fleet.repository;
  return engineObject(cluster.name, {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    namespace: fluxNamespace,
    name: fleet.name,
    body: {
      spec: {
        url,
        ref: { branch },
        ...(needsKey(url) ? { secretRef: { name: gitKeySecret } } : {}),
        sparseCheckout: [`dist/${cluster.name}`],
        interval: '1m',
      },
    },
  });
}
