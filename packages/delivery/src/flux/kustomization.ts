import { type BuiltManifest, type BuiltUnit, type Cluster, unitFolder } from '@kube-world/model';

import { engineObject } from '../engine-object';
import { duration, fluxNamespace, gitops } from './names';

/** Seconds that a unit of plain objects has to become ready. */
const patience = 300;

export interface Place {
  readonly cluster: Cluster;
  /** Name of the GitRepository. */
  readonly source: string;
}

/** A unit's Kustomization. Nothing is substituted in it: it has no `postBuild`. @param account whom it acts as */
export function unitKustomization({ cluster, source }: Place, built: BuiltUnit, account: string | undefined): BuiltManifest {
  const { unit, dependsOn, releases } = built;
  const longest = Math.max(0, ...releases.map((release) => release.timeoutSeconds ?? 600));
  return kustomization({ cluster, source }, unit.name, {
    ...(dependsOn.length === 0 ? {} : { dependsOn: dependsOn.map((name) => ({ name })) }),
    path: `./dist/${cluster.name}/${unitFolder(built)}`,
    ...(account === undefined ? {} : { serviceAccountName: account }),
    // who waits for a unit waits for it to be ready, not only to be applied
    wait: true,
    // a chart's own wait ends first, and says more
    timeout: duration(Math.max(patience, longest + 60)),
    ...(cluster.spec.sync === 'manual' ? { suspend: true } : {}),
  });
}

/** Keeps the gitops folder after it was applied once. It does not wait: a broken unit must not hold up the others. */
export function gitopsKustomization(place: Place): BuiltManifest {
  return kustomization(place, gitops, { path: `./dist/${place.cluster.name}/gitops`, timeout: duration(patience) });
}

function kustomization({ cluster, source }: Place, name: string, spec: Readonly<Record<string, unknown>>): BuiltManifest {
  return engineObject(cluster.name, {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    namespace: fluxNamespace,
    name,
    body: {
      spec: {
        sourceRef: { kind: 'GitRepository', name: source },
        ...spec,
        prune: true,
        interval: '10m',
        retryInterval: '1m',
      },
    },
  });
}
